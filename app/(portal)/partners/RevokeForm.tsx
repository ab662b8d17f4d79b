"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";

const Revoke = graphql(`
  mutation RevokeClient($input: RevokeClientInput!) {
    revokeClient(input: $input) {
      __typename
      ... on ClientRevoked {
        client {
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

/** Shut a partner system out at once; then the list shows it. */
export function RevokeForm({ clientId }: { clientId: string }) {
  const router = useRouter();
  return (
    <SendForm
      action="Shut out partner system"
      busy="Shutting out partner system"
      failed="The partner system was not shut out."
      tone="danger"
      newKey={newKey}
      send={async (idempotencyKey, form) =>
        (await send(Revoke, { input: { idempotencyKey, clientId, reason: textOf(form, "reason") } }))
          .revokeClient
      }
      done={() => {
        router.push("/partners");
        router.refresh();
      }}
    >
      {(error) => (
        <TextArea
          name="reason"
          label="Why"
          hint="At least 3 characters. Kept in the audit trail."
          error={error("reason")}
          required
        />
      )}
    </SendForm>
  );
}
