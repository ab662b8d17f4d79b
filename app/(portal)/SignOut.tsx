"use client";

import { useState } from "react";
import { Button } from "#app/_parts/Button.tsx";
import { signOut } from "#app/(public)/sign-in/sign-in.ts";

/** Ends the session, here and on the server, and goes to the sign-in page. */
export function SignOut() {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const leave = async () => {
    setBusy(true);
    setFailed(false);
    try {
      await signOut();
      // A whole new page: nothing of what was shown stays in this browser's memory.
      location.assign("/sign-in");
    } catch {
      setBusy(false);
      setFailed(true);
    }
  };
  return (
    <>
      <Button size="head" busy={busy ? "Signing out" : undefined} onClick={leave}>
        Sign out
      </Button>
      {failed && (
        <p role="alert" className="type-small w-full text-madder">
          The portal did not answer: you are still signed in. Try again.
        </p>
      )}
    </>
  );
}
