import { Forbidden } from "#app/_parts/message/Forbidden.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";

export const metadata = { title: "The checks are not yours to run" };

/** The checks look at the rows of every firm, so that only a few of the house may run them. */
export default function ChecksForbidden() {
  return (
    <Sheet title="The checks are not yours to run">
      <Forbidden needs="administrator, treasurer, risk manager or approver of the house, auditor or regulator" />
    </Sheet>
  );
}
