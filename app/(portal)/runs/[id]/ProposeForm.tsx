"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";

const Propose = graphql(`
  mutation ProposeRun($input: ProposeRunInput!) {
    proposeRun(input: $input) {
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

/** Have the run wait for a second person; leads to the decision. */
export function ProposeForm({ runId }: { runId: string }) {
  const router = useRouter();
  return (
    <SendForm
      action="Propose run"
      busy="Proposing the run"
      failed="The run was not proposed."
      note="Another person approves exactly this result. Then every invoice and return is issued at once."
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const note = textOf(form, "note");
        return (await send(Propose, { input: { idempotencyKey, runId, ...(note && { note }) } })).proposeRun;
      }}
      done={({ decision }) => {
        router.push(`/decisions/${decision.id}`);
        router.refresh();
      }}
    >
      {(error) => (
        <TextArea
          name="note"
          label="Note"
          hint="What whoever approves is to know besides. May be left empty."
          rows={3}
          error={error("note")}
        />
      )}
    </SendForm>
  );
}
