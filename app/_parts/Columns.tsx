import clsx from "clsx";
import { type ReactNode, useId } from "react";

/** The answer of a page in two or three columns under one rule: "You owe", "Why this amount", "You could still lose". */
export function Columns({
  columns,
  first = "equal",
}: {
  columns: readonly { title: string; content: ReactNode }[];
  /** "wide" gives the first column a third more room: for the statement amount. */
  first?: "wide" | "equal" | undefined;
}) {
  const group = useId();
  return (
    <div
      className={clsx(
        "grid border-t-2 border-t-ink border-b border-b-rule",
        first === "wide"
          ? "wide:grid-cols-[1.3fr_1fr_1fr]"
          : columns.length === 2
            ? "wide:grid-cols-2"
            : "wide:grid-cols-3",
      )}
    >
      {columns.map((column, at) => (
        <section
          key={column.title}
          aria-labelledby={`${group}-${at}`}
          className={clsx(
            "min-w-0 pt-3 pb-6",
            at > 0 && "narrow:border-t narrow:border-rule wide:border-l wide:border-rule wide:pl-7",
            at < columns.length - 1 && "wide:pr-7",
          )}
        >
          <h2 id={`${group}-${at}`} className="type-section pb-3">
            {column.title}
          </h2>
          {column.content}
        </section>
      ))}
    </div>
  );
}
