"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { ChoiceGroup } from "#app/_parts/form/ChoiceGroup.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";
import { choicesOf, textOf } from "#app/_parts/form/values.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { newKey, send } from "#app/send.ts";

const Attest = graphql(`
  mutation AttestCriterion($input: AttestInput!) {
    attest(input: $input) {
      __typename
      ... on StandingChanged {
        standing {
          subjectId
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

/** A statement, signed with one's full name. What is not so is said as well. */
export function AttestForm({
  subjectId,
  criterion,
  firm,
  back,
}: {
  subjectId: string;
  criterion: { id: string; title: string };
  firm: string;
  back: string;
}) {
  const router = useRouter();
  return (
    <SendForm
      action="Sign statement"
      busy="Signing statement"
      failed="The statement was not signed."
      note="Your name, the words and the time are kept with it. A later statement replaces it."
      others={<LinkButton href={back}>Back</LinkButton>}
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const [holds] = choicesOf(form, "holds");
        if (holds === undefined)
          return {
            __typename: "InvalidInput" as const,
            field: "holds",
            message: "Choose one of the two statements.",
          };
        const input = {
          idempotencyKey,
          subjectId,
          criterion: criterion.id,
          holds: holds === "yes",
          signature: textOf(form, "signature"),
        };
        return (await send(Attest, { input })).attest;
      }}
      done={() => {
        router.push(back);
        router.refresh();
      }}
    >
      {(error) => (
        <>
          <ChoiceGroup
            kind="radio"
            name="holds"
            label={`${firm} states of “${criterion.title}”`}
            error={error("holds")}
            choices={[
              { value: "yes", label: "We attest that this is so" },
              {
                value: "no",
                label: "We cannot attest this",
                hint: "The criterion is not met then, and the house writes to you.",
              },
            ]}
          />
          <TextInput
            name="signature"
            label="Your full name, as your signature"
            hint="As it stands in the portal."
            error={error("signature")}
            autoComplete="name"
            required
          />
        </>
      )}
    </SendForm>
  );
}
