import type { ReactNode } from "react";

/** Says that this is a demonstration, what is real and what is not, and the clock. Never dismissible; stays in print. */
export function DemonstrationBanner({ children }: { children: ReactNode }) {
  return (
    <aside
      aria-label="Demonstration"
      className="flex flex-wrap gap-x-3 border-b border-dashed border-rule-strong px-5 py-2 text-ink-2 phone:px-4"
    >
      <b className="type-stamp text-ink phone:w-full">Demonstration</b>
      <span className="type-small">{children}</span>
    </aside>
  );
}
