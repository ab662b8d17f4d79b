import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

export const metadata = { title: "This list is the house’s" };

/** To members: what they owe themselves stands elsewhere. */
export default function PayablesForbidden() {
  return (
    <Sheet title="This list is the house’s">
      <Message edge="grey" strong="Only people of the clearing house see what all members owe.">
        What you owe stands in your <TextLink href="/obligations">obligations</TextLink>.
      </Message>
    </Sheet>
  );
}
