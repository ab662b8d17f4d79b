"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import type { Money } from "#app/_parts/amounts.ts";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";
import { amountOf, textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";
import { ReceiptFields } from "../ReceiptFields.tsx";

const Record = graphql(`
  mutation RecordPayment($input: RecordPaymentInput!) {
    recordPayment(input: $input) {
      __typename
      ... on PaymentRecorded {
        payment {
          obligation {
            id
          }
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

/** The number and the receipt; leads to the obligation, as it then stands. */
export function RecordForm({
  number,
  outstanding,
  currencies,
  today,
}: {
  number: string | undefined;
  outstanding: Money | undefined;
  currencies: readonly string[];
  today: string;
}) {
  const router = useRouter();
  return (
    <SendForm
      action="Record payment"
      busy="Recording payment"
      failed="The payment was not recorded."
      note="It is booked at once, and the fund is published anew."
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const currency = textOf(form, "currency");
        const input = {
          idempotencyKey,
          number: textOf(form, "number"),
          amount: amountOf(form, "amount", currency),
          currency,
          valueOn: textOf(form, "valueOn"),
          bankReference: textOf(form, "bankReference"),
        };
        return atFields((await send(Record, { input })).recordPayment);
      }}
      done={({ payment }) => {
        router.push(`/obligations/${payment.obligation.id}`);
        router.refresh();
      }}
    >
      {(error) => (
        <>
          <TextInput
            name="number"
            label="Number of the obligation"
            hint="As it came with the money, for example ABC123-2018-0002."
            error={error("number")}
            defaultValue={number}
            required
          />
          <ReceiptFields outstanding={outstanding} currencies={currencies} today={today} error={error} />
        </>
      )}
    </SendForm>
  );
}

/** Two refusals are about one field each, though they are named for what they are. */
function atFields<Answer extends { __typename: string }>(answer: Answer): Answer & { field?: string } {
  const field = { MoreThanOutstanding: "amount", NotFound: "number" }[answer.__typename];
  return field ? { ...answer, field } : answer;
}
