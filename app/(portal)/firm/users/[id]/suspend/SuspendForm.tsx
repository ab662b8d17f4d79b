"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { newKey, send } from "#app/send.ts";

const SuspendMutation = graphql(`
  mutation FirmSuspend($input: SuspendUserInput!) {
    suspendUser(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on InvalidInput {
        field
      }
      ... on UserSuspended {
        user {
          id
        }
      }
    }
  }
`);

/** The reason, and the press that ends the access. One person is enough to take away; giving back takes two. */
export function SuspendForm({ userId, name }: { userId: string; name: string }) {
  const router = useRouter();
  return (
    <SendForm
      newKey={newKey}
      action={`Suspend ${name}`}
      busy="Suspending"
      tone="danger"
      failed={`${name} was not suspended.`}
      note="The clearing house can let the person in again, with a second person’s approval."
      others={<LinkButton href="/firm">Back</LinkButton>}
      send={async (idempotencyKey, values) => {
        const input = { idempotencyKey, userId, reason: textOf(values, "reason") };
        return (await send(SuspendMutation, { input })).suspendUser;
      }}
      done={() => {
        router.push("/firm");
        router.refresh();
      }}
    >
      {(error) => (
        <TextArea
          name="reason"
          label="Why"
          hint="3 to 1,000 characters. Kept in the audit trail."
          error={error("reason")}
          required
        />
      )}
    </SendForm>
  );
}
