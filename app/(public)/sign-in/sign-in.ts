/** How an attempt to sign in ended. */
export type Outcome = { in: true } | { in: false; why: string; field?: "email" };

/** Prove oneself with a password. On success the browser holds a session cookie. */
export async function signIn(email: string, password: string): Promise<Outcome> {
  try {
    const answer = await postForm("/api/auth/callback/credentials", { email, password });
    return answer.error ? { in: false, why: inWords(answer.error) } : { in: true };
  } catch {
    return { in: false, why: "The portal did not answer. Check the connection and try again." };
  }
}

/** End the session, here and on the server. */
export async function signOut(): Promise<void> {
  await postForm("/api/auth/signout", {});
}

/** Where the house's identity provider wants the browser to go. */
export async function identityProviderAddress(returnTo: string): Promise<string> {
  return (await postForm("/api/auth/signin/oidc", { callbackUrl: returnTo })).url;
}

/** The error that sign-in came back with, as a sentence. */
export function inWords(error: string): string {
  const wait = /^Wait(\d{1,3})$/.exec(error)?.[1];
  if (wait)
    return `There were too many failed attempts. Try again in ${wait} ${wait === "1" ? "second" : "seconds"}.`;
  if (error === "CredentialsSignin")
    return "The address or the password is not right, or this account cannot sign in.";
  if (error === "NotLinked")
    return "This identity is not linked to an account here. Ask the administrator of your firm.";
  if (error === "SessionRequired") return "You are not signed in any more. Sign in again.";
  return "Signing in did not work. Try again.";
}

async function postForm(
  path: string,
  fields: Record<string, string>,
): Promise<{ url: string; error: string | null }> {
  const { csrfToken } = (await (await fetch("/api/auth/csrf")).json()) as { csrfToken: string };
  const response = await fetch(path, {
    method: "POST",
    body: new URLSearchParams({ ...fields, csrfToken, json: "true" }),
  });
  const { url } = (await response.json()) as { url: string };
  return { url, error: new URL(url, location.href).searchParams.get("error") };
}
