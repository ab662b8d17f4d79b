"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";

const Suspend = graphql(`
  mutation SuspendUser($input: SuspendUserInput!) {
    suspendUser(input: $input) {
      __typename
      ... on UserSuspended {
        user {
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
const Reinstate = graphql(`
  mutation ReinstateUser($input: ReinstateUserInput!) {
    reinstateUser(input: $input) {
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

/** Suspend a user: takes effect at once, then the list shows it. */
export function SuspendForm({ userId }: { userId: string }) {
  const router = useRouter();
  return (
    <SendForm
      action="Suspend user"
      busy="Suspending user"
      failed="The user was not suspended."
      tone="danger"
      note="Takes effect with its very next request. Giving access back takes two people."
      newKey={newKey}
      send={async (idempotencyKey, form) =>
        (await send(Suspend, { input: { idempotencyKey, userId, reason: textOf(form, "reason") } }))
          .suspendUser
      }
      done={() => {
        router.push("/users");
        router.refresh();
      }}
    >
      {(error) => <Reason error={error("reason")} />}
    </SendForm>
  );
}

/** Prepare that a suspended user is let in again; leads to the decision. */
export function ReinstateForm({ userId }: { userId: string }) {
  const router = useRouter();
  return (
    <SendForm
      action="Prepare return"
      busy="Preparing return"
      failed="The return was not prepared."
      note="Another person confirms it."
      newKey={newKey}
      send={async (idempotencyKey, form) =>
        (await send(Reinstate, { input: { idempotencyKey, userId, reason: textOf(form, "reason") } }))
          .reinstateUser
      }
      done={({ decision }) => {
        router.push(`/decisions/${decision.id}`);
        router.refresh();
      }}
    >
      {(error) => <Reason error={error("reason")} />}
    </SendForm>
  );
}

function Reason({ error }: { error: string | undefined }) {
  return (
    <TextArea
      name="reason"
      label="Why"
      hint="At least 3 characters. Kept in the audit trail."
      error={error}
      required
    />
  );
}
