"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import type { Money } from "#app/_parts/amounts.ts";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { amountOf, textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";
import { atAmount } from "../../atAmount.ts";
import { OutgoingFields } from "../../OutgoingFields.tsx";

const Refund = graphql(`
  mutation RefundReceipt($input: RefundReceiptInput!) {
    refundReceipt(input: $input) {
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

/** The outgoing payment and why; leads to the decision. */
export function RefundForm({ receiptId, left, today }: { receiptId: string; left: Money; today: string }) {
  const router = useRouter();
  return (
    <SendForm
      action="Prepare sending back"
      busy="Preparing sending back"
      failed="The sending back was not prepared."
      note="Another person confirms it. You can take it back until then."
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const input = {
          idempotencyKey,
          receiptId,
          amount: amountOf(form, "amount", left.currency),
          valueOn: textOf(form, "valueOn"),
          bankReference: textOf(form, "bankReference"),
          reason: textOf(form, "reason"),
        };
        return atAmount((await send(Refund, { input })).refundReceipt);
      }}
      done={({ decision }) => {
        router.push(`/decisions/${decision.id}`);
        router.refresh();
      }}
    >
      {(error) => (
        <>
          <OutgoingFields most={left} today={today} error={error} />
          <TextArea
            name="reason"
            label="Why it goes back"
            hint="At least 5 characters. The second person reads it."
            error={error("reason")}
            required
          />
        </>
      )}
    </SendForm>
  );
}
