import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

export const metadata = { title: "Screening is the house’s" };

/** To members, and to people of the house without the role a form takes. */
export default function ScreeningForbidden() {
  return (
    <Sheet title="This page about screening is not yours to see">
      <Message
        edge="grey"
        strong="Only people of the clearing house see screening; bringing in lists takes a membership officer."
      >
        An administrator of the house gives roles. <TextLink href="/">Go to the start</TextLink>
      </Message>
    </Sheet>
  );
}
