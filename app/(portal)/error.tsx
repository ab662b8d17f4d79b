"use client";

import { Button } from "#app/_parts/Button.tsx";
import { Failed } from "#app/_parts/message/Failed.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";

/** A fault while a page was drawn: the rail stays, so that one can go on elsewhere. Nothing was changed: pages only read. */
export default function PortalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <Sheet title="This page could not be shown">
      <Failed strong="Something went wrong on our side." fault={error.digest || undefined}>
        Nothing was changed. Try again; if it stays so, tell the clearing house the fault.
      </Failed>
      <div>
        <Button onClick={reset}>Try again</Button>
      </div>
    </Sheet>
  );
}
