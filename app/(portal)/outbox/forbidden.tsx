import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

export const metadata = { title: "The outbox is not yours to see" };

/** Mail holds one-time links, so only a few may read it. */
export default function OutboxForbidden() {
  return (
    <Sheet title="The outbox is not yours to see">
      <Message edge="grey" strong="This needs the role administrator of the house, auditor or regulator.">
        What was sent to you stands in your <TextLink href="/inbox">inbox</TextLink>.
      </Message>
    </Sheet>
  );
}
