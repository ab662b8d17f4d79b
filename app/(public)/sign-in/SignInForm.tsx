"use client";

import { useRef, useState } from "react";
import { Button } from "#app/_parts/Button.tsx";
import { FormActions } from "#app/_parts/form/FormActions.tsx";
import { FormColumn } from "#app/_parts/form/FormColumn.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";
import { Failed } from "#app/_parts/message/Failed.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { returnPath } from "#app/return-path.ts";
import { type DemonstrationUser, DemonstrationUsers } from "./DemonstrationUsers.tsx";
import { identityProviderAddress, inWords, signIn } from "./sign-in.ts";

/** The form, and in a demonstration its users: choosing one fills the form in. */
export function SignInForm({
  to,
  error,
  outside,
  users,
}: {
  to: string | undefined;
  error: string | undefined;
  outside: boolean;
  users: readonly DemonstrationUser[];
}) {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [failed, setFailed] = useState(error && inWords(error));
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const submit = async () => {
    if (busy) return;
    setBusy(true);
    setFailed(undefined);
    const outcome = await signIn(email, password);
    if (outcome.in) return location.assign(returnPath(to, location.origin));
    setBusy(false);
    setFailed(outcome.why);
  };
  const goOutside = async () =>
    location.assign(await identityProviderAddress(returnPath(to, location.origin)));

  return (
    <>
      <form
        ref={form}
        method="post" // before its script runs, a form that is sent must not write the password into the address
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <FormColumn>
          {failed && <Failed strong="You are not signed in.">{failed}</Failed>}
          <TextInput
            name="email"
            type="email"
            label="E-mail address"
            autoComplete="username"
            required
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
          <TextInput
            name="password"
            type="password"
            label="Password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
          <FormActions>
            <Button type="submit" tone="primary" busy={busy ? "Signing in" : undefined}>
              Sign in
            </Button>
            {outside && <Button onClick={goOutside}>Sign in with your firm's account</Button>}
          </FormActions>
        </FormColumn>
      </form>
      {users.length > 0 && (
        <Section title="Who can sign in to this demonstration">
          <DemonstrationUsers
            users={users}
            choose={(user) => {
              setEmail(user.email);
              setPassword(user.password);
              setFailed(undefined);
              form.current?.querySelector<HTMLButtonElement>("button[type=submit]")?.focus();
            }}
          />
        </Section>
      )}
    </>
  );
}
