import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

export const metadata = { title: "Users of all firms are the house’s to see" };

/** To members: their own users stand elsewhere. */
export default function UsersForbidden() {
  return (
    <Sheet title="This page about users is not yours to see">
      <Message edge="grey" strong="Only people of the clearing house see the users of all firms.">
        Your own firm’s stand under Firm and users. <TextLink href="/">Go to the start</TextLink>
      </Message>
    </Sheet>
  );
}
