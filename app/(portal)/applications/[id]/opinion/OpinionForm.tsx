"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import type { Opinion } from "#app/__generated__/graphql.ts";
import { ChoiceGroup } from "#app/_parts/form/ChoiceGroup.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";

const Give = graphql(`
  mutation GiveOpinion($input: GiveOpinionInput!) {
    giveOpinion(input: $input) {
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

/** For, against, or taking no part, and why; leads back to the application. */
export function OpinionForm({ applicationId }: { applicationId: string }) {
  const router = useRouter();
  return (
    <SendForm
      action="Give opinion"
      busy="Giving opinion"
      failed="The opinion was not given."
      note="Once said it stands, with your name. The applicant does not see it."
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const input = {
          idempotencyKey,
          applicationId,
          opinion: textOf(form, "opinion") as Opinion,
          reason: textOf(form, "reason"),
        };
        return (await send(Give, { input })).giveOpinion;
      }}
      done={() => {
        router.push(`/applications/${applicationId}`);
        router.refresh();
      }}
    >
      {(error) => (
        <>
          <ChoiceGroup
            kind="radio"
            name="opinion"
            label="Your opinion"
            error={error("opinion")}
            defaultValue={["FOR"]}
            choices={[
              { value: "FOR", label: "For admission" },
              { value: "AGAINST", label: "Against admission" },
              {
                value: "RECUSED",
                label: "I take no part",
                hint: "Your own firm or its group is concerned, or another interest binds you.",
              },
            ]}
          />
          <TextArea
            name="reason"
            label="Why"
            hint="What weighs for or against it; of taking no part, the interest."
            error={error("reason")}
            rows={5}
            required
          />
        </>
      )}
    </SendForm>
  );
}
