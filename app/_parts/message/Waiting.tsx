import type { ReactNode } from "react";
import { Message } from "#app/_parts/message/Message.tsx";
import { Well } from "#app/_parts/Well.tsx";

/** A long run: counts and time in strong, that one may leave, and a well. Survives leaving the page. */
export function Waiting({
  strong,
  done,
  of,
  children,
}: {
  strong: ReactNode;
  /** Counts: "7400" of "12000". */
  done: string;
  of: string;
  children?: ReactNode;
}) {
  return (
    <Message edge="grey" strong={strong} role="status">
      {children}
      <div className="mt-1.5">
        <Well size="list" label={`${done} of ${of} done`} of={of} parts={[{ value: done, fill: "house" }]} />
      </div>
    </Message>
  );
}
