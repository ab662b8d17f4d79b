/**
 * What each member contributes to the default fund: its size by the covered stress loss, shared by weight.
 *
 * Source  SPEC, contribution/1.
 */
import { quoted, refuse } from "#domain/fault.ts";
import { withDigits } from "#domain/money.ts";
import { byId } from "#domain/order.ts";
import { amount, currency, fields, id, listOf, mapOf, memberId, text } from "#domain/reading.ts";
import { cutToUnits, type Split, type Statement, statementOf } from "#domain/share.ts";
import { type Allocation, type Measures, readAllocation, weigh } from "./allocation.ts";
import { governingOf, readScenarios, readStandard, sizeOf } from "./size.ts";

export interface ContributionResult {
  readonly result: "contribution/1";
  readonly currency: string;
  readonly size: string;
  readonly governing: {
    readonly scenario: string;
    readonly groups: readonly string[];
    readonly loss: string;
  } | null;
  /** In order of id. */
  readonly contributions: readonly { readonly member: string; readonly amount: string }[];
  readonly total: string;
  readonly statement: ContributionStatement;
}

/** Of the shared part, in units of `roundTo` per weight. `equal` where nobody had weight and all shared alike. */
export interface ContributionStatement extends Statement {
  /** By measure, over all members. */
  readonly totals: Readonly<Record<string, string>>;
  readonly equal?: true;
}

export interface Contributor {
  readonly id: string;
  readonly measures: Measures;
}

/**
 * Run a contribution case given as parsed JSON.
 *
 * `text` writes the result with the totals in the order of the keys: in a JavaScript object a measure called "10"
 * would come first.
 * Throws  Refused, with the path of the fault.
 */
export function runContribution(value: unknown): { result: ContributionResult; text: () => string } {
  const { input, code, digits, fund, allocation, members, groups } = readSharing(value);
  const standard = readStandard(fund.standard, "fund.standard", digits);
  const governing = governingOf(
    readScenarios(input.scenarios, "scenarios", digits, groups),
    groups,
    standard.cover,
  );
  const size = sizeOf(governing?.loss ?? 0n, standard, allocation.unit);
  const totals = totalsOf(allocation, members);
  const { units, statement } = allocate(size, allocation, members, totals);
  const money = (minor: bigint) => withDigits(minor, digits);
  const totalTexts = [...totals].map(([measure, total]): [string, string] => [measure, money(total)]);
  const head = {
    result: "contribution/1" as const,
    currency: code,
    size: money(size * allocation.unit),
    governing: governing && { ...governing, loss: money(governing.loss) },
    contributions: members.map(({ id: member }, i) => ({
      member,
      amount: money(units[i]! * allocation.unit),
    })),
    total: money(units.reduce((sum, unit) => sum + unit, 0n) * allocation.unit),
  };
  return {
    result: { ...head, statement: { totals: Object.fromEntries(totalTexts), ...statement } },
    text: () => {
      const inOrder = totalTexts.map(
        ([measure, total]) => `${JSON.stringify(measure)}:${JSON.stringify(total)}`,
      );
      const statementText = `{"totals":{${inOrder.join(",")}},${JSON.stringify(statement).slice(1)}`;
      return `${JSON.stringify(head).slice(0, -1)},"statement":${statementText}}`;
    },
  };
}

/** Who shares a fund, and by what rule. The size is the reader's: standard and scenarios are handed on as they are. */
export function readSharing(value: unknown) {
  const input = fields(value, "", ["case", "id", "about", "currency", "fund", "members", "scenarios"]);
  if (input.id !== undefined) text(input.id, "id");
  if (input.about !== undefined) text(input.about, "about");
  const { code, digits } = currency(input.currency, "currency");
  const fund = fields(input.fund, "fund", ["standard", "allocation"]);
  const allocation = readAllocation(fund.allocation, "fund.allocation", digits);
  return { input, code, digits, fund, allocation, ...readContributors(input.members, digits) };
}

function readContributors(value: unknown, digits: number) {
  const groups = new Map<string, string>();
  const members = listOf(
    value,
    "members",
    (item, path) => {
      const member = fields(item, path, ["id", "group", "measures"]);
      const read = memberId(member.id, `${path}.id`);
      if (groups.has(read)) refuse(`${path}.id`, `${quoted(read)} is another member's id`);
      groups.set(read, member.group === undefined ? read : id(member.group, `${path}.group`));
      return { id: read, measures: readMeasures(member.measures, `${path}.measures`, digits) };
    },
    1,
  );
  members.forEach((member, i) => {
    const group = groups.get(member.id)!;
    if (group !== member.id && groups.has(group))
      refuse(`members[${i}].group`, `${quoted(group)} is a member's id`);
  });
  return { members: byId(members, (member) => member.id), groups };
}

/** The measures of a member; none where the field is missing. */
export function readMeasures(value: unknown, path: string, digits: number): Measures {
  return value === undefined ? new Map() : mapOf(value, path, (item, at) => amount(item, at, digits));
}

/** All members' measures added up, in the order of the keys. */
export function totalsOf({ keys }: Allocation, members: readonly Contributor[]): Measures {
  return new Map(
    keys.map(({ measure }) => [
      measure,
      members.reduce((sum, { measures }) => sum + (measures.get(measure) ?? 0n), 0n),
    ]),
  );
}

/** Share `size` units among members, and state how. */
export function allocate(
  size: bigint,
  allocation: Allocation,
  members: readonly Contributor[],
  totals: Measures,
): { units: readonly bigint[]; statement: Statement & { equal?: true } } {
  const { minimum, minimumAs, keys } = allocation;
  const minimums = minimum * BigInt(members.length);
  if (size <= minimums) return { units: members.map(() => minimum), statement: { rate: null, cut: null } };
  const weighed = weigh(
    keys,
    totals,
    members.map(({ measures }) => measures),
  );
  const equal = weighed.weights.every((weight) => weight === 0n);
  const weights = equal ? members.map(() => 1n) : weighed.weights;
  const base = minimumAs === "base" ? minimum : 0n;
  const floor = minimumAs === "floor" && !equal ? minimum : 0n;
  const split = splitAbove(size - base * BigInt(members.length), weights, floor);
  const statement = statementOf(split, (i) => members[i]!.id, equal ? 1n : weighed.denominator);
  return {
    units: split.parts.map((part) => part + base),
    statement: equal ? { ...statement, equal } : statement,
  };
}

/**
 * The split x = max(minimum, λ·weight) of a total above all minimums, as somebody has weight.
 *
 * Whoever stays at the minimum leaves with it, which only lowers λ for the others.
 */
function splitAbove(total: bigint, weights: readonly bigint[], minimum: bigint): Split {
  const parts = weights.map(() => minimum);
  let left = total;
  let weight = weights.reduce((sum, own) => sum + own, 0n);
  let free = weights.map((_, i) => i);
  for (;;) {
    const above = free.filter((i) => left * weights[i]! > minimum * weight);
    if (above.length === free.length) break;
    left -= minimum * BigInt(free.length - above.length);
    weight = above.reduce((sum, i) => sum + weights[i]!, 0n);
    free = above;
  }
  return { parts, rate: { n: left, d: weight }, leftOver: cutToUnits(left, weight, weights, free, parts) };
}
