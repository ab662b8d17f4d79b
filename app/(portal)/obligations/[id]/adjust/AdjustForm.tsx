"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { figures, type Money } from "#app/_parts/amounts.ts";
import { AmountInput } from "#app/_parts/form/AmountInput.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { amountOf, textOf } from "#app/_parts/form/values.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { newKey, send } from "#app/send.ts";

const AdjustMutation = graphql(`
  mutation AdjustObligation($input: AdjustObligationInput!) {
    adjustObligation(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on InvalidInput {
        field
      }
      ... on DecisionPrepared {
        decision {
          id
        }
      }
    }
  }
`);

/** How much is taken off, and why; leads to the decision. */
export function AdjustForm({ obligationId, outstanding }: { obligationId: string; outstanding: Money }) {
  const router = useRouter();
  const { currency } = outstanding;
  return (
    <SendForm
      newKey={newKey}
      action="Prepare correction"
      busy="Preparing correction"
      failed="The correction was not prepared."
      note="Another person confirms it. The document stays as it is; the member owes less and is told why."
      others={<LinkButton href={`/obligations/${obligationId}`}>Back</LinkButton>}
      send={async (idempotencyKey, values) => {
        const input = {
          idempotencyKey,
          obligationId,
          amount: amountOf(values, "amount", currency),
          reason: textOf(values, "reason"),
        };
        return (await send(AdjustMutation, { input })).adjustObligation;
      }}
      done={({ decision }) => {
        router.push(`/decisions/${decision.id}`);
        router.refresh();
      }}
    >
      {(error) => (
        <>
          <AmountInput
            name="amount"
            label="Taken off"
            hint={`At most ${figures(outstanding.amount)}, which is left to pay.`}
            error={error("amount")}
            currency={currency}
            required
          />
          <TextArea
            name="reason"
            label="Why"
            hint="10 to 4,000 characters. The member reads this word for word."
            rows={5}
            error={error("reason")}
            required
          />
        </>
      )}
    </SendForm>
  );
}
