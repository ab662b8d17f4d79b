import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";

/** While the checks are run: what is being done. */
export default function ChecksLoading() {
  return (
    <Sheet title="The checks are being run">
      <Message edge="grey" role="status" strong="Every standing check looks at everything that is stored.">
        Entries are summed, cases are calculated again, the audit trail is followed from its start. You may
        leave: the run goes on, and its result is kept for a minute.
      </Message>
    </Sheet>
  );
}
