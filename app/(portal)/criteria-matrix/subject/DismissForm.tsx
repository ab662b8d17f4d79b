"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { newKey, send } from "#app/send.ts";

const Dismiss = graphql(`
  mutation SubjectDismissMatch($input: DismissMatchInput!) {
    dismissMatch(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on InvalidInput {
        field
      }
    }
  }
`);

/** Say why a name on a sanctions list is somebody else. */
export function DismissForm({ matchId, back }: { matchId: string; back: string }) {
  const router = useRouter();
  return (
    <SendForm
      action="Dismiss match"
      busy="Dismissing match"
      failed="The match was not dismissed."
      note="It no longer stands in the way. Your name and the reason are kept in the audit trail."
      others={<LinkButton href={back}>Leave it</LinkButton>}
      newKey={newKey}
      send={async (idempotencyKey, form) =>
        (await send(Dismiss, { input: { idempotencyKey, matchId, reason: textOf(form, "reason") } }))
          .dismissMatch
      }
      done={() => {
        router.replace(back, { scroll: false });
        router.refresh();
      }}
    >
      {(error) => (
        <TextArea
          name="reason"
          label="Why it is somebody else"
          hint="What tells them apart: a date of birth, a seat, a register number."
          error={error("reason")}
          rows={3}
          required
        />
      )}
    </SendForm>
  );
}
