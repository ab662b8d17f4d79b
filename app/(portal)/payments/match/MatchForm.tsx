"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import type { Money } from "#app/_parts/amounts.ts";
import { type Option, Select } from "#app/_parts/form/Select.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { amountOf, textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";
import { ReceiptFields } from "../ReceiptFields.tsx";

const Match = graphql(`
  mutation MatchPayment($input: MatchPaymentInput!) {
    matchPayment(input: $input) {
      __typename
      ... on DecisionPrepared {
        decision {
          id
        }
      }
      ... on Refusal {
        message
      }
      ... on InvalidInput {
        field
      }
    }
  }
`);

/** The obligation, the receipt, and why they belong together; leads to the decision. */
export function MatchForm({
  payables,
  chosen,
  today,
}: {
  payables: readonly (Option & { outstanding: Money })[];
  /** The obligation to begin with; empty where the choice is open. */
  chosen: string;
  today: string;
}) {
  const router = useRouter();
  const [id, setId] = useState(chosen);
  const payable = payables.find(({ value }) => value === id);
  const currencies = [...new Set(payables.map(({ outstanding }) => outstanding.currency))];
  return (
    <SendForm
      action="Prepare match"
      busy="Preparing match"
      failed="The match was not prepared."
      note="Another person confirms it. You can take it back until then."
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const currency = textOf(form, "currency");
        const input = {
          idempotencyKey,
          obligationId: textOf(form, "obligationId"),
          amount: amountOf(form, "amount", currency),
          currency,
          valueOn: textOf(form, "valueOn"),
          bankReference: textOf(form, "bankReference"),
          reason: textOf(form, "reason"),
        };
        const answer = (await send(Match, { input })).matchPayment;
        return answer.__typename === "MoreThanOutstanding" ? { ...answer, field: "amount" } : answer;
      }}
      done={({ decision }) => {
        router.push(`/decisions/${decision.id}`);
        router.refresh();
      }}
    >
      {(error) => (
        <>
          <Select
            name="obligationId"
            label="Obligation"
            hint="Overdue ones first. At most a hundred in each state are listed; start from the obligation’s own page for another."
            error={error("obligationId")}
            options={[{ value: "", label: "Choose an obligation" }, ...payables]}
            value={id}
            onChange={(event) => setId(event.target.value)}
            required
          />
          <ReceiptFields
            key={payable?.outstanding.currency}
            outstanding={payable?.outstanding}
            currencies={payable ? [payable.outstanding.currency] : currencies}
            today={today}
            error={error}
          />
          <TextArea
            name="reason"
            label="Why it is for this obligation"
            hint="How you know: at least 5 characters. The second person reads it."
            error={error("reason")}
            required
          />
        </>
      )}
    </SendForm>
  );
}
