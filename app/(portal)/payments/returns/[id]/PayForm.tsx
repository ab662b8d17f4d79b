"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import type { Money } from "#app/_parts/amounts.ts";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { amountOf, textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";
import { atAmount } from "../../atAmount.ts";
import { OutgoingFields } from "../../OutgoingFields.tsx";

const Pay = graphql(`
  mutation PayReturn($input: PayReturnInput!) {
    payReturn(input: $input) {
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

/** The outgoing payment; leads to the decision. */
export function PayForm({
  obligationId,
  outstanding,
  today,
}: {
  obligationId: string;
  outstanding: Money;
  today: string;
}) {
  const router = useRouter();
  return (
    <SendForm
      action="Prepare payment"
      busy="Preparing payment"
      failed="The payment was not prepared."
      note="Another person confirms it. You can take it back until then."
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const input = {
          idempotencyKey,
          obligationId,
          amount: amountOf(form, "amount", outstanding.currency),
          valueOn: textOf(form, "valueOn"),
          bankReference: textOf(form, "bankReference"),
        };
        return atAmount((await send(Pay, { input })).payReturn);
      }}
      done={({ decision }) => {
        router.push(`/decisions/${decision.id}`);
        router.refresh();
      }}
    >
      {(error) => <OutgoingFields most={outstanding} today={today} error={error} />}
    </SendForm>
  );
}
