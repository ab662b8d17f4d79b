/**
 * The size of the default fund: what the largest groups together would lose in the worst scenario, and a buffer.
 *
 * Source  SPEC, contribution/1, Size (the cover-2 standard of EMIR article 42 and PFMI principle 4).
 */
import { fieldPath, quoted, refuse } from "#domain/fault.ts";
import { compareIds } from "#domain/order.ts";
import { amount, decimal, fields, id, listOf, mapOf, ONE, whole } from "#domain/reading.ts";
import { dividedUp } from "./allocation.ts";

export interface Standard {
  /** How many groups default at once. */
  readonly cover: number;
  /** In units of 10^-28, on top of the loss. */
  readonly buffer: bigint;
  readonly floor: bigint;
}

export interface Scenario {
  readonly id: string;
  readonly losses: ReadonlyMap<string, bigint>;
}

/** The scenario that governs, with the groups it covers, largest first. */
export interface Governing {
  readonly scenario: string;
  readonly groups: readonly string[];
  readonly loss: bigint;
}

const MOST_COVER = 1_000_000;

export function readStandard(value: unknown, path: string, digits: number): Standard {
  const standard = fields(value, path, ["cover", "buffer", "floor"]);
  return {
    cover: whole(standard.cover, `${path}.cover`, 1, MOST_COVER),
    buffer: standard.buffer === undefined ? 0n : decimal(standard.buffer, `${path}.buffer`),
    floor: standard.floor === undefined ? 0n : amount(standard.floor, `${path}.floor`, digits),
  };
}

/** Scenarios name losses of the members in `groups`, a map from member to group. */
export function readScenarios(
  value: unknown,
  path: string,
  digits: number,
  groups: ReadonlyMap<string, string>,
): Scenario[] {
  if (value === undefined) return [];
  const ids = new Set<string>();
  return listOf(value, path, (item, at) => {
    const scenario = fields(item, at, ["id", "losses"]);
    const read = id(scenario.id, `${at}.id`);
    if (ids.has(read)) refuse(`${at}.id`, `${quoted(read)} is another scenario's id`);
    ids.add(read);
    const losses = mapOf(scenario.losses, `${at}.losses`, (loss, lossAt) => amount(loss, lossAt, digits));
    for (const member of losses.keys()) {
      if (!groups.has(member))
        refuse(fieldPath(`${at}.losses`, member), `there is no member ${quoted(member)}`);
    }
    return { id: read, losses };
  });
}

/** The scenario with the largest covered loss, the first of equals; null where there is none. */
export function governingOf(
  scenarios: readonly Scenario[],
  groups: ReadonlyMap<string, string>,
  cover: number,
): Governing | null {
  let governing: Governing | null = null;
  for (const { id: scenario, losses } of scenarios) {
    const largest = lossesByGroup(losses, groups).slice(0, cover);
    const loss = largest.reduce((sum, [, groupLoss]) => sum + groupLoss, 0n);
    if (governing !== null && loss <= governing.loss) continue;
    governing = { scenario, groups: largest.map(([group]) => group), loss };
  }
  return governing;
}

/** Groups that lose something, largest first, ties by id. */
function lossesByGroup(
  losses: ReadonlyMap<string, bigint>,
  groups: ReadonlyMap<string, string>,
): [group: string, loss: bigint][] {
  const sums = new Map<string, bigint>();
  for (const [member, loss] of losses) {
    const group = groups.get(member)!;
    if (loss > 0n) sums.set(group, (sums.get(group) ?? 0n) + loss);
  }
  return [...sums].sort(([a, x], [b, y]) => (x === y ? compareIds(a, b) : x > y ? -1 : 1));
}

/**
 * The size in whole units: loss × (1 + buffer) up to the minor unit, at least the floor, up to the unit.
 *
 * Example  10,200,000.00 with a buffer of 0.10 is 11,220,000.00, or 11,220 units of 1,000.00.
 */
export function sizeOf(loss: bigint, { buffer, floor }: Standard, unit: bigint): bigint {
  const buffered = dividedUp(loss * (ONE + buffer), ONE);
  return dividedUp(buffered > floor ? buffered : floor, unit);
}
