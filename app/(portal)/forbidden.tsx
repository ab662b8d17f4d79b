import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

export const metadata = { title: "Not yours to see" };

/** The viewer is signed in and its roles do not reach the page. The rail stays. */
export default function PortalForbidden() {
  return (
    <Sheet title="This page is not yours to see">
      <Message edge="grey" strong="Your roles do not reach this page.">
        Ask the administrator of your firm, or the clearing house, for the role it takes.{" "}
        <TextLink href="/">Go to the start</TextLink>
      </Message>
    </Sheet>
  );
}
