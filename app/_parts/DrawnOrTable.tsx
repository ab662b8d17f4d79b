import clsx from "clsx";
import Link from "next/link";
import { withParam } from "#app/_parts/address.ts";

export type View = "drawn" | "table";

/** What the address says: `?view=table` is the table, anything else the drawing. */
export function viewOf(param: string | readonly string[] | undefined): View {
  return param === "table" ? "table" : "drawn";
}

/** The switch over a chart: the drawing, or the same figures as a table. `href` is the page with its other parameters. */
export function DrawnOrTable({
  view,
  href,
  param = "view",
  of,
}: {
  view: View;
  href: string;
  /** Another name where a page has two charts. */
  param?: string | undefined;
  /** Which chart, for those who hear it: "How far the loss went". */
  of: string;
}) {
  const link = (name: View, word: string) => (
    <Link
      href={withParam(href, param, name === "drawn" ? null : name)}
      scroll={false}
      aria-current={view === name ? "true" : undefined}
      className={clsx(
        "type-dense flex min-h-[30px] items-center px-3 phone:min-h-11",
        view === name
          ? "bg-ink font-[620] text-paper forced-color-adjust-none"
          : "text-ink-2 hover:text-ink hover:underline",
      )}
    >
      {word}
    </Link>
  );
  return (
    <nav
      aria-label={`${of}, shown as`}
      className="flex overflow-hidden rounded-control border border-rule-strong has-focus-visible:overflow-visible print:hidden"
    >
      {link("drawn", "Drawn")}
      {link("table", "Table")}
    </nav>
  );
}
