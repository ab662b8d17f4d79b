"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import { AmountInput } from "#app/_parts/form/AmountInput.tsx";
import { ChoiceGroup } from "#app/_parts/form/ChoiceGroup.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { amountOf, textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";
import { ConditionRows } from "../ConditionRows.tsx";
import { conditionsOf, halfFilled } from "../conditions.ts";

const Answer = graphql(`
  mutation AnswerAppeal($input: AnswerAppealInput!) {
    answerAppeal(input: $input) {
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

/** Whether the appeal is granted, why, and what an admission then holds; leads back to the application. */
export function AppealForm({
  applicationId,
  currency,
  today,
}: {
  applicationId: string;
  currency: string;
  today: string;
}) {
  const router = useRouter();
  const [granted, setGranted] = useState(false);
  return (
    <SendForm
      action="Prepare answer"
      busy="Preparing answer"
      failed="The answer was not prepared."
      note="Another person confirms it, who was no part of the first decision either."
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const half = granted ? halfFilled(form) : null;
        if (half) return half;
        const input = {
          idempotencyKey,
          applicationId,
          granted,
          reasons: textOf(form, "reasons"),
          conditions: granted ? conditionsOf(form) : [],
          contribution: granted ? amountOf(form, "contribution", currency) : null,
        };
        return (await send(Answer, { input })).answerAppeal;
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
            name="granted"
            label="The appeal is"
            error={error("granted")}
            value={[granted ? "yes" : "no"]}
            onChange={(event) => setGranted(event.target.value === "yes")}
            choices={[
              { value: "no", label: "Rejected", hint: "The first decision stands." },
              { value: "yes", label: "Granted", hint: "The firm is admitted." },
            ]}
          />
          <TextArea
            name="reasons"
            label="Reasons"
            hint="They reach the applicant as they stand here."
            error={error("reasons")}
            rows={6}
            required
          />
          {granted && (
            <>
              <ConditionRows today={today} error={error} />
              <AmountInput
                name="contribution"
                label="First contribution to the default fund"
                hint="Called from the member once the answer is confirmed."
                error={error("contribution")}
                currency={currency}
                required
              />
            </>
          )}
        </>
      )}
    </SendForm>
  );
}
