import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

export const metadata = { title: "Members are the house’s to see" };

/** To members, who are competitors: none sees who else clears. */
export default function MembersForbidden() {
  return (
    <Sheet title="This page about members is not yours to see">
      <Message edge="grey" strong="Only people of the clearing house see its members.">
        Your own figures stand on your home page. <TextLink href="/">Go to the start</TextLink>
      </Message>
    </Sheet>
  );
}
