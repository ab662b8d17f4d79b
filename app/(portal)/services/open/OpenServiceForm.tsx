"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import { AmountInput } from "#app/_parts/form/AmountInput.tsx";
import { Select } from "#app/_parts/form/Select.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";
import { amountOf, textOf } from "#app/_parts/form/values.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { newKey, send } from "#app/send.ts";

const OpenServiceMutation = graphql(`
  mutation OpenService($input: OpenServiceInput!) {
    openService(input: $input) {
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

/** What the service is to be. The decision made of it waits for a second person. */
export function OpenServiceForm({
  currencies,
  taken,
}: {
  currencies: readonly string[];
  taken: readonly string[];
}) {
  const router = useRouter();
  const [currency, setCurrency] = useState("EUR");
  return (
    <SendForm
      newKey={newKey}
      action="Prepare service"
      busy="Preparing service"
      failed="The service was not prepared."
      note="It is open when another person has approved it. Its rulebook is adopted then."
      others={<LinkButton href="/rulebooks">Back</LinkButton>}
      send={async (idempotencyKey, values) => {
        const input = {
          idempotencyKey,
          code: textOf(values, "code"),
          name: textOf(values, "name"),
          currency,
          capital: amountOf(values, "capital", currency),
          payTo: textOf(values, "payTo"),
        };
        return (await send(OpenServiceMutation, { input })).openService;
      }}
      done={({ decision }) => {
        router.push(`/decisions/${decision.id}`);
        router.refresh();
      }}
    >
      {(error) => (
        <>
          <TextInput
            name="name"
            label="Name"
            hint="At least 3 characters, as members read it."
            error={error("name")}
            required
          />
          <TextInput
            name="code"
            label="Code"
            hint={`2 to 8 capital letters or digits.${taken.length > 0 ? ` Taken: ${taken.join(", ")}.` : ""}`}
            error={error("code")}
            required
          />
          <Select
            name="currency"
            label="Currency of its fund"
            hint="One for the whole service; it stays for good."
            options={currencies.map((code) => ({ value: code, label: code }))}
            value={currency}
            onChange={(event) => setCurrency(event.target.value)}
            error={error("currency")}
          />
          <AmountInput
            name="capital"
            label="The house’s own money set aside"
            hint="Zero or more. Rulebooks name it as “capital”."
            currency={currency}
            error={error("capital")}
            required
          />
          <TextInput
            name="payTo"
            label="Account that members pay into"
            hint="As members read it on every call: holder and IBAN."
            error={error("payTo")}
            required
          />
        </>
      )}
    </SendForm>
  );
}
