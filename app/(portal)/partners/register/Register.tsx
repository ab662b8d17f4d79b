"use client";

import { useState } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import { ChoiceGroup } from "#app/_parts/form/ChoiceGroup.tsx";
import { type Option, Select } from "#app/_parts/form/Select.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";
import { choicesOf, textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";
import { type Prepared, Secret } from "./Secret.tsx";

const RegisterDocument = graphql(`
  mutation RegisterClient($input: RegisterClientInput!) {
    registerClient(input: $input) {
      __typename
      ... on ClientPrepared {
        clientId
        secret
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

const scopes = [
  { value: "obligations:read", label: "obligations:read", hint: "Sees the firm’s obligations and payments." },
  { value: "obligations:act", label: "obligations:act", hint: "Acknowledges them and announces payments." },
  { value: "defaults:read", label: "defaults:read", hint: "Sees default events as published." },
  { value: "fund:read", label: "fund:read", hint: "Sees the fund, and what the firm has in it." },
  { value: "journal:read", label: "journal:read", hint: "Sees the firm’s journal and what happened." },
  {
    value: "payments:write",
    label: "payments:write",
    hint: "Records money that came in. For the house’s own systems alone.",
  },
  { value: "cases:run", label: "cases:run", hint: "Has the house’s calculations run." },
];

/** The form, and once it is prepared in its place the id and the secret: the only time the secret is shown. */
export function Register({ firms }: { firms: readonly Option[] }) {
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  if (prepared) return <Secret prepared={prepared} />;
  return (
    <SendForm
      action="Prepare partner system"
      busy="Preparing partner system"
      failed="The partner system was not prepared."
      note="Its id and secret are shown next, once. Have a safe place ready."
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const input = {
          idempotencyKey,
          firmId: textOf(form, "firmId"),
          name: textOf(form, "name"),
          scopes: choicesOf(form, "scopes"),
        };
        return (await send(RegisterDocument, { input })).registerClient;
      }}
      done={({ clientId, secret, decision }) => setPrepared({ clientId, secret, decisionId: decision.id })}
    >
      {(error) => (
        <>
          <Select
            name="firmId"
            label="Firm"
            hint="The one it acts for: it sees that firm’s and nothing of another."
            error={error("firmId")}
            options={[{ value: "", label: "Choose a firm" }, ...firms]}
            required
          />
          <TextInput
            name="name"
            label="Name"
            hint="What people call it, for example “Treasury system”."
            error={error("name")}
            required
          />
          <ChoiceGroup
            kind="checkbox"
            name="scopes"
            label="What it may do"
            hint="At least one; no more than it needs."
            error={error("scopes")}
            choices={scopes}
          />
        </>
      )}
    </SendForm>
  );
}
