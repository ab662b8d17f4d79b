"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { newKey, send } from "#app/send.ts";

const ChargeMutation = graphql(`
  mutation ChargeInterest($input: ChargeInterestInput!) {
    chargeInterest(input: $input) {
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

/** One press prepares the charge of the interest shown; it leads to the decision. */
export function ChargeInterest({ obligationId }: { obligationId: string }) {
  const router = useRouter();
  return (
    <SendForm
      newKey={newKey}
      action="Prepare charge"
      busy="Preparing charge"
      failed="The charge was not prepared."
      note="Another person confirms it; then the member is sent the document to pay."
      send={async (idempotencyKey) =>
        (await send(ChargeMutation, { input: { idempotencyKey, obligationId } })).chargeInterest
      }
      done={({ decision }) => {
        router.push(`/decisions/${decision.id}`);
        router.refresh();
      }}
    />
  );
}
