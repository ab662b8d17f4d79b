import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

export const metadata = { title: "The matrix is the house’s to see" };

/** To members, who see where they stand themselves on a page of their own; and to roles that a form does not reach. */
export default function MatrixForbidden() {
  return (
    <Sheet title="This page about criteria is not yours to see">
      <Message edge="grey" strong="Only people of the clearing house see how all firms stand, each by role.">
        Where your own firm stands is on your own page. <TextLink href="/">Go to the start</TextLink>
      </Message>
    </Sheet>
  );
}
