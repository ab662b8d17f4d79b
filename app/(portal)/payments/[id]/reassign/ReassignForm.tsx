"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { type Option, Select } from "#app/_parts/form/Select.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";

const Reassign = graphql(`
  mutation ReassignPayment($input: ReassignPaymentInput!) {
    reassignPayment(input: $input) {
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

/** Where the payment belongs, if that is known, and why; leads to the decision. */
export function ReassignForm({ paymentId, payables }: { paymentId: string; payables: readonly Option[] }) {
  const router = useRouter();
  return (
    <SendForm
      action="Prepare taking back"
      busy="Preparing taking back"
      failed="The taking back was not prepared."
      note="Another person confirms it. The member is told that a payment was taken back, and nothing of another firm."
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const toObligationId = textOf(form, "toObligationId");
        const input = {
          idempotencyKey,
          paymentId,
          ...(toObligationId && { toObligationId }),
          reason: textOf(form, "reason"),
        };
        return (await send(Reassign, { input })).reassignPayment;
      }}
      done={({ decision }) => {
        router.push(`/decisions/${decision.id}`);
        router.refresh();
      }}
    >
      {(error) => (
        <>
          <Select
            name="toObligationId"
            label="Right obligation"
            hint="It is assigned to it up to what is left to pay. Without one, the receipt has it left again."
            error={error("toObligationId")}
            options={[{ value: "", label: "Not known yet" }, ...payables]}
          />
          <TextArea
            name="reason"
            label="Why it was not for this obligation"
            hint="How you know: at least 5 characters. Only the house reads it."
            error={error("reason")}
            required
          />
        </>
      )}
    </SendForm>
  );
}
