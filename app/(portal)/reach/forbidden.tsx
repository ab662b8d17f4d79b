import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

export const metadata = { title: "This list is the house’s" };

/** To members: what was sent to them stands elsewhere. */
export default function ReachForbidden() {
  return (
    <Sheet title="This list is the house’s">
      <Message edge="grey" strong="Only people of the clearing house see whom their documents have reached.">
        What was sent to you stands in your <TextLink href="/inbox">inbox</TextLink>.
      </Message>
    </Sheet>
  );
}
