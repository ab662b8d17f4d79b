"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { Button } from "#app/_parts/Button.tsx";
import { ChoiceGroup } from "#app/_parts/form/ChoiceGroup.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";

const AnswerMutation = graphql(`
  mutation AnswerBalance($input: AnswerBalanceInput!) {
    answerBalance(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on InvalidInput {
        field
      }
      ... on BalanceAnswered {
        confirmation {
          id
        }
      }
    }
  }
`);

/** Whether the firm's own books agree, once; who may not is told who may. */
export function AnswerBalance({ confirmationId, may }: { confirmationId: string; may: boolean }) {
  const router = useRouter();
  if (!may)
    return (
      <Button blocked="Answering takes the role treasurer or signatory. An administrator of your firm gives roles.">
        Answer
      </Button>
    );
  return (
    <SendForm
      newKey={newKey}
      action="Answer"
      busy="Answering"
      failed="The answer was not given."
      note="It carries your name and is given once."
      send={async (idempotencyKey, values) => {
        const input = {
          idempotencyKey,
          confirmationId,
          agrees: textOf(values, "agrees") === "yes",
          note: textOf(values, "note"),
        };
        return (await send(AnswerMutation, { input })).answerBalance;
      }}
      done={() => router.refresh()}
    >
      {(error) => (
        <>
          <ChoiceGroup
            kind="radio"
            name="agrees"
            label="Do your own books agree?"
            error={error("agrees")}
            defaultValue={["yes"]}
            choices={[
              { value: "yes", label: "They agree" },
              { value: "no", label: "They do not agree" },
            ]}
          />
          <TextArea
            name="note"
            label="Note"
            hint="Where they do not agree, say what differs: at least 10 characters."
            rows={5}
            error={error("note")}
          />
        </>
      )}
    </SendForm>
  );
}
