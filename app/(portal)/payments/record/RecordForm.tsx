"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import type { Money } from "#app/_parts/amounts.ts";
import { Select } from "#app/_parts/form/Select.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";
import { amountOf, textOf } from "#app/_parts/form/values.ts";
import { scaled } from "#app/_parts/scale.ts";
import { newKey, send } from "#app/send.ts";
import { ReceiptFields } from "../ReceiptFields.tsx";

const Record = graphql(`
  mutation RecordPayment($input: RecordPaymentInput!) {
    recordPayment(input: $input) {
      __typename
      ... on PaymentRecorded {
        receipt {
          id
          left {
            amount
          }
        }
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

/** The receipt as the bank told it; leads to its obligation where all of it was assigned, else to the receipt. */
export function RecordForm({
  number,
  outstanding,
  services,
  currencies,
  today,
}: {
  number: string | undefined;
  outstanding: Money | undefined;
  /** Where there are several, the form asks to which the money came. */
  services: readonly { id: string; name: string; currency: string }[];
  currencies: readonly string[];
  today: string;
}) {
  const router = useRouter();
  return (
    <SendForm
      action="Record payment"
      busy="Recording payment"
      failed="The payment was not recorded."
      note="It is booked at once. What is more than is left to pay, or has no number, waits to be assigned."
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const currency = textOf(form, "currency");
        const input = {
          idempotencyKey,
          ...given("serviceId", textOf(form, "serviceId")),
          ...given("number", textOf(form, "number")),
          ...given("sender", textOf(form, "sender")),
          amount: amountOf(form, "amount", currency),
          currency,
          valueOn: textOf(form, "valueOn"),
          bankReference: textOf(form, "bankReference"),
        };
        return (await send(Record, { input })).recordPayment;
      }}
      done={({ receipt, payment }) => {
        const whole = payment && scaled(receipt.left.amount) === 0n;
        router.push(whole ? `/obligations/${payment.obligation.id}` : `/payments/${receipt.id}`);
        router.refresh();
      }}
    >
      {(error) => (
        <>
          <TextInput
            name="number"
            label="Number or creditor reference"
            hint="As the sender wrote it, for example ABC123-2018-0002 or RF71 ABC1 2320 1800 02. Left empty where nothing was."
            error={error("number")}
            defaultValue={number}
          />
          {services.length > 1 && (
            <Select
              name="serviceId"
              label="Clearing service"
              hint="To whose account the money came. The number tells it where there is one."
              error={error("serviceId")}
              options={[
                { value: "", label: "The number tells it" },
                ...services.map(({ id, name, currency }) => ({ value: id, label: `${name}, ${currency}` })),
              ]}
            />
          )}
          <ReceiptFields outstanding={outstanding} currencies={currencies} today={today} error={error} />
          <TextInput
            name="sender"
            label="Sender"
            hint="As the bank names it, where it does."
            error={error("sender")}
          />
        </>
      )}
    </SendForm>
  );
}

/** A field that was filled in. */
const given = (name: string, value: string) => (value ? { [name]: value } : {});
