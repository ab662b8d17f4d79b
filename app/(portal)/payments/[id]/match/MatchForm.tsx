"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { figures, type Money } from "#app/_parts/amounts.ts";
import { AmountInput } from "#app/_parts/form/AmountInput.tsx";
import { type Option, Select } from "#app/_parts/form/Select.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { amountOf, textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";
import { atAmount } from "../../atAmount.ts";

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

/** The obligation, how much of the receipt, and why they belong together; leads to the decision. */
export function MatchForm({
  receiptId,
  left,
  payables,
  chosen,
}: {
  receiptId: string;
  left: Money;
  payables: readonly Option[];
  /** The obligation to begin with; empty where the choice is open. */
  chosen: string;
}) {
  const router = useRouter();
  return (
    <SendForm
      action="Prepare match"
      busy="Preparing match"
      failed="The match was not prepared."
      note="Another person confirms it. You can take it back until then."
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const amount = amountOf(form, "amount", left.currency);
        const input = {
          idempotencyKey,
          receiptId,
          obligationId: textOf(form, "obligationId"),
          ...(amount && { amount }),
          reason: textOf(form, "reason"),
        };
        return atAmount((await send(Match, { input })).matchPayment);
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
            hint="Overdue ones first. At most a hundred in each state are listed."
            error={error("obligationId")}
            options={[{ value: "", label: "Choose an obligation" }, ...payables]}
            defaultValue={chosen}
            required
          />
          <AmountInput
            name="amount"
            label="Amount to assign"
            hint={`At most ${figures(left.amount)}, and what is left to pay. Left empty, the least of the two.`}
            error={error("amount")}
            currency={left.currency}
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
