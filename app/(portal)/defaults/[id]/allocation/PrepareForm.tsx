"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { Button } from "#app/_parts/Button.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { newKey, send } from "#app/send.ts";

const Prepare = graphql(`
  mutation PrepareAllocation($input: PrepareAllocationInput!) {
    prepareAllocation(input: $input) {
      __typename
      ... on DecisionPrepared {
        decision {
          id
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`);

/** Have exactly this wait for a second person; leads to the decision. */
export function PrepareForm({
  defaultEventId,
  blocked,
}: {
  defaultEventId: string;
  /** Why it cannot be prepared now, or not by this viewer. */
  blocked: string | undefined;
}) {
  const router = useRouter();
  if (blocked) return <Button blocked={blocked}>Prepare allocation</Button>;
  return (
    <SendForm
      action="Prepare allocation"
      busy="Preparing allocation"
      failed="The allocation was not prepared."
      note="Another person confirms exactly this. Only then is every document issued."
      newKey={newKey}
      send={async (idempotencyKey) =>
        (await send(Prepare, { input: { idempotencyKey, defaultEventId } })).prepareAllocation
      }
      done={({ decision }) => {
        router.push(`/decisions/${decision.id}`);
        router.refresh();
      }}
    />
  );
}
