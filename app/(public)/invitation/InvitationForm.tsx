"use client";

import { useState } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import { Button } from "#app/_parts/Button.tsx";
import { ErrorSummary } from "#app/_parts/form/ErrorSummary.tsx";
import { FormActions } from "#app/_parts/form/FormActions.tsx";
import { FormColumn } from "#app/_parts/form/FormColumn.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Failed } from "#app/_parts/message/Failed.tsx";
import { Message } from "#app/_parts/message/Message.tsx";
import { NotSent, send } from "#app/send.ts";

const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      __typename
      ... on InvitationAccepted {
        email
      }
      ... on Refusal {
        message
      }
    }
  }
`);

const LEAST = 12;

type State =
  | { at: "asking"; wrong: { field: "password" | "again"; message: string }[] }
  | { at: "sending" }
  | { at: "failed"; message: string; fault?: string | undefined }
  | { at: "done"; email: string };

export function InvitationForm() {
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  const [state, setState] = useState<State>({ at: "asking", wrong: [] });

  const submit = async () => {
    if (state.at === "sending") return;
    const wrong = faultsOf(password, again);
    if (wrong.length > 0) return setState({ at: "asking", wrong });
    setState({ at: "sending" });
    try {
      const { acceptInvitation } = await send(AcceptInvitation, {
        input: { secret: secretOfAddress(), password },
      });
      if (acceptInvitation.__typename === "InvitationAccepted")
        setState({ at: "done", email: acceptInvitation.email });
      else if (acceptInvitation.__typename === "InvalidInput")
        setState({ at: "asking", wrong: [{ field: "password", message: acceptInvitation.message }] });
      else setState({ at: "failed", message: acceptInvitation.message });
    } catch (error) {
      if (!(error instanceof NotSent)) throw error;
      setState({ at: "failed", message: error.message, fault: error.faultId });
    }
  };

  if (state.at === "done")
    return (
      <>
        <Message edge="moss" strong="Your password is set." role="status">
          Sign in with {state.email}.
        </Message>
        <div>
          <LinkButton href="/sign-in" tone="primary">
            Go to sign in
          </LinkButton>
        </div>
      </>
    );
  const wrong = state.at === "asking" ? state.wrong : [];
  const wrongOf = (field: string) => wrong.find((one) => one.field === field)?.message;
  return (
    <form
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FormColumn>
        <ErrorSummary errors={wrong} />
        {state.at === "failed" && (
          <Failed strong="Your password is not set." fault={state.fault}>
            {state.message}
          </Failed>
        )}
        <TextInput
          name="password"
          type="password"
          label="Password"
          hint={`At least ${LEAST} characters. Long is better than complicated.`}
          error={wrongOf("password")}
          autoComplete="new-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <TextInput
          name="again"
          type="password"
          label="The same password again"
          error={wrongOf("again")}
          autoComplete="new-password"
          value={again}
          onChange={(event) => setAgain(event.target.value)}
        />
        <FormActions>
          <Button
            type="submit"
            tone="primary"
            busy={state.at === "sending" ? "Setting the password" : undefined}
          >
            Set password
          </Button>
        </FormActions>
      </FormColumn>
    </form>
  );
}

function faultsOf(password: string, again: string) {
  const length = [...password.normalize("NFKC")].length;
  if (length < LEAST)
    return [
      { field: "password" as const, message: `The password has ${length} characters: at least ${LEAST}.` },
    ];
  return password === again
    ? []
    : [{ field: "again" as const, message: "The two passwords differ: type the same one twice." }];
}

/** The secret of the link: behind the #, or after ?secret= where a mail program dropped it there. */
function secretOfAddress(): string {
  return location.hash.slice(1) || (new URLSearchParams(location.search).get("secret") ?? "");
}
