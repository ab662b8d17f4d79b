"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";

const Propose = graphql(`
  mutation ProposeMeasures($input: ProposeMeasuresInput!) {
    proposeMeasures(input: $input) {
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

/** Have the batch wait for a second person, with a word where there are questions; leads to the decision. */
export function ProposeForm({ batchId, asked }: { batchId: string; asked: number }) {
  const router = useRouter();
  return (
    <SendForm
      action="Propose measures"
      busy="Proposing measures"
      failed="The measures were not proposed."
      note="Another person accepts exactly this. From then on a run may take it."
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const note = textOf(form, "note");
        return (await send(Propose, { input: { idempotencyKey, batchId, ...(note && { note }) } }))
          .proposeMeasures;
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
          hint={asked > 0 ? "Why it is right all the same." : "May be left empty: nothing is asked."}
          rows={3}
          error={error("note")}
          required={asked > 0}
        />
      )}
    </SendForm>
  );
}
