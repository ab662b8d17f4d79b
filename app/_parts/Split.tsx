import clsx from "clsx";
import type { ReactNode } from "react";

const shares = {
  "7:5": "wide:grid-cols-[7fr_5fr] wide:gap-x-10",
  "inputs:answer": "wide:grid-cols-[16.5rem_1fr] wide:gap-x-11",
  "1:1": "wide:grid-cols-2 wide:gap-x-10",
} as const;

/** Two columns of sections, one below 1100. Each side is a stack of Sections. */
export function Split({
  share = "7:5",
  left,
  right,
}: {
  share?: keyof typeof shares | undefined;
  left: ReactNode;
  right: ReactNode;
}) {
  return (
    <div className={clsx("grid gap-y-8 phone:gap-y-7", shares[share])}>
      <div className="flex min-w-0 flex-col gap-8 phone:gap-7">{left}</div>
      <div className="flex min-w-0 flex-col gap-8 phone:gap-7">{right}</div>
    </div>
  );
}
