"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { type Option, Select } from "#app/_parts/form/Select.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";

const Declare = graphql(`
  mutation DeclareInterest($input: DeclareInterestInput!) {
    declareInterest(input: $input) {
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

/** The firm a committee member comes from. */
export function InterestForm({
  firms,
  chosen,
  back,
}: {
  firms: readonly Option[];
  chosen: string | undefined;
  back: string;
}) {
  const router = useRouter();
  return (
    <SendForm
      action="Declare interest"
      busy="Declaring interest"
      failed="The interest was not declared."
      note="Once said it stands. On applications of this firm and its group you take no part."
      newKey={newKey}
      send={async (idempotencyKey, form) =>
        (await send(Declare, { input: { idempotencyKey, firmId: textOf(form, "firmId") } })).declareInterest
      }
      done={() => {
        router.push(back);
        router.refresh();
      }}
    >
      {(error) => (
        <Select
          name="firmId"
          label="The firm you come from"
          hint="Members and applicants."
          error={error("firmId")}
          options={[{ value: "", label: "Choose a firm" }, ...firms]}
          defaultValue={firms.some(({ value }) => value === chosen) ? chosen : ""}
          required
        />
      )}
    </SendForm>
  );
}
