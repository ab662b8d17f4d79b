"use client";

import { useRouter } from "next/navigation";
import { useId } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import { Button } from "#app/_parts/Button.tsx";
import { useSending } from "#app/_parts/form/sending.ts";
import { Failed } from "#app/_parts/message/Failed.tsx";
import { newKey, send } from "#app/send.ts";

const AcknowledgeMutation = graphql(`
  mutation AcknowledgeObligation($input: AcknowledgeObligationInput!) {
    acknowledgeObligation(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on ObligationChanged {
        obligation {
          id
        }
      }
    }
  }
`);

/** One press says that the firm has seen it; the page then shows who and when. */
export function Acknowledge({ obligationId, primary }: { obligationId: string; primary: boolean }) {
  const router = useRouter();
  const note = useId();
  const sending = useSending({
    newKey,
    send: async (idempotencyKey) =>
      (await send(AcknowledgeMutation, { input: { idempotencyKey, obligationId } })).acknowledgeObligation,
    done: () => router.refresh(),
  });
  const { whole } = sending.problems;
  return (
    <form onSubmit={(event) => void sending.submit(event)} className="flex flex-col gap-2 print:hidden">
      {whole && (
        <Failed strong="It was not acknowledged." fault={whole.fault}>
          {whole.message}
        </Failed>
      )}
      <Button
        type="submit"
        tone={primary ? "primary" : "outlined"}
        busy={sending.busy ? "Acknowledging" : undefined}
        aria-describedby={note}
      >
        Acknowledge
      </Button>
      <p id={note} className="type-dense text-ink-2">
        Says that you have seen it, with your name. It moves no due date and waives nothing.
      </p>
    </form>
  );
}
