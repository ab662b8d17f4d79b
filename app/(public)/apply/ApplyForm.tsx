"use client";

import { useState } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import { ChoiceGroup } from "#app/_parts/form/ChoiceGroup.tsx";
import { type Option, Select } from "#app/_parts/form/Select.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";
import { choicesOf, textOf } from "#app/_parts/form/values.ts";
import { Message } from "#app/_parts/message/Message.tsx";
import { newKey, send } from "#app/send.ts";

const Start = graphql(`
  mutation StartApplication($input: StartApplicationInput!) {
    startApplication(input: $input) {
      __typename
      ... on ApplicationStarted {
        email
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

/** Who asks, and for what. Whether the address was known is said to nobody. */
export function ApplyForm({ services }: { services: readonly Option[] }) {
  const [written, setWritten] = useState<string | null>(null);
  if (written !== null)
    return (
      <Message
        edge="moss"
        strong={`We have written to ${written}: the link in it opens the form.`}
        role="status"
      >
        It works once, and lets you choose a password. Nothing has reached the house yet: what you write stays
        a draft until you hand it in. If no letter comes within a few minutes, look among unwanted mail, then{" "}
        <button type="button" className="link cursor-pointer" onClick={() => setWritten(null)}>
          fill in the form again
        </button>
        .
      </Message>
    );
  return (
    <SendForm
      action="Start application"
      busy="Starting application"
      failed="The application was not started."
      note="This binds you to nothing, and no documents are asked for yet."
      newKey={newKey}
      send={async (_, form) => {
        const input = {
          serviceId: textOf(form, "serviceId"),
          firmName: textOf(form, "firmName"),
          name: textOf(form, "name"),
          email: textOf(form, "email"),
          signatory: choicesOf(form, "signatory").includes("yes"),
        };
        return (await send(Start, { input })).startApplication;
      }}
      done={({ email }) => setWritten(email)}
    >
      {(error) => (
        <>
          <Select
            name="serviceId"
            label="Clearing service"
            hint="A firm of several services applies to each of them."
            error={error("serviceId")}
            options={services}
          />
          <TextInput
            name="firmName"
            label="Firm"
            hint="Its registered name."
            error={error("firmName")}
            autoComplete="organization"
            required
          />
          <TextInput name="name" label="Your name" error={error("name")} autoComplete="name" required />
          <TextInput
            name="email"
            type="email"
            label="Your e-mail address"
            hint="The link to the form is mailed there. You sign in with this address."
            error={error("email")}
            autoComplete="email"
            required
          />
          <ChoiceGroup
            kind="checkbox"
            name="signatory"
            label="Signing"
            error={error("signatory")}
            choices={[
              {
                value: "yes",
                label: "I may sign for the firm",
                hint: "Statements and the application itself are signed by somebody who may. You can invite a colleague who does.",
              },
            ]}
          />
        </>
      )}
    </SendForm>
  );
}
