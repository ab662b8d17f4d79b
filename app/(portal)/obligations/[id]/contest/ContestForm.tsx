"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { newKey, send } from "#app/send.ts";

const ContestMutation = graphql(`
  mutation ContestObligation($input: ContestObligationInput!) {
    contestObligation(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on InvalidInput {
        field
      }
      ... on ObligationChanged {
        obligation {
          id
        }
      }
    }
  }
`);

/** The reason, in the member's own words. */
export function ContestForm({ obligationId, payable }: { obligationId: string; payable: boolean }) {
  const router = useRouter();
  const here = `/obligations/${obligationId}`;
  return (
    <SendForm
      newKey={newKey}
      action="Contest"
      busy="Contesting"
      failed="It was not contested."
      note={`The house reads your words as they stand; they cannot be changed or taken back.${payable ? " The due date stays: paying goes on and waives nothing." : ""}`}
      others={<LinkButton href={here}>Back</LinkButton>}
      send={async (idempotencyKey, values) => {
        const input = { idempotencyKey, obligationId, reason: textOf(values, "reason") };
        return (await send(ContestMutation, { input })).contestObligation;
      }}
      done={() => {
        router.push(here);
        router.refresh();
      }}
    >
      {(error) => (
        <TextArea
          name="reason"
          label="What is wrong with it"
          hint="10 to 4,000 characters. Name the line and the figure you hold to be right."
          rows={7}
          error={error("reason")}
          required
        />
      )}
    </SendForm>
  );
}
