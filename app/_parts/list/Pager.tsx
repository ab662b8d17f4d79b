import Link from "next/link";

/** Where a list stands: "1 to 50 of 212", the pages before and after. Without a total it says only what is shown. */
export function Pager({
  from,
  to,
  total,
  first,
  previous,
  next,
}: {
  from: number;
  to: number;
  total?: number | undefined;
  /** Back to the start, where a list by cursors cannot go one page back. */
  first?: string | undefined;
  previous?: string | undefined;
  next?: string | undefined;
}) {
  return (
    <nav aria-label="Pages of this list" className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-ink-2">
      <span className="type-dense">
        {to === 0 ? "none" : `${from} to ${to}`}
        {total !== undefined && to > 0 && ` of ${total}`}
      </span>
      {first && (
        <Link href={first} className="link print:hidden">
          First page
        </Link>
      )}
      {previous && (
        <Link rel="prev" href={previous} className="link print:hidden">
          Previous
        </Link>
      )}
      {next && (
        <Link rel="next" href={next} className="link print:hidden">
          Next
        </Link>
      )}
    </nav>
  );
}
