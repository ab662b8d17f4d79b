"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import { CopyText } from "#app/_parts/CopyText.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { Message } from "#app/_parts/message/Message.tsx";
import { newKey, send } from "#app/send.ts";

const OpenCalendarDocument = graphql(`
  mutation OpenCalendar($input: OpenCalendarInput!) {
    openCalendar(input: $input) {
      __typename
      ... on CalendarOpened {
        address
      }
      ... on Refusal {
        message
      }
    }
  }
`);

const CloseCalendarDocument = graphql(`
  mutation CloseCalendar($input: CloseCalendarInput!) {
    closeCalendar(input: $input) {
      __typename
      ... on CalendarClosed {
        at
      }
      ... on Refusal {
        message
      }
    }
  }
`);

/** Open the calendar, take its address away while it is shown, and close it. */
export function CalendarForms({ open }: { open: boolean }) {
  const router = useRouter();
  const [address, setAddress] = useState<string | null>(null);
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (address) shown.current?.focus();
  }, [address]);
  return (
    <div className="flex flex-col gap-4 print:hidden">
      {address && (
        <div ref={shown} tabIndex={-1} className="outline-none">
          <Message edge="moss" strong="Copy the address now: it is shown once.">
            <CopyText label="Address" value={address} />
          </Message>
        </div>
      )}
      <SendForm
        key={address} // a form is done once it is done: another address takes another one
        action={open ? "Open a new address" : "Open calendar"}
        busy="Opening calendar"
        failed="The calendar was not opened."
        tone="outlined"
        note={open ? "The address you have now ends at once." : undefined}
        newKey={newKey}
        send={async (idempotencyKey) =>
          (await send(OpenCalendarDocument, { input: { idempotencyKey } })).openCalendar
        }
        done={(answer) => {
          setAddress(answer.address ?? null);
          router.refresh();
        }}
      />
      {open && (
        <SendForm
          action="Close calendar"
          busy="Closing calendar"
          failed="The calendar was not closed."
          tone="danger"
          newKey={newKey}
          send={async (idempotencyKey) =>
            (await send(CloseCalendarDocument, { input: { idempotencyKey } })).closeCalendar
          }
          done={() => {
            setAddress(null);
            router.refresh();
          }}
        />
      )}
    </div>
  );
}
