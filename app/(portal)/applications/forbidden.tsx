import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

export const metadata = { title: "Applications are the house’s to handle" };

/** To firms, who see their own application elsewhere; and to people of the house without the role a form takes. */
export default function ApplicationsForbidden() {
  return (
    <Sheet title="This page about applications is not yours to see">
      <Message edge="grey" strong="Applications are handled by people of the clearing house, each by role.">
        An administrator of the house gives roles. <TextLink href="/">Go to the start</TextLink>
      </Message>
    </Sheet>
  );
}
