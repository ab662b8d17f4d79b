import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

export const metadata = { title: "This page is a member’s" };

/** To the house: every member's line of a run stands with the run. */
export default function RequirementForbidden() {
  return (
    <Sheet title="This page is a member’s">
      <Message edge="grey" strong="It shows a member its own requirement.">
        What all members must hold together stands with the <TextLink href="/fund">fund</TextLink>.
      </Message>
    </Sheet>
  );
}
