import type { ReactNode } from "react";

/** Fields one under the other, at a width that can be read: 20 apart, at most 30 rem. */
export function FormColumn({ children }: { children: ReactNode }) {
  return <div className="flex max-w-[30rem] flex-col gap-5">{children}</div>;
}
