import type { ReactNode } from "react";
import { Message } from "#app/_parts/message/Message.tsx";

/** The viewer's role does not reach this: which role does, and who gives it. Never for what another firm has. */
export function Forbidden({ needs, children }: { needs: string; children?: ReactNode }) {
  return (
    <Message edge="grey" strong={`This needs the role ${needs}.`}>
      {children ?? "Ask the administrator of your firm, or the clearing house."}
    </Message>
  );
}
