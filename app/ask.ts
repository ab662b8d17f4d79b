import { cookies, headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import type { TypedDocumentString } from "#app/__generated__/graphql.ts";

/**
 * Ask the graph from a page, as whoever the page is drawn for. Answers what a caller over HTTP would get.
 * Signed out, the page becomes the sign-in page, which leads back; not allowed, it becomes the forbidden page; a
 * fault becomes the error page with its id.
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  ...[variables]: Variables extends Record<string, never> ? [] : [Variables]
): Promise<Result> {
  if (!globalThis.mutua) throw new Error("pages are drawn within server.ts only");
  const cookie = (await cookies()).toString() || undefined;
  const answer = await globalThis.mutua.ask({
    document: document.toString(),
    variables: (variables ?? {}) as Record<string, unknown>,
    cookie,
  });
  const error = answer.errors?.[0];
  if (!error) return answer.data as Result;
  const code = error.extensions?.code;
  if (code === "UNAUTHENTICATED") return toSignIn();
  if (code === "FORBIDDEN") forbidden();
  throw new PageFault(error.message, code, error.extensions?.faultId);
}

/** What the error page may show of it: Next passes on nothing of an error but its digest. */
export class PageFault extends Error {
  readonly digest: string;
  readonly code: string | undefined;
  constructor(message: string, code: string | undefined, faultId: string | undefined) {
    super(message);
    this.code = code;
    this.digest = faultId ?? (code === "BAD_USER_INPUT" ? code : "");
  }
}

/** To the sign-in page, which leads back here: for what anybody may ask and only who is signed in may see. */
export async function toSignIn(): Promise<never> {
  redirect(`/sign-in?to=${encodeURIComponent(await currentPath())}`);
}

/** The path being drawn, with its query, as server.ts tells it. */
async function currentPath(): Promise<string> {
  return (await headers()).get("x-mutua-path") ?? "/";
}
