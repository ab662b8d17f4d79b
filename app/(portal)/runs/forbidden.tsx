import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";

export const metadata = { title: "Contribution runs are the house’s" };

/** To members, and to people of the house who do not calculate runs. */
export default function RunsForbidden() {
  return (
    <Sheet title="This page of contribution runs is not yours to see">
      <Message edge="grey" strong="This takes the clearing house.">
        Its people see every run; a risk manager asks for one and proposes it. What a run means for a member
        stands on its invoice.
      </Message>
    </Sheet>
  );
}
