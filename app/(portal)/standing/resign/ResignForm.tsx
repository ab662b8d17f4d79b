"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { ChoiceGroup } from "#app/_parts/form/ChoiceGroup.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { choicesOf, textOf } from "#app/_parts/form/values.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { newKey, send } from "#app/send.ts";

const Resign = graphql(`
  mutation Resign($input: ResignInput!) {
    resign(input: $input) {
      __typename
      ... on Resigned {
        member {
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

/** Notice, with its reason; it cannot be taken back. */
export function ResignForm({ memberId, back }: { memberId: string; back: string }) {
  const router = useRouter();
  return (
    <SendForm
      action="Give notice"
      busy="Giving notice"
      failed="Notice was not given."
      tone="danger"
      note="It reaches the house at once and cannot be taken back."
      others={<LinkButton href={back}>Back</LinkButton>}
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        if (choicesOf(form, "understood").length === 0)
          return {
            __typename: "InvalidInput" as const,
            field: "understood",
            message: "Say that you know it cannot be taken back.",
          };
        const input = { idempotencyKey, memberId, reason: textOf(form, "reason") };
        return (await send(Resign, { input })).resign;
      }}
      done={() => {
        router.push(back);
        router.refresh();
      }}
    >
      {(error) => (
        <>
          <TextArea
            name="reason"
            label="Why you leave"
            hint="The house reads your words as they stand."
            error={error("reason")}
            required
          />
          <ChoiceGroup
            kind="checkbox"
            name="understood"
            label="Before you give notice"
            error={error("understood")}
            choices={[{ value: "yes", label: "I know that notice cannot be taken back" }]}
          />
        </>
      )}
    </SendForm>
  );
}
