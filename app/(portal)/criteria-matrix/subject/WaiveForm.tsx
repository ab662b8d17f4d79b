"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { DateInput } from "#app/_parts/form/DateInput.tsx";
import { type Option, Select } from "#app/_parts/form/Select.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";

const Waive = graphql(`
  mutation SubjectWaive($input: WaiveCriterionInput!) {
    waiveCriterion(input: $input) {
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

/** Prepare that a criterion is not asked of a firm until a day; leads to the decision. */
export function WaiveForm({
  subjectId,
  criteria,
  chosen,
  today,
}: {
  subjectId: string;
  criteria: readonly Option[];
  chosen: string | undefined;
  today: string;
}) {
  const router = useRouter();
  return (
    <SendForm
      action="Prepare waiver"
      busy="Preparing waiver"
      failed="The waiver was not prepared."
      note="Another person confirms it. It ends by itself after its last day."
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const input = {
          idempotencyKey,
          subjectId,
          criterion: textOf(form, "criterion"),
          until: textOf(form, "until"),
          reason: textOf(form, "reason"),
        };
        return (await send(Waive, { input })).waiveCriterion;
      }}
      done={({ decision }) => {
        router.push(`/decisions/${decision.id}`);
        router.refresh();
      }}
    >
      {(error) => (
        <>
          <Select
            name="criterion"
            label="Criterion"
            hint="Those that are neither met nor waived."
            error={error("criterion")}
            options={[{ value: "", label: "Choose a criterion" }, ...criteria]}
            defaultValue={criteria.some(({ value }) => value === chosen) ? chosen : ""}
            required
          />
          <DateInput
            name="until"
            label="Last day"
            hint="From the day after it is asked for again."
            error={error("until")}
            min={today}
            required
          />
          <TextArea
            name="reason"
            label="Why"
            hint="What makes up for it until then. It reaches the firm."
            error={error("reason")}
            required
          />
        </>
      )}
    </SendForm>
  );
}
