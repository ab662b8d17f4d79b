"use client";

import "./globals.css";
import { Failed } from "#app/_parts/message/Failed.tsx";
import { Alone } from "#app/_parts/shell/Alone.tsx";

/** A fault in the frame around all pages: the last page there is, so it depends on nothing. */
export default function GlobalErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <title>Mutua</title>
        <Alone title="This page could not be shown">
          <Failed strong="Something went wrong on our side." fault={error.digest || undefined}>
            Nothing was changed. Load the page again; if it stays so, tell the clearing house the fault.
          </Failed>
        </Alone>
      </body>
    </html>
  );
}
