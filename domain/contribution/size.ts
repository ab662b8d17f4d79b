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

/** What scenarios come to: which governs, and the most that one group, or two together, would lose in any of them. */
export interface Worst {
  /** The scenario with the largest covered loss, the first of equals; null where there is none. */
  readonly governing: Governing | null;
  readonly cover1: bigint;
  readonly cover2: bigint;
}

/** Takes scenarios one by one and keeps none of them. */
export interface WorstSoFar {
  /** `losses` by position, as the groups; none below zero. */
  readonly add: (scenario: string, losses: readonly bigint[]) => void;
  /** The same where few members lose: only these positions, each once. */
  readonly addSome: (scenario: string, losses: Iterable<readonly [position: number, loss: bigint]>) => void;
  readonly worst: () => Worst;
}

/**
 * The worst of very many scenarios, as they are read: `groups[i]` is the group of the member at position i.
 *
 * Promise  memory for one scenario; 10 million losses of 5,000 members take a second or two.
 * Throws   RangeError where a scenario has not a loss for each position, a loss is below zero or nothing is covered.
 * Example  worstOf(["G", "G", "H"], 1) after add("S", [1n, 2n, 2n]): S governs with G's 3n; cover1 is 3n, cover2 5n.
 */
export function worstOf(groups: readonly string[], cover: number): WorstSoFar {
  if (!(cover >= 1)) throw new RangeError(`${cover} groups cover nothing`);
  const names = [...new Set(groups)].sort(compareIds); // so that the order of numbers is that of ids
  const numberOf = new Map(names.map((name, i) => [name, i]));
  const numbers = groups.map((group) => numberOf.get(group)!);
  const sums = names.map(() => 0n);
  let losing: number[] = []; // groups whose sum is above zero
  let worst: Worst = { governing: null, cover1: 0n, cover2: 0n };

  const lose = (position: number, loss: bigint) => {
    if (loss === 0n) return;
    const group = numbers[position];
    if (group === undefined || loss < 0n) throw new RangeError(`position ${position} cannot lose ${loss}`);
    if (sums[group] === 0n) losing.push(group);
    sums[group]! += loss;
  };
  const close = (scenario: string) => {
    const largest = largestOf(losing, sums, Math.max(cover, 2));
    const sumOf = (count: number) => largest.slice(0, count).reduce((sum, group) => sum + sums[group]!, 0n);
    const [loss, one, two] = [sumOf(cover), sumOf(1), sumOf(2)];
    const { governing, cover1, cover2 } = worst;
    const governs = governing === null || loss > governing.loss;
    const covered = () => largest.slice(0, cover).map((group) => names[group]!);
    worst = {
      governing: governs ? { scenario, groups: covered(), loss } : governing,
      cover1: larger(one, cover1),
      cover2: larger(two, cover2),
    };
    for (const group of losing) sums[group] = 0n;
    losing = [];
  };
  return {
    add: (scenario, losses) => {
      if (losses.length !== numbers.length)
        throw new RangeError(`${losses.length} losses of ${numbers.length} positions`);
      for (let position = 0; position < losses.length; position++) lose(position, losses[position]!);
      close(scenario);
    },
    addSome: (scenario, losses) => {
      for (const [position, loss] of losses) lose(position, loss);
      close(scenario);
    },
    worst: () => worst,
  };
}

/**
 * The `count` groups with the largest sums, largest first, ties to the smaller number.
 *
 * Twice as many are kept at most; when they are too many the lesser half goes, and then bars what is no larger.
 */
function largestOf(groups: readonly number[], sums: readonly bigint[], count: number): number[] {
  const order = (a: number, b: number) => (sums[a]! === sums[b]! ? a - b : sums[a]! > sums[b]! ? -1 : 1);
  let kept: number[] = [];
  let last: number | undefined;
  for (const group of groups) {
    if (last !== undefined && order(last, group) < 0) continue;
    kept.push(group);
    if (kept.length < 2 * count) continue;
    kept = kept.sort(order).slice(0, count);
    last = kept[count - 1];
  }
  return kept.sort(order).slice(0, count);
}

/** The scenario with the largest covered loss, the first of equals; null where there is none. */
export function governingOf(
  scenarios: readonly Scenario[],
  groups: ReadonlyMap<string, string>,
  cover: number,
): Governing | null {
  const positions = new Map([...groups.keys()].map((member, i) => [member, i]));
  const { addSome, worst } = worstOf([...groups.values()], cover);
  for (const { id: scenario, losses } of scenarios) {
    addSome(
      scenario,
      [...losses].map(([member, loss]) => [positions.get(member)!, loss] as const),
    );
  }
  return worst().governing;
}

/**
 * The size in whole units: loss × (1 + buffer) up to the minor unit, at least the floor, up to the unit.
 *
 * Example  10,200,000.00 with a buffer of 0.10 is 11,220,000.00, or 11,220 units of 1,000.00.
 */
export function sizeOf(loss: bigint, { buffer, floor }: Standard, unit: bigint): bigint {
  const buffered = dividedUp(loss * (ONE + buffer), ONE);
  return dividedUp(larger(buffered, floor), unit);
}

/** The larger of two; Math.max knows no bigint. */
function larger(a: bigint, b: bigint): bigint {
  if (a > b) return a;
  return b;
}
