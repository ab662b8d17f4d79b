"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";

const Ask = graphql(`
  mutation RequestInformation($input: ApplicationTextInput!) {
    requestInformation(input: $input) {
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

/** One question, or several, in words; leads back to the application. */
export function AskForm({ applicationId }: { applicationId: string }) {
  const router = useRouter();
  return (
    <SendForm
      action="Send question"
      busy="Sending question"
      failed="The question was not sent."
      note="The applicant is told by mail and has the time to answer that the rulebook gives. The house’s own time stands still."
      newKey={newKey}
      send={async (idempotencyKey, form) =>
        (await send(Ask, { input: { idempotencyKey, applicationId, text: textOf(form, "text") } }))
          .requestInformation
      }
      done={() => {
        router.push(`/applications/${applicationId}`);
        router.refresh();
      }}
    >
      {(error) => (
        <TextArea
          name="text"
          label="What the house asks"
          hint="All of it at once: the applicant answers once."
          error={error("text")}
          rows={8}
          required
        />
      )}
    </SendForm>
  );
}
