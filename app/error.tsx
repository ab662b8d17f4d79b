"use client";

import { Button } from "#app/_parts/Button.tsx";
import { Failed } from "#app/_parts/message/Failed.tsx";
import { Alone } from "#app/_parts/shell/Alone.tsx";

/** A fault while a page was drawn. Nothing was changed by it: pages only read. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <Alone title="This page could not be shown">
      <Failed strong="Something went wrong on our side." fault={error.digest || undefined}>
        Nothing was changed. Try again; if it stays so, tell the clearing house the fault.
      </Failed>
      <div>
        <Button onClick={reset}>Try again</Button>
      </div>
    </Alone>
  );
}
