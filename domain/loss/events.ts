/**
 * The events of a loss case as they are written down. Whether they are possible is decided when they happen.
 */
import { quoted, refuse } from "#domain/fault.ts";
import { amount, choice, date, fields, id, listOf, mapOf, objectAt, text } from "#domain/reading.ts";
import { type Member, readMember } from "./members.ts";

export type LossEvent = Head &
  (
    | ({ readonly type: "default" } & Losses)
    | ({ readonly type: "loss"; readonly of: string } & Losses)
    | { readonly type: "recovery"; readonly of: string; readonly amount: bigint }
    | { readonly type: "require" | "post" | "release"; readonly contributions: ReadonlyMap<string, bigint> }
    | { readonly type: "call" | "replenish" }
    | { readonly type: "join"; readonly member: Member }
    | { readonly type: "leave"; readonly member: string }
  );

interface Head {
  readonly id: string;
  /** The day number of its date. */
  readonly day: number;
  /** As `events[0]`: where its faults are. */
  readonly path: string;
}

interface Losses {
  readonly defaulters: readonly { readonly member: string; readonly loss: bigint }[];
  /** What members gained in this event; zero gains are none. */
  readonly gains: ReadonlyMap<string, bigint>;
}

const FIELDS = {
  default: ["id", "on", "type", "defaulters", "gains"],
  loss: ["id", "on", "type", "default", "defaulters", "gains"],
  recovery: ["id", "on", "type", "default", "amount"],
  require: ["id", "on", "type", "contributions"],
  post: ["id", "on", "type", "contributions"],
  release: ["id", "on", "type", "contributions"],
  call: ["id", "on", "type"],
  replenish: ["id", "on", "type"],
  join: ["id", "on", "type", "member"],
  leave: ["id", "on", "type", "member"],
} as const satisfies Record<LossEvent["type"], readonly string[]>;
type Field = (typeof FIELDS)[LossEvent["type"]][number];
const TYPES = Object.keys(FIELDS) as LossEvent["type"][];

/** Read the events in order; ids are unique and dates never go back. Source: SPEC, Events. */
export function readEvents(value: unknown, path: string, digits: number): LossEvent[] {
  const ids = new Set<string>();
  let latest = Number.NEGATIVE_INFINITY;
  return listOf(value, path, (item, at) => {
    const event = readEvent(item, at, digits);
    if (ids.has(event.id)) refuse(`${at}.id`, `${quoted(event.id)} is another event's id`);
    if (event.day < latest) refuse(`${at}.on`, "is before the event above");
    ids.add(event.id);
    latest = event.day;
    return event;
  });
}

function readEvent(value: unknown, path: string, digits: number): LossEvent {
  const type = choice(objectAt(value, path).type, `${path}.type`, TYPES);
  const event = fields<Field>(value, path, FIELDS[type]);
  const head = { id: id(event.id, `${path}.id`), day: date(event.on, `${path}.on`), path };
  const amounts = (map: unknown, at: string) =>
    mapOf(map, at, (item, itemAt) => amount(item, itemAt, digits));
  const losses = (): Losses => ({
    defaulters: readDefaulters(event.defaulters, `${path}.defaulters`, digits),
    gains: event.gains === undefined ? new Map() : amounts(event.gains, `${path}.gains`),
  });
  switch (type) {
    case "default":
      return { ...head, type, ...losses() };
    case "loss":
      return { ...head, type, of: text(event.default, `${path}.default`), ...losses() };
    case "recovery": {
      const of = text(event.default, `${path}.default`);
      return { ...head, type, of, amount: amount(event.amount, `${path}.amount`, digits) };
    }
    case "require":
    case "post":
    case "release":
      return { ...head, type, contributions: amounts(event.contributions, `${path}.contributions`) };
    case "call":
    case "replenish":
      return { ...head, type };
    case "join":
      return { ...head, type, member: readMember(event.member, `${path}.member`, digits) };
    case "leave":
      return { ...head, type, member: text(event.member, `${path}.member`) };
  }
}

function readDefaulters(value: unknown, path: string, digits: number): Losses["defaulters"] {
  const named = new Set<string>();
  return listOf(
    value,
    path,
    (item, at) => {
      const defaulter = fields(item, at, ["member", "loss"]);
      const member = text(defaulter.member, `${at}.member`);
      if (named.has(member)) refuse(`${at}.member`, `${quoted(member)} is named twice`);
      named.add(member);
      return { member, loss: amount(defaulter.loss, `${at}.loss`, digits) };
    },
    1,
  );
}
