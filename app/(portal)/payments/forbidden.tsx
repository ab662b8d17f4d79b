import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

export const metadata = { title: "Recording payments takes the treasurer of the house" };

/** To everybody but the house's treasurers. */
export default function PaymentsForbidden() {
  return (
    <Sheet title="You may not record payments">
      <Message edge="grey" strong="This needs the role treasurer of the house.">
        An administrator of the house gives roles. <TextLink href="/payments">Payments received</TextLink>
      </Message>
    </Sheet>
  );
}
