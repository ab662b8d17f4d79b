import { Message } from "#app/_parts/message/Message.tsx";
import { Alone } from "#app/_parts/shell/Alone.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

export const metadata = { title: "Not yours to see" };

/** The viewer is signed in and its roles do not reach the page. */
export default function ForbiddenPage() {
  return (
    <Alone title="This page is not yours to see">
      <Message edge="grey" strong="Your roles do not reach this page.">
        The administrator of your firm gives roles. <TextLink href="/">Go to the start</TextLink>
      </Message>
    </Alone>
  );
}
