/**
 * A loss case: everything that a loss calculation depends on, read from JSON. Source: SPEC, loss/1.
 */
import { fieldPath, quoted, refuse } from "#domain/fault.ts";
import { amount, currency, date, fields, listOf, mapOf, text } from "#domain/reading.ts";
import { type LossEvent, readEvents } from "./events.ts";
import { type Member, readMember } from "./members.ts";
import { type Rulebook, readRulebook, refuseTakenName } from "./rulebook.ts";

export interface LossCase {
  readonly currency: string;
  readonly digits: number;
  /** As day numbers. */
  readonly holidays: ReadonlySet<number>;
  /** The clearing house's own resources by name, which a limit may refer to. */
  readonly ccp: ReadonlyMap<string, bigint>;
  readonly rulebook: Rulebook;
  readonly members: readonly Member[];
  readonly events: readonly LossEvent[];
}

/** Read a case whose `case` is "loss/1". Members and events come before the rulebook, which names their measures. */
export function readLossCase(value: unknown): LossCase {
  const input = fields(value, "", [
    ...(["case", "id", "about", "currency", "holidays"] as const),
    ...(["ccp", "rulebook", "members", "events"] as const),
  ]);
  if (input.id !== undefined) text(input.id, "id");
  if (input.about !== undefined) text(input.about, "about");
  const { code, digits } = currency(input.currency, "currency");
  const holidays = input.holidays === undefined ? [] : listOf(input.holidays, "holidays", date);
  const ccp = readOwnResources(input.ccp, digits);
  const members = readMembers(input.members, digits);
  const events = readEvents(input.events, "events", digits);
  const measures = new Set<string>();
  const note = (member: Member, path: string) => {
    for (const name of member.measures.keys()) {
      if (ccp.has(name)) refuse(fieldPath(`${path}.measures`, name), `${quoted(name)} is also a ccp amount`);
      measures.add(name);
    }
  };
  for (const [i, member] of members.entries()) note(member, `members[${i}]`);
  for (const event of events) if (event.type === "join") note(event.member, `${event.path}.member`);
  const rulebook = readRulebook(input.rulebook, "rulebook", digits, { ccp, measures });
  return { currency: code, digits, holidays: new Set(holidays), ccp, rulebook, members, events };
}

function readOwnResources(value: unknown, digits: number): Map<string, bigint> {
  if (value === undefined) return new Map();
  const ccp = mapOf(value, "ccp", (item, path) => amount(item, path, digits));
  for (const name of ccp.keys()) refuseTakenName(name, "ccp");
  return ccp;
}

function readMembers(value: unknown, digits: number): Member[] {
  const ids = new Set<string>();
  return listOf(value, "members", (item, path) => {
    const member = readMember(item, path, digits);
    if (ids.has(member.id)) refuse(`${path}.id`, `${quoted(member.id)} is another member's id`);
    ids.add(member.id);
    return member;
  });
}
