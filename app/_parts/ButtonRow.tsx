import clsx from "clsx";
import type { ReactNode } from "react";

/**
 * Buttons beside each other, 8 px apart.
 *
 * natural  each as wide as its words (default)
 * equal    equal widths over the whole column: "Contest", "PDF, JSON"
 * full     one under the other, over the whole column
 */
export function ButtonRow({
  width = "natural",
  children,
}: {
  width?: "natural" | "equal" | "full" | undefined;
  children: ReactNode;
}) {
  return (
    <div
      className={clsx(
        "print:hidden",
        width !== "natural" && "[&_.blocked]:items-stretch",
        width === "natural" && "flex flex-wrap items-start gap-2",
        width === "equal" && "grid auto-cols-fr grid-flow-col items-start gap-2",
        width === "full" && "flex flex-col gap-2",
      )}
    >
      {children}
    </div>
  );
}
