import clsx from "clsx";
import type { ReactNode } from "react";

export type KeyValueLine = {
  key: string;
  value: ReactNode;
  /** The last line of a sum: strong, and ended by the double rule. */
  total?: boolean | undefined;
};

/** Keys left, values right, a hairline under each: facts about one thing, or a short sum (`dense`). */
export function KeyValue({
  lines,
  dense = false,
}: {
  lines: readonly KeyValueLine[];
  dense?: boolean | undefined;
}) {
  return (
    <dl className={dense ? "type-dense" : "type-text"}>
      {lines.map((line) => (
        <div
          key={line.key}
          className={clsx(
            "flex flex-wrap items-baseline justify-between gap-x-4 py-[5px]",
            line.total
              ? "-mt-px border-t border-b-[3px] border-t-ink border-b-ink font-[620] [border-bottom-style:double]"
              : "border-b border-rule",
          )}
        >
          <dt className={clsx(!line.total && !dense && "text-ink-2")}>{line.key}</dt>
          <dd className="ml-auto text-right">{line.value}</dd>
        </div>
      ))}
    </dl>
  );
}
