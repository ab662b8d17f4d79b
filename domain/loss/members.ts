/**
 * The members of a loss case as they stand from event to event, always in order of id.
 */
import { quoted, refuse } from "#domain/fault.ts";
import { compareIds } from "#domain/order.ts";
import { amount, fields, mapOf, memberId, text } from "#domain/reading.ts";
import { refuseTakenName } from "./rulebook.ts";

export type Status = "active" | "defaulted" | "left";

/** One clearing member. Amounts in minor units. */
export interface Member {
  readonly id: string;
  /** Required contribution to the default fund. */
  contribution: bigint;
  /** What is posted of it, which may be more or less. */
  posted: bigint;
  margin: bigint;
  readonly measures: ReadonlyMap<string, bigint>;
  readonly attributes: ReadonlyMap<string, string>;
  status: Status;
  /** Given in shared layers less what came back. */
  paid: bigint;
}

/** Read a member as it stands on joining. Source: SPEC, loss/1. */
export function readMember(value: unknown, path: string, digits: number): Member {
  const member = fields(value, path, ["id", "contribution", "posted", "margin", "measures", "attributes"]);
  const read = (field: unknown, at: string) => amount(field, at, digits);
  const contribution = read(member.contribution, `${path}.contribution`);
  return {
    id: memberId(member.id, `${path}.id`),
    contribution,
    posted: member.posted === undefined ? contribution : read(member.posted, `${path}.posted`),
    margin: member.margin === undefined ? 0n : read(member.margin, `${path}.margin`),
    measures:
      member.measures === undefined ? new Map() : readMeasures(member.measures, `${path}.measures`, read),
    attributes:
      member.attributes === undefined ? new Map() : mapOf(member.attributes, `${path}.attributes`, text),
    status: "active",
    paid: 0n,
  };
}

function readMeasures(value: unknown, path: string, read: (field: unknown, at: string) => bigint) {
  const measures = mapOf(value, path, read);
  for (const name of measures.keys()) refuseTakenName(name, path);
  return measures;
}

/** All members that ever were, in order of id. */
export class Roster {
  readonly #byId = new Map<string, Member>();
  readonly #inOrder: Member[];

  constructor(members: readonly Member[]) {
    this.#inOrder = members.toSorted((a, b) => compareIds(a.id, b.id));
    for (const member of members) this.#byId.set(member.id, member);
  }

  all(): readonly Member[] {
    return this.#inOrder;
  }

  active(): Member[] {
    return this.#inOrder.filter((member) => member.status === "active");
  }

  find(id: string): Member | undefined {
    return this.#byId.get(id);
  }

  /** The active member `id`, or the case is refused for what stands at `path`. */
  activeAt(id: string, path: string): Member {
    const member = this.#byId.get(id);
    if (member === undefined) return refuse(path, `there is no member ${quoted(id)}`);
    if (member.status !== "active") return refuse(path, `${quoted(id)} has ${member.status}`);
    return member;
  }

  /** Add a member under an id never used before. */
  join(member: Member, path: string): void {
    if (this.#byId.has(member.id)) refuse(`${path}.id`, `${quoted(member.id)} is already the id of a member`);
    this.#byId.set(member.id, member);
    const after = this.#inOrder.findIndex((other) => compareIds(other.id, member.id) > 0);
    this.#inOrder.splice(after < 0 ? this.#inOrder.length : after, 0, member);
  }
}
