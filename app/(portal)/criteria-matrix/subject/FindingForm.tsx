"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { ChoiceGroup } from "#app/_parts/form/ChoiceGroup.tsx";
import { DateInput } from "#app/_parts/form/DateInput.tsx";
import { type Option, Select } from "#app/_parts/form/Select.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";

const Record = graphql(`
  mutation SubjectRecordFinding($input: RecordFindingInput!) {
    recordFinding(input: $input) {
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

/** What an outside check found, or what the committee judged; leads back to the firm. */
export function FindingForm({
  subjectId,
  criteria,
  chosen,
  back,
}: {
  subjectId: string;
  /** The outside checks and judgements that are asked of the firm. */
  criteria: readonly Option[];
  chosen: string | undefined;
  back: string;
}) {
  const router = useRouter();
  return (
    <SendForm
      action="Record finding"
      busy="Recording finding"
      failed="The finding was not recorded."
      note="It counts at once, with your name."
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const input = {
          idempotencyKey,
          subjectId,
          criterion: textOf(form, "criterion"),
          passed: textOf(form, "passed") === "yes",
          source: textOf(form, "source"),
          detail: textOf(form, "detail") || null,
          validUntil: textOf(form, "validUntil") || null,
        };
        return (await send(Record, { input })).recordFinding;
      }}
      done={() => {
        router.push(back);
        router.refresh();
      }}
    >
      {(error) => (
        <>
          <Select
            name="criterion"
            label="Criterion"
            hint="Outside checks and judgements only: documents and statements come from the firm."
            error={error("criterion")}
            options={[{ value: "", label: "Choose a criterion" }, ...criteria]}
            defaultValue={criteria.some(({ value }) => value === chosen) ? chosen : ""}
            required
          />
          <ChoiceGroup
            kind="radio"
            name="passed"
            label="What was found"
            error={error("passed")}
            defaultValue={["yes"]}
            choices={[
              { value: "yes", label: "It passed" },
              { value: "no", label: "It did not pass" },
            ]}
          />
          <TextInput
            name="source"
            label="Who says so"
            hint="A register, a test, the minutes: so that another can find it again."
            error={error("source")}
            required
          />
          <TextArea
            name="detail"
            label="Why it did not pass (may be left empty)"
            hint="The firm reads it."
            error={error("detail")}
            rows={3}
          />
          <DateInput
            name="validUntil"
            label="Holds until (may be left empty)"
            hint="The last day it holds; empty where it has none."
            error={error("validUntil")}
          />
        </>
      )}
    </SendForm>
  );
}
