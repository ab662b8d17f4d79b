"use client";

import { figures, type Money } from "#app/_parts/amounts.ts";
import { AmountInput } from "#app/_parts/form/AmountInput.tsx";
import { DateInput } from "#app/_parts/form/DateInput.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";

/** Money that went out: how much, on which day, and the bank's reference of it. */
export function OutgoingFields({
  most,
  today,
  error,
}: {
  most: Money;
  today: string;
  error: (field: string) => string | undefined;
}) {
  return (
    <>
      <AmountInput
        name="amount"
        label="Amount paid"
        hint={`At most ${figures(most.amount)}.`}
        error={error("amount")}
        currency={most.currency}
        defaultValue={most.amount}
        required
      />
      <DateInput
        name="valueOn"
        label="Value date"
        hint="The day it went: today or earlier."
        error={error("valueOn")}
        defaultValue={today}
        max={today}
        required
      />
      <TextInput
        name="bankReference"
        label="Bank’s reference"
        hint="The bank’s own, of the outgoing payment. It counts once."
        error={error("bankReference")}
        required
      />
    </>
  );
}
