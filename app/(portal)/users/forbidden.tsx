import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

export const metadata = { title: "Users of all firms are the house’s to see" };

/** To members, and to people of the house who may not invite. */
export default function UsersForbidden() {
  return (
    <Sheet title="This page about users is not yours to see">
      <Message
        edge="grey"
        strong="The clearing house sees the users of all firms, and its administrators invite them."
      >
        People of a member find their own under Firm and users. <TextLink href="/">Go to the start</TextLink>
      </Message>
    </Sheet>
  );
}
