import type { ReactNode } from "react";
import { Message } from "#app/_parts/message/Message.tsx";

/** Nothing here, and that is fine: why, when it fills, one step. "Nothing due until 30 Sep 2018." */
export function Empty({ strong, children }: { strong: ReactNode; children?: ReactNode }) {
  return (
    <Message edge="moss" strong={strong}>
      {children}
    </Message>
  );
}
