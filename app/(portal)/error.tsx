"use client";

import { usePathname } from "next/navigation";
import { Button } from "#app/_parts/Button.tsx";
import { Failed } from "#app/_parts/message/Failed.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

/**
 * A page that could not be drawn: the rail stays, so that one can go on elsewhere. Nothing was changed, as pages only
 * read. An address that asks for what cannot be (a mistyped cursor) is said to be that, and not a fault of ours.
 */
export default function PortalError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const path = usePathname();
  if (error.digest === "BAD_USER_INPUT") {
    return (
      <Sheet title="This address asks for what there is not">
        <Failed strong="What follows the question mark in the address cannot be read.">
          It may be mistyped or cut off. <TextLink href={path}>Start at the beginning of this page</TextLink>
        </Failed>
      </Sheet>
    );
  }
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
