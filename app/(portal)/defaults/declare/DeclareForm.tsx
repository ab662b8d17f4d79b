"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { DateInput } from "#app/_parts/form/DateInput.tsx";
import { type Option, Select } from "#app/_parts/form/Select.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";

const Declare = graphql(`
  mutation DeclareDefault($input: DeclareDefaultInput!) {
    declareDefault(input: $input) {
      __typename
      ... on DefaultDeclared {
        defaultEvent {
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

/** Who, when and why; leads to the default, where a second person confirms it. */
export function DeclareForm({
  members,
  chosen,
  today,
}: {
  members: readonly Option[];
  /** The member to begin with; where it is none of them, the choice is open. */
  chosen: string;
  today: string;
}) {
  const router = useRouter();
  return (
    <SendForm
      action="Declare default"
      busy="Declaring default"
      failed="The default was not declared."
      tone="danger"
      note="Another person must confirm it. Until then you can take it back."
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const input = {
          idempotencyKey,
          memberId: textOf(form, "memberId"),
          defaultedOn: textOf(form, "defaultedOn"),
          reason: textOf(form, "reason"),
        };
        return (await send(Declare, { input })).declareDefault;
      }}
      done={({ defaultEvent }) => {
        router.push(`/defaults/${defaultEvent.id}`);
        router.refresh();
      }}
    >
      {(error) => (
        <>
          <Select
            name="memberId"
            label="Member"
            hint="Only active members can default."
            error={error("memberId")}
            options={[{ value: "", label: "Choose a member" }, ...members]}
            defaultValue={members.some(({ value }) => value === chosen) ? chosen : ""}
            required
          />
          <DateInput
            name="defaultedOn"
            label="Day of the default"
            hint="Today or earlier. The rulebook in effect on this day governs."
            error={error("defaultedOn")}
            defaultValue={today}
            max={today}
            required
          />
          <TextArea
            name="reason"
            label="Why"
            hint="What happened, in words: at least 10 characters. Members do not see it."
            error={error("reason")}
            required
          />
        </>
      )}
    </SendForm>
  );
}
