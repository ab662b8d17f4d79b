import type { ReactNode } from "react";
import { Message } from "#app/_parts/message/Message.tsx";

/** Nothing at this address, or nothing for this viewer: the same words for both, so that neither is given away. */
export function Missing({ what = "page", children }: { what?: string | undefined; children?: ReactNode }) {
  return (
    <Message edge="grey" strong={`There is no such ${what} for you.`}>
      {children ?? "The address may be mistyped, or it belongs to someone else."}
    </Message>
  );
}
