import clsx from "clsx";
import Link from "next/link";
import type { ReactNode } from "react";

// Folding takes `display: table` away, and browsers take the meaning with it: every piece says its role itself.
const is = (role: string) => ({ role });

/**
 * A real table: rules, not cards. Rows of 36 px (30 dense); on phones it folds, one block a row.
 *
 * caption  what the table is, always there for those who hear it; shown with `captionShown`
 * fold     false for a table that must stay one: then it scrolls, with head and first column kept in sight
 */
export function Table({
  caption,
  captionShown = false,
  dense = false,
  fold = true,
  numbered = false,
  columns,
  children,
}: {
  caption: string;
  captionShown?: boolean | undefined;
  dense?: boolean | undefined;
  fold?: boolean | undefined;
  /** The first cell of each row is a line number (`fold="number"`), which keeps its gutter on phones. */
  numbered?: boolean | undefined;
  /** A <colgroup>, where widths must be held. */
  columns?: ReactNode;
  children: ReactNode;
}) {
  const table = (
    <table
      className={clsx("ledger", dense && "dense", fold && "fold", numbered && "numbered")}
      {...is("table")}
    >
      <caption className={captionShown ? "type-small pb-1 text-left text-ink-2" : "sr-only"}>
        {caption}
      </caption>
      {columns}
      {children}
    </table>
  );
  if (fold) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="scroller" aria-label={caption} tabIndex={0}>
      {table}
    </section>
  );
}

/** The head: children are HeadCells. Hidden on phones where the table folds, still heard. */
export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead {...is("rowgroup")}>
      <tr {...is("row")}>{children}</tr>
    </thead>
  );
}

/** A column's name; with `sort` a link that sorts, an arrow, and aria-sort. */
export function HeadCell({
  align,
  sort,
  children,
}: {
  align?: "right" | undefined;
  sort?: { href: string; direction: "ascending" | "descending" | null } | undefined;
  children?: ReactNode;
}) {
  const arrow = sort?.direction === "ascending" ? "↑" : sort?.direction === "descending" ? "↓" : null;
  return (
    <th
      scope="col"
      className={clsx(align === "right" && "right")}
      aria-sort={sort?.direction ?? undefined}
      {...is("columnheader")}
    >
      {sort ? (
        <Link href={sort.href} scroll={false} className="inline-block min-h-6 content-end hover:underline">
          {children}
          {arrow && <span aria-hidden="true"> {arrow}</span>}
        </Link>
      ) : (
        children
      )}
    </th>
  );
}

/** The rows. */
export function TableBody({ children }: { children: ReactNode }) {
  return <tbody {...is("rowgroup")}>{children}</tbody>;
}

/**
 * One row. `own` is the viewer's firm and nothing else; `total` ends with the bookkeeper's double rule; `joined` goes on
 * with the row above, without a hairline between: the other side of one entry.
 */
export function Row({
  own = false,
  selected = false,
  total = false,
  joined = false,
  children,
}: {
  own?: boolean | undefined;
  selected?: boolean | undefined;
  total?: boolean | undefined;
  joined?: boolean | undefined;
  children: ReactNode;
}) {
  return (
    <tr
      className={clsx(own && "own", selected && "selected", total && "total", joined && "joined")}
      aria-current={selected ? "true" : undefined}
      {...is("row")}
    >
      {children}
    </tr>
  );
}

/**
 * One cell.
 *
 * name   it names its row (a row header)
 * align  "right" for amounts and figures, which are then never wrapped
 * label  the word before the figure once the row is folded: "left 8,325,000.00"
 * fold   where it goes on a phone: a line of its own (default for names), the start or end of a line, or nowhere
 */
export function Cell({
  name = false,
  align,
  tone,
  label,
  fold,
  span,
  children,
}: {
  name?: boolean | undefined;
  align?: "right" | undefined;
  tone?: "quiet" | "strong" | undefined;
  label?: string | undefined;
  fold?: "line" | "start" | "end" | "hide" | "number" | undefined;
  span?: number | undefined;
  children?: ReactNode;
}) {
  const place = fold ?? (name ? "line" : align === "right" ? "end" : "start");
  const className = clsx(align === "right" && "right figure", tone, `fold-${place}`);
  const content = (
    <>
      {label && (
        <span className="fold-label" aria-hidden="true">
          {label}{" "}
        </span>
      )}
      {children}
    </>
  );
  return name ? (
    <th scope="row" className={className} colSpan={span} {...is("rowheader")}>
      {content}
    </th>
  ) : (
    <td className={className} colSpan={span} {...is("cell")}>
      {content}
    </td>
  );
}
