"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { ChoiceGroup } from "#app/_parts/form/ChoiceGroup.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";

const Lower = graphql(`
  mutation LowerWatch($input: LowerWatchInput!) {
    lowerWatch(input: $input) {
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

/** To which level, and what has been cured; leads to the decision. */
export function WatchForm({ memberId, level }: { memberId: string; level: number }) {
  const router = useRouter();
  return (
    <SendForm
      action="Prepare lower level"
      busy="Preparing lower level"
      failed="The lower level was not prepared."
      note="Another person confirms it. What still stands raises it again."
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const input = {
          idempotencyKey,
          memberId,
          level: Number(textOf(form, "level")),
          reason: textOf(form, "reason"),
        };
        return (await send(Lower, { input })).lowerWatch;
      }}
      done={({ decision }) => {
        router.push(`/decisions/${decision.id}`);
        router.refresh();
      }}
    >
      {(error) => (
        <>
          <ChoiceGroup
            kind="radio"
            name="level"
            label="Lower to"
            error={error("level")}
            defaultValue={[String(level - 1)]}
            choices={Array.from({ length: level }, (_, at) => ({
              value: String(level - 1 - at),
              label: `Watch level ${level - 1 - at}`,
            }))}
          />
          <TextArea
            name="reason"
            label="What has been cured"
            hint="It is kept with the level."
            error={error("reason")}
            rows={4}
            required
          />
        </>
      )}
    </SendForm>
  );
}
