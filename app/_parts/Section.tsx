import clsx from "clsx";
import { type ReactNode, useId } from "react";

/** Rules, not cards: a section is a 2 px ink rule, a heading, its content. `right` holds a state, a link, a currency. */
export function Section({
  title,
  right,
  id,
  children,
}: {
  title: string;
  right?: ReactNode;
  /** The address of the section in the page: "#calls". */
  id?: string | undefined;
  children?: ReactNode;
}) {
  const heading = useId();
  return (
    <section id={id} aria-labelledby={heading} className="border-t-2 border-ink pt-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 pb-1">
        <h2 id={heading} className="type-section min-h-6 py-0.5">
          {title}
        </h2>
        {right && (
          <div className={clsx("ml-auto text-ink-2", typeof right === "string" && "type-dense")}>{right}</div>
        )}
      </div>
      {children}
    </section>
  );
}
