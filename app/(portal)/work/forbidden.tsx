import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

export const metadata = { title: "The work list is the house’s" };

/** To members: what waits for them stands elsewhere. */
export default function WorkForbidden() {
  return (
    <Sheet title="The work list is the house’s">
      <Message edge="grey" strong="Only people of the clearing house have a work list.">
        What waits for you stands on <TextLink href="/home">your home page</TextLink>.
      </Message>
    </Sheet>
  );
}
