import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

export const metadata = { title: "This takes the risk manager of the house" };

/** To everybody who may not declare a default, enter a loss or see an allocation before it is issued. */
export default function DefaultsForbidden() {
  return (
    <Sheet title="This step of a default is not yours">
      <Message edge="grey" strong="This needs the role risk manager of the house.">
        A risk manager declares defaults, enters losses and prepares allocations; approvers, auditors and the
        regulator see the preview as well. <TextLink href="/defaults">Default events</TextLink>
      </Message>
    </Sheet>
  );
}
