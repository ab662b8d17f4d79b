"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import type { Recommendation } from "#app/__generated__/graphql.ts";
import { AmountInput } from "#app/_parts/form/AmountInput.tsx";
import { ChoiceGroup } from "#app/_parts/form/ChoiceGroup.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { amountOf, textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";
import { ConditionRows } from "../ConditionRows.tsx";
import { conditionsOf, halfFilled } from "../conditions.ts";

const Recommend = graphql(`
  mutation RecommendApplication($input: RecommendApplicationInput!) {
    recommendApplication(input: $input) {
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

/** What is recommended, why, under which conditions and with which first contribution; leads back to the application. */
export function RecommendForm({
  applicationId,
  currency,
  today,
  inTheWay,
}: {
  applicationId: string;
  currency: string;
  today: string;
  /** How many results stand in the way now. */
  inTheWay: number;
}) {
  const router = useRouter();
  const [chosen, setChosen] = useState<Recommendation>(inTheWay > 0 ? "APPROVE_WITH_CONDITIONS" : "APPROVE");
  return (
    <SendForm
      action="Prepare decision"
      busy="Preparing decision"
      failed="The decision was not prepared."
      note="Another person confirms it. You can take it back until then."
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const withConditions = chosen === "APPROVE_WITH_CONDITIONS";
        const half = withConditions ? halfFilled(form) : null;
        if (half) return half;
        const input = {
          idempotencyKey,
          applicationId,
          recommendation: chosen,
          reasons: textOf(form, "reasons"),
          conditions: withConditions ? conditionsOf(form) : [],
          contribution: chosen === "REJECT" ? null : amountOf(form, "contribution", currency),
        };
        return (await send(Recommend, { input })).recommendApplication;
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
            name="recommendation"
            label="What you recommend"
            error={error("recommendation")}
            value={[chosen]}
            onChange={(event) => setChosen(event.target.value as Recommendation)}
            choices={[
              {
                value: "APPROVE",
                label: "Approve",
                hint:
                  inTheWay > 0
                    ? `${inTheWay} ${inTheWay === 1 ? "result stands" : "results stand"} in the way.`
                    : undefined,
              },
              {
                value: "APPROVE_WITH_CONDITIONS",
                label: "Approve with conditions",
                hint: "To be met before the member becomes active.",
              },
              { value: "REJECT", label: "Reject", hint: "The firm can appeal." },
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
          {chosen === "APPROVE_WITH_CONDITIONS" && <ConditionRows today={today} error={error} />}
          {chosen !== "REJECT" && (
            <AmountInput
              name="contribution"
              label="First contribution to the default fund"
              hint="Called from the member once the decision is confirmed."
              error={error("contribution")}
              currency={currency}
              required
            />
          )}
        </>
      )}
    </SendForm>
  );
}
