"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { newKey, send } from "#app/send.ts";

const Complete = graphql(`
  mutation CompleteOnboarding($input: CompleteOnboardingInput!) {
    completeOnboarding(input: $input) {
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

/** Say that something to be done before a member becomes active is done, and what shows it. */
export function CompleteForm({ itemId, back }: { itemId: string; back: string }) {
  const router = useRouter();
  return (
    <SendForm
      action="Mark as done"
      busy="Marking as done"
      failed="It was not marked as done."
      note="Your name stands beside it."
      others={<LinkButton href={back}>Leave it</LinkButton>}
      newKey={newKey}
      send={async (idempotencyKey, form) =>
        (await send(Complete, { input: { idempotencyKey, itemId, note: textOf(form, "note") } }))
          .completeOnboarding
      }
      done={() => {
        router.replace(back, { scroll: false });
        router.refresh();
      }}
    >
      {(error) => (
        <TextArea
          name="note"
          label="What shows it"
          hint="So that another can find it again: a document, a test, a date."
          error={error("note")}
          rows={3}
          required
        />
      )}
    </SendForm>
  );
}
