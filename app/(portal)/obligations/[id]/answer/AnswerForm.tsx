"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { newKey, send } from "#app/send.ts";

const AnswerMutation = graphql(`
  mutation AnswerContest($input: AnswerContestInput!) {
    answerContest(input: $input) {
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

/** Why the obligation stands. The decision made of it waits for a second person. */
export function AnswerForm({ obligationId }: { obligationId: string }) {
  const router = useRouter();
  return (
    <SendForm
      newKey={newKey}
      action="Prepare answer"
      busy="Preparing answer"
      failed="The answer was not prepared."
      note="Says that the obligation stands, for this reason. It takes effect when another person approves it."
      others={<LinkButton href={`/obligations/${obligationId}`}>Back</LinkButton>}
      send={async (idempotencyKey, values) => {
        const input = { idempotencyKey, obligationId, reason: textOf(values, "reason") };
        return (await send(AnswerMutation, { input })).answerContest;
      }}
      done={({ decision }) => {
        router.push(`/decisions/${decision.id}`);
        router.refresh();
      }}
    >
      {(error) => (
        <TextArea
          name="reason"
          label="Why it stands"
          hint="10 to 4,000 characters. The member reads this word for word."
          rows={7}
          error={error("reason")}
          required
        />
      )}
    </SendForm>
  );
}
