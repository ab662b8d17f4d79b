import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

export const metadata = { title: "Partner systems take an administrator" };

/** To members who are not their firm's administrator. */
export default function PartnersForbidden() {
  return (
    <Sheet title="This page about partner systems is not yours to see">
      <Message edge="grey" strong="This needs the role administrator of your firm.">
        The clearing house registers partner systems for firms. <TextLink href="/">Go to the start</TextLink>
      </Message>
    </Sheet>
  );
}
