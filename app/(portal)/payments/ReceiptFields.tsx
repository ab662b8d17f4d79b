"use client";

import { useState } from "react";
import { figures, type Money } from "#app/_parts/amounts.ts";
import { AmountInput } from "#app/_parts/form/AmountInput.tsx";
import { DateInput } from "#app/_parts/form/DateInput.tsx";
import { Select } from "#app/_parts/form/Select.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";

/** Money as the bank told of it: amount, currency, day and the bank's own reference. */
export function ReceiptFields({
  outstanding,
  currencies,
  today,
  error,
}: {
  /** What is left of the obligation, where it is known. */
  outstanding: Money | undefined;
  currencies: readonly string[];
  today: string;
  error: (field: string) => string | undefined;
}) {
  const [currency, setCurrency] = useState(currencies[0] ?? "EUR");
  return (
    <>
      {currencies.length > 1 ? (
        <Select
          name="currency"
          label="Currency"
          hint="The one the money came in."
          error={error("currency")}
          options={currencies.map((code) => ({ value: code, label: code }))}
          value={currency}
          onChange={(event) => setCurrency(event.target.value)}
        />
      ) : (
        <input type="hidden" name="currency" value={currency} />
      )}
      <AmountInput
        name="amount"
        label="Amount received"
        hint={
          outstanding
            ? `Left to pay: ${figures(outstanding.amount)}. What is more stays unassigned.`
            : "All that came in. What is more than is left to pay stays unassigned."
        }
        error={error("amount")}
        currency={currency}
        required
      />
      <DateInput
        name="valueOn"
        label="Value date"
        hint="The day it arrived: today or earlier."
        error={error("valueOn")}
        defaultValue={today}
        max={today}
        required
      />
      <TextInput
        name="bankReference"
        label="Bank’s reference"
        hint="The bank’s own, of this receipt. It counts once."
        error={error("bankReference")}
        required
      />
    </>
  );
}
