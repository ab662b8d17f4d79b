import type { ReactNode } from "react";
import { Code } from "#app/_parts/Code.tsx";
import { Message } from "#app/_parts/message/Message.tsx";

/** What did not happen, what to do, and the fault's id for those who look into it. Refusals come without an id. */
export function Failed({
  strong,
  fault,
  children,
}: {
  strong: ReactNode;
  fault?: string | undefined;
  children?: ReactNode;
}) {
  return (
    <Message edge="madder" strong={strong} role="alert">
      {children}
      {fault && (
        <>
          {" "}
          <Code>fault {fault}</Code>
        </>
      )}
    </Message>
  );
}
