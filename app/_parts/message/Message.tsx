import clsx from "clsx";
import type { ReactNode } from "react";

const edges = {
  moss: "border-moss py-0.5",
  grey: "border-rule-strong py-0.5",
  madder: "border-madder bg-madder-tint py-2.5 pr-3",
} as const;

/** A sentence with a 3 px edge on its left: what is, in strong, then why and the one next step. */
export function Message({
  edge,
  strong,
  role,
  children,
}: {
  edge: keyof typeof edges;
  strong: ReactNode;
  /** "alert" for what went wrong just now, "status" for what goes on. */
  role?: "alert" | "status" | undefined;
  children?: ReactNode;
}) {
  return (
    <div role={role} className={clsx("border-l-[3px] pl-3", edges[edge])}>
      <b>{strong}</b> {children}
    </div>
  );
}
