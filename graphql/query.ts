import { GraphQLError } from "graphql";
import { type Command, execute } from "./command.ts";
import type { Context, Reading } from "./context.ts";
import { type Allow, may, whoMay } from "./rights.ts";
import type { SignedIn } from "./viewer.ts";

/** What a query's resolver works with: the operation's transaction, its instant, and a viewer who may. */
export type Asked = Reading & { now: Date; context: Context };
export type AskedSignedIn = Asked & { viewer: SignedIn };

export const unauthenticated = () =>
  new GraphQLError("You are not signed in. Sign in and try again.", {
    extensions: { code: "UNAUTHENTICATED" },
  });
export const forbidden = (allow: Allow) =>
  new GraphQLError(`This is not yours to see: it takes ${whoMay(allow)}.`, {
    extensions: { code: "FORBIDDEN" },
  });

/** Who may, on the resolver itself, so that the rights table is read off the schema and cannot differ from it. */
export interface Guarded {
  allow: Allow;
}

/** A root field of Query: asked before anything is read whether this viewer may. */
export function query<Args, Result>(
  allow: Allow,
  resolve: (asked: Asked, args: Args) => Result | Promise<Result>,
) {
  return Object.assign(
    async (_: unknown, args: Args, context: Context): Promise<Result> => {
      const reading = await context.reading();
      if (!may(allow, reading.viewer)) throw reading.viewer ? forbidden(allow) : unauthenticated();
      return resolve({ ...reading, now: context.now, context }, args);
    },
    { allow } satisfies Guarded,
  );
}

/** A root field of Query for those who are signed in. */
export function signedInQuery<Args, Result>(
  allow: Exclude<Allow, { who: "anybody" }>,
  resolve: (asked: AskedSignedIn, args: Args) => Result | Promise<Result>,
) {
  return query<Args, Result>(allow, (asked, args) => resolve(asked as AskedSignedIn, args));
}

type Answer = Record<string, string | number | boolean | null>;

/**
 * A root field of Mutation: the command through the door, then its answer read anew, so that a repeated request and
 * the first one are answered alike.
 */
export function mutate<
  I extends { idempotencyKey: string },
  A extends Answer,
  P extends { __typename: string },
>(
  command: Command<I, A>,
  answer: (asked: AskedSignedIn, done: A, once: Record<string, string>) => Promise<P>,
) {
  return Object.assign(
    async (_: unknown, { input }: { input: I }, context: Context) => {
      await context.renew();
      const outcome = await execute(context.portal, context.credential, command, input);
      if ("refused" in outcome) return outcome.refused as never;
      const reading = await context.reading();
      if (!reading.viewer) throw unauthenticated();
      return answer(
        { ...reading, viewer: reading.viewer, now: context.now, context },
        outcome.done,
        outcome.once ?? {},
      );
    },
    { allow: command.allow } satisfies Guarded,
  );
}

/**
 * A row that was just written, which must be there. It may be begun for a field that is never reached: where nobody
 * waits for it any more its failure is nobody's, and must not end the process.
 */
export function written<T>(row: Promise<T | null>): Promise<T> {
  const found = row.then((there) => {
    if (!there) throw new Error("what was written cannot be read");
    return there;
  });
  found.catch(() => {});
  return found;
}
