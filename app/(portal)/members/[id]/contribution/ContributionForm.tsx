"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { figures, type Money } from "#app/_parts/amounts.ts";
import { AmountInput } from "#app/_parts/form/AmountInput.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";
import { amountOf, textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";

const Post = graphql(`
  mutation PostContribution($input: PostContributionInput!) {
    postContribution(input: $input) {
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

/** What it must hold, what came in, and the bank's reference; leads to the decision. */
export function ContributionForm({ memberId, required }: { memberId: string; required: Money }) {
  const router = useRouter();
  const { currency } = required;
  return (
    <SendForm
      action="Prepare posting"
      busy="Preparing posting"
      failed="The posting was not prepared."
      note="Another person confirms it; then it is in the journal and the fund is published anew."
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const input = {
          idempotencyKey,
          memberId,
          required: amountOf(form, "required", currency),
          received: amountOf(form, "received", currency),
          bankReference: textOf(form, "bankReference") || null,
        };
        return (await send(Post, { input })).postContribution;
      }}
      done={({ decision }) => {
        router.push(`/decisions/${decision.id}`);
        router.refresh();
      }}
    >
      {(error) => (
        <>
          <AmountInput
            name="required"
            label="Must hold from now on"
            hint="The member’s requirement, whole; as it stands it is filled in."
            error={error("required")}
            currency={currency}
            defaultValue={figures(required.amount)}
            required
          />
          <AmountInput
            name="received"
            label="Received"
            hint="Zero where only the requirement changes."
            error={error("received")}
            currency={currency}
            required
          />
          <TextInput
            name="bankReference"
            label="Bank’s reference of the receipt"
            hint="Left empty only where nothing was received."
            error={error("bankReference")}
          />
        </>
      )}
    </SendForm>
  );
}
