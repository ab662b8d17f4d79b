/**
 * The one handle by which pages reach the process they run in. server.ts puts it on `globalThis`, because Next
 * evaluates a module once for each entry, and what must exist once cannot live in a module.
 */
export interface Handle {
  /** Run a document as the sender of this request. Same server, plugins and limits as POST /api/graphql. */
  ask(question: Question): Promise<Answer>;
  signIn(attempt: { email: string; password: string; address: string }): Promise<SignInAnswer>;
  /** By an outside identity that was linked before; one that was not is refused. */
  signInByIdentity(identity: { issuer: string; subject: string; address: string }): Promise<SignInAnswer>;
  endSession(sessionId: string): Promise<void>;
}

export interface Question {
  document: string;
  variables: Record<string, unknown>;
  /** The request's cookies, as they came. */
  cookie: string | undefined;
}

/** Plain JSON, exactly what a caller over HTTP would get. */
export interface Answer {
  data?: unknown;
  errors?: readonly { message: string; extensions?: { code?: string; faultId?: string } }[];
}

/** A new session, a wait in seconds before the next attempt, or no. Why it is no is never said. */
export type SignInAnswer = { sessionId: string } | { wait: number } | null;

declare global {
  var mutua: Handle | undefined;
}
