"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import { figures, type Money } from "#app/_parts/amounts.ts";
import { AmountInput } from "#app/_parts/form/AmountInput.tsx";
import { ChoiceGroup } from "#app/_parts/form/ChoiceGroup.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { amountOf, textOf } from "#app/_parts/form/values.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { newKey, send } from "#app/send.ts";

const AnswerMutation = graphql(`
  mutation AnswerContest($input: AnswerContestInput!) {
    answerContest(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on InvalidInput {
        field
      }
      ... on DecisionPrepared {
        decision {
          id
        }
      }
    }
  }
`);

/** Whether the obligation stands, or what is taken off it, and why. The decision made of it waits for a second person. */
export function AnswerForm({
  obligationId,
  asked,
  adjustable,
}: {
  obligationId: string;
  asked: Money;
  /** Whether the contest can be upheld: a share of a loss is corrected with the whole allocation. */
  adjustable: boolean;
}) {
  const router = useRouter();
  const [upheld, setUpheld] = useState(false);
  const { currency } = asked;
  return (
    <SendForm
      newKey={newKey}
      action="Prepare answer"
      busy="Preparing answer"
      failed="The answer was not prepared."
      note={
        upheld
          ? "What is not paid yet is taken off, what was paid is paid back. It takes effect when another person approves it."
          : "Says that the obligation stands, for this reason. It takes effect when another person approves it."
      }
      others={<LinkButton href={`/obligations/${obligationId}`}>Back</LinkButton>}
      send={async (idempotencyKey, values) => {
        const input = {
          idempotencyKey,
          obligationId,
          reason: textOf(values, "reason"),
          ...(upheld && { outcome: "UPHELD" as const, amount: amountOf(values, "amount", currency) }),
        };
        return (await send(AnswerMutation, { input })).answerContest;
      }}
      done={({ decision }) => {
        router.push(`/decisions/${decision.id}`);
        router.refresh();
      }}
    >
      {(error) => (
        <>
          {adjustable && (
            <ChoiceGroup
              kind="radio"
              name="outcome"
              label="The answer"
              error={error("outcome")}
              value={[upheld ? "UPHELD" : "REJECTED"]}
              onChange={({ currentTarget }) => setUpheld(currentTarget.value === "UPHELD")}
              choices={[
                { value: "REJECTED", label: "It stands" },
                { value: "UPHELD", label: "The member is right" },
              ]}
            />
          )}
          {upheld && (
            <AmountInput
              name="amount"
              label="Taken off"
              hint={`At most ${figures(asked.amount)}, which it asks.`}
              error={error("amount")}
              currency={currency}
              required
            />
          )}
          <TextArea
            name="reason"
            label={upheld ? "Why the member is right" : "Why it stands"}
            hint="10 to 4,000 characters. The member reads this word for word."
            rows={7}
            error={error("reason")}
            required
          />
        </>
      )}
    </SendForm>
  );
}
