import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";

export const metadata = { title: "Measures are the house’s" };

/** To members, and to people of the house who do not bring measures in. */
export default function MeasuresForbidden() {
  return (
    <Sheet title="This page of measures is not yours to see">
      <Message edge="grey" strong="This takes the clearing house.">
        Its people see every batch of measures; a risk manager brings them in. What a run made of a member’s
        own measures stands on its invoice.
      </Message>
    </Sheet>
  );
}
