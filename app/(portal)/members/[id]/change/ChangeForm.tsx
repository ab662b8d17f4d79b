"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import type { MembershipChange } from "#app/__generated__/graphql.ts";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";

const Change = graphql(`
  mutation ChangeMembership($input: ChangeMembershipInput!) {
    changeMembership(input: $input) {
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

/** Why a membership changes; leads to the decision. */
export function ChangeForm({
  memberId,
  change,
  danger,
}: {
  memberId: string;
  change: MembershipChange;
  danger: boolean;
}) {
  const router = useRouter();
  return (
    <SendForm
      action="Prepare change"
      busy="Preparing change"
      failed="The change was not prepared."
      tone={danger ? "danger" : "primary"}
      note="Another person confirms it. You can take it back until then."
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const input = { idempotencyKey, memberId, change, reason: textOf(form, "reason") };
        return (await send(Change, { input })).changeMembership;
      }}
      done={({ decision }) => {
        router.push(`/decisions/${decision.id}`);
        router.refresh();
      }}
    >
      {(error) => (
        <TextArea
          name="reason"
          label="Why"
          hint="It reaches the member as it stands here."
          error={error("reason")}
          rows={5}
          required
        />
      )}
    </SendForm>
  );
}
