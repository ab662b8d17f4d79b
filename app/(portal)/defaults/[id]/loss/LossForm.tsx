"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import type { LossKind } from "#app/__generated__/graphql.ts";
import { figures } from "#app/_parts/amounts.ts";
import { AmountInput } from "#app/_parts/form/AmountInput.tsx";
import { ChoiceGroup } from "#app/_parts/form/ChoiceGroup.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { amountOf, textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";

const Enter = graphql(`
  mutation EnterLoss($input: EnterLossInput!) {
    enterLoss(input: $input) {
      __typename
      ... on LossEntered {
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

/** The loss, the defaulter's own margin, and how sure they are; leads back to the default. */
export function LossForm({
  defaultEventId,
  currency,
  margin,
  waiting,
}: {
  defaultEventId: string;
  currency: string;
  /** The margin as entered before. */
  margin: string | undefined;
  /** Whether an allocation of the loss entered before waits for a second person. */
  waiting: boolean;
}) {
  const router = useRouter();
  return (
    <SendForm
      action="Enter loss"
      busy="Entering loss"
      failed="The loss was not entered."
      note={
        waiting
          ? "An allocation of the loss entered before waits. With another loss it can no longer be confirmed: prepare it again."
          : "Next comes the preview of the allocation."
      }
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const input = {
          idempotencyKey,
          defaultEventId,
          kind: textOf(form, "kind") as LossKind,
          amount: amountOf(form, "amount", currency),
          margin: amountOf(form, "margin", currency),
          note: textOf(form, "note"),
        };
        return (await send(Enter, { input })).enterLoss;
      }}
      done={({ defaultEvent }) => {
        router.push(`/defaults/${defaultEvent.id}`);
        router.refresh();
      }}
    >
      {(error) => (
        <>
          <ChoiceGroup
            kind="radio"
            name="kind"
            label="How sure it is"
            error={error("kind")}
            defaultValue={["INTERIM"]}
            choices={[
              { value: "INTERIM", label: "Interim", hint: "An estimate; another follows." },
              { value: "FINAL", label: "Final", hint: "Every position is closed out." },
            ]}
          />
          <AmountInput
            name="amount"
            label="Loss of closing out"
            hint="The whole loss, before the defaulter’s own margin is used. More than zero."
            error={error("amount")}
            currency={currency}
            required
          />
          <AmountInput
            name="margin"
            label="The defaulter’s own margin"
            hint="Used before anything else. Zero where there is none."
            error={error("margin")}
            currency={currency}
            defaultValue={margin === undefined ? "" : figures(margin)}
            required
          />
          <TextArea
            name="note"
            label="Remark (may be left empty)"
            hint="What the figure rests on. Only the house sees it."
            error={error("note")}
          />
        </>
      )}
    </SendForm>
  );
}
