import { eq } from "drizzle-orm";
import { clients } from "#db/partners/tables.ts";
import { findUserByEmail } from "#db/users/queries.ts";
import { insertSession } from "#db/users/sign-in.ts";
import { type Command, execute } from "#graphql/command.ts";
import type { Portal } from "#graphql/portal.ts";
import type { Credential } from "#graphql/viewer.ts";

/** A portal whose clocks stand where they are put: business and real time move together, so that stories are the same on any day. */
export interface Stage {
  portal: Portal;
  /** Put the clocks to this instant. */
  at(instant: string): void;
}

/** Take a portal onto a stage of its own, with the same database and key. */
export function stageFor(portal: Portal, start: string): Stage {
  let now = new Date(start);
  return {
    portal: {
      db: portal.db,
      ids: portal.ids,
      origin: portal.origin,
      secret: portal.secret,
      signIns: portal.signIns,
      get demonstration() {
        return portal.demonstration;
      },
      clock: { business: () => now, real: () => now },
    },
    at: (instant) => {
      now = new Date(instant);
    },
  };
}

/** A user who is signed in on this stage. */
export interface Actor {
  userId: string;
  email: string;
  credential: Credential;
}

/** Sign a user in with a session row of its own, as the sign-in page would after the right password. */
export async function signIn(stage: Stage, email: string): Promise<Actor> {
  const { db, ids, clock } = stage.portal;
  return db.transaction({ role: "mutua_gate" }, async (tx) => {
    const user = await findUserByEmail(tx, email);
    if (!user) throw new Error(`nobody has the address ${email}`);
    const id = ids();
    const now = clock.real();
    const expiresAt = new Date(now.getTime() + 400 * 86_400_000);
    await insertSession(tx, {
      id,
      userId: user.id,
      method: "password",
      signedInAt: now,
      lastSeenAt: expiresAt,
      expiresAt,
    });
    return { userId: user.id, email, credential: { kind: "session", sessionId: id } };
  });
}

/** A partner system of this name, as its token would bring it in. */
export async function clientCredential(stage: Stage, name: string): Promise<Credential> {
  const [row] = await stage.portal.db.reading({ role: "mutua_reader" }, (tx) =>
    tx.select({ id: clients.id }).from(clients).where(eq(clients.name, name)),
  );
  if (!row) throw new Error(`no partner system is called ${name}`);
  return { kind: "client", clientId: row.id };
}

type Done = Record<string, string | number | boolean | null>;

/** Do something, and tell loudly where it was refused: stories go on only when every step was done. */
export async function act<I extends { idempotencyKey: string }, A extends Done>(
  stage: Stage,
  who: Actor,
  command: Command<I, A>,
  input: Omit<I, "idempotencyKey">,
): Promise<A> {
  const outcome = await attempt(stage, who.credential, command, input);
  if ("refused" in outcome)
    throw new Error(`${command.name} by ${who.email} was refused: ${JSON.stringify(outcome.refused)}`);
  return outcome.done;
}

/** Do something and see what comes of it. */
export function attempt<I extends { idempotencyKey: string }, A extends Done>(
  stage: Stage,
  credential: Credential,
  command: Command<I, A>,
  input: Omit<I, "idempotencyKey">,
  idempotencyKey: string = stage.portal.ids(),
) {
  return execute(stage.portal, credential, command, { ...input, idempotencyKey } as I);
}
