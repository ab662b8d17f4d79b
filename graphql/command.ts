import { appendEvents } from "#db/audit/queries.ts";
import { actAs, type Database, sqlState, type Tx } from "#db/client.ts";
import { claimKey, storeAnswer } from "#db/commands/queries.ts";
import { findHouse, type HouseRow } from "#db/house/queries.ts";
import { hashOf } from "#domain/hash.ts";
import type { Portal } from "./portal.ts";
import { type Refusal, Refused } from "./refusals.ts";
import { type Allow, may, whoMay } from "./rights.ts";
import { actorOf, type Credential, findViewer, type SignedIn } from "./viewer.ts";

/** What a command works with: who acts, the transaction under that viewer's role, and the instant of it all. */
export interface Act {
  tx: Tx;
  viewer: SignedIn;
  house: HouseRow;
  /** Business time. */
  now: Date;
  /** Real time: secrets and sign-ins only. */
  real: Date;
  ids: () => string;
  portal: Portal;
}

/** Something that happened, for the audit trail and for those who must be told. */
export interface Happening {
  kind: string;
  /** The firm it concerns; facts hold nothing of any other. */
  firmId: string;
  subjectId: string;
  facts: Record<string, unknown>;
}

/** The stored part of an answer: enough to give the same one again. Nothing secret. */
type Answer = Record<string, string | number | boolean | null>;

export interface Done<A extends Answer> {
  done: A;
  events: Happening[];
  /** Given to the caller this once and never stored: the secret of a new client. */
  once?: Record<string, string>;
}

export interface Command<I extends { idempotencyKey: string }, A extends Answer> {
  name: string;
  allow: Allow;
  run(act: Act, input: I): Promise<Done<A>>;
}

export type Outcome<A extends Answer> =
  | { done: A; once?: Record<string, string> }
  | { refused: Refusal | { __typename: string; message: string } };

export function command<I extends { idempotencyKey: string }, A extends Answer>(
  name: string,
  parts: Omit<Command<I, A>, "name">,
): Command<I, A> {
  return { name, ...parts };
}

const ATTEMPTS = 40;

/**
 * The one door for writes. In one serializable transaction: who is it, may they, was this key used, then the command
 * itself, its audit events (which are the outbox) and the stored answer. A refusal rolls back and leaves the key free.
 * A serialization failure or a deadlock is tried again from the start.
 */
export async function execute<I extends { idempotencyKey: string }, A extends Answer>(
  portal: Portal,
  credential: Credential,
  command: Command<I, A>,
  input: I,
): Promise<Outcome<A>> {
  const attempt = () =>
    portal.db.transaction({ role: "mutua_gate" }, (tx) => once(tx, portal, credential, command, input));
  try {
    try {
      return await attempt();
    } catch (fault) {
      if (!worthAnotherTry(fault)) throw fault;
      return await inTurn(portal.db, () => again(attempt));
    }
  } catch (fault) {
    if (fault instanceof Refused) return { refused: fault.refusal };
    throw fault;
  }
}

/** Append events of an act. Those it answers are appended for it; an act of very many tells them as it goes. */
export const tell = ({ tx, viewer, portal, now, real }: Act, events: readonly Happening[]): Promise<void> =>
  appendEvents(
    tx,
    events.map((event) => ({
      ...event,
      id: portal.ids(),
      userId: viewer.kind === "user" ? viewer.id : null,
      clientId: viewer.kind === "client" ? viewer.id : null,
      at: now,
      recordedAt: real,
    })),
  );

/** Another try, and another, each a little later. */
export async function again<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tried = 2; ; tried++) {
    try {
      return await attempt();
    } catch (fault) {
      if (tried >= ATTEMPTS || !worthAnotherTry(fault)) throw fault;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(400, 5 * 2 ** tried)));
    }
  }
}

/** The last of those that wait for another try, by database. */
const waiting = new WeakMap<Database, Promise<unknown>>();

/**
 * Those that lost once try again one after the other: among themselves they would only lose again, and of many that
 * want the same rows each gets through in turn. Other processes are met by waiting a little.
 */
function inTurn<T>(db: Database, work: () => Promise<T>): Promise<T> {
  const mine = (waiting.get(db) ?? Promise.resolve()).then(work, work);
  waiting.set(
    db,
    mine.catch(() => {}),
  );
  return mine;
}

/** The path of the first text that no database and no hash can take: with a NUL, or half a character. */
function brokenText(value: unknown, path = ""): string | undefined {
  if (typeof value === "string") return value.includes("\0") || !value.isWellFormed() ? path : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const found = brokenText(inner, path === "" ? name : `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function once<I extends { idempotencyKey: string }, A extends Answer>(
  tx: Tx,
  portal: Portal,
  credential: Credential,
  { name, allow, run }: Command<I, A>,
  input: I,
): Promise<Outcome<A>> {
  const real = portal.clock.real();
  const viewer = await findViewer(tx, credential, real);
  if (!viewer)
    throw new Refused({
      __typename: "NotSignedIn",
      message: "You are not signed in. Sign in and try again.",
    });
  if (!may(allow, viewer))
    throw new Refused({
      __typename: "NotAllowed",
      message: `This is not yours to do: it takes ${whoMay(allow)}.`,
    });
  await actAs(tx, actorOf(viewer));
  const { idempotencyKey: key, ...rest } = input;
  if (!/^[\x21-\x7e]{8,100}$/.test(key))
    throw new Refused({
      __typename: "InvalidInput",
      field: "idempotencyKey",
      message:
        "The idempotency key takes 8 to 100 printable characters without spaces: give a new one for each new request.",
    });
  const broken = brokenText(rest);
  if (broken !== undefined)
    throw new Refused({
      __typename: "InvalidInput",
      field: broken,
      message: `${broken} holds a character that cannot be kept: type it again.`,
    });
  const now = portal.clock.business();
  const inputHash = await hashOf({ command: name, input: JSON.parse(JSON.stringify(rest)) });
  const claimed = await claimKey(tx, {
    callerId: viewer.id,
    firmId: viewer.firmId,
    key,
    command: name,
    inputHash,
    at: now,
  });
  if (claimed.kind === "other")
    throw new Refused({
      __typename: "KeyReused",
      message: "This idempotency key was used before with another input. Give a new key for a new request.",
    });
  if (claimed.kind === "answered") return { done: claimed.answer as A };
  const house = await findHouse(tx);
  if (!house) throw new Error("a viewer without a house");
  const act: Act = { tx, viewer, house, now, real, ids: portal.ids, portal };
  const outcome = await run(act, input);
  await tell(act, outcome.events);
  await storeAnswer(tx, viewer.id, key, outcome.done);
  return { done: outcome.done, ...(outcome.once && { once: outcome.once }) };
}

/** 40001 and 40P01: lost against another transaction. 23505: two made the same number at once, and one must see the other's. */
const worthAnotherTry = (fault: unknown) => ["40001", "40P01", "23505"].includes(sqlState(fault) ?? "");
