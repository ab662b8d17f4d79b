"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { Message } from "#app/_parts/message/Message.tsx";

const EVERY = 2000;

/** How far a calculation has come. Looks again by itself for as long as the page is open. */
export function Progress({ done, of }: { done: number | null; of: number | null }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), EVERY);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <Message edge="grey" role="status" strong="The run is being calculated.">
      {done === null
        ? "It has not begun yet."
        : of === 0
          ? "No scenarios were measured: the fund is its floor."
          : `${done} of ${of} scenarios are looked at.`}{" "}
      This page looks again by itself; you may leave it, and are told in your inbox when it is done.
      {done !== null && of !== null && of > 0 && (
        <progress className="mt-2 block w-full" value={done} max={of} aria-label="Scenarios looked at" />
      )}
    </Message>
  );
}
