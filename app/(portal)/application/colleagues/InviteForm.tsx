"use client";

import { useState } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import { Button } from "#app/_parts/Button.tsx";
import { ButtonRow } from "#app/_parts/ButtonRow.tsx";
import { ChoiceGroup } from "#app/_parts/form/ChoiceGroup.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";
import { choicesOf, textOf } from "#app/_parts/form/values.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Message } from "#app/_parts/message/Message.tsx";
import { newKey, send } from "#app/send.ts";

const Invite = graphql(`
  mutation InviteColleague($input: InviteColleagueInput!) {
    inviteColleague(input: $input) {
      ...ApplicationSaid
    }
  }
`);

/** Name, address, and whether the colleague may sign. */
export function InviteForm({ applicationId, back }: { applicationId: string; back: string }) {
  const [invited, setInvited] = useState<string | null>(null);
  const [asked, setAsked] = useState("");
  if (invited)
    return (
      <>
        <Message edge="moss" strong={`We have written to ${invited}.`} role="status">
          The link in the letter lets your colleague choose a password.
        </Message>
        <ButtonRow>
          <Button onClick={() => setInvited(null)}>Invite another colleague</Button>
          <LinkButton href={back}>Back to the application</LinkButton>
        </ButtonRow>
      </>
    );
  return (
    <SendForm
      action="Invite colleague"
      busy="Inviting colleague"
      failed="Nobody was invited."
      note="Your colleague sees and writes the same application."
      others={<LinkButton href={back}>Back</LinkButton>}
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const input = {
          idempotencyKey,
          applicationId,
          name: textOf(form, "name"),
          email: textOf(form, "email"),
          signatory: choicesOf(form, "signatory").includes("yes"),
        };
        setAsked(input.email);
        return (await send(Invite, { input })).inviteColleague;
      }}
      done={() => setInvited(asked)}
    >
      {(error) => (
        <>
          <TextInput name="name" label="Name" error={error("name")} required />
          <TextInput
            name="email"
            type="email"
            label="E-mail address"
            hint="The link is mailed there; your colleague signs in with this address."
            error={error("email")}
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
                label: "May sign for the firm",
                hint: "Signs statements, and hands the application in.",
              },
            ]}
          />
        </>
      )}
    </SendForm>
  );
}
