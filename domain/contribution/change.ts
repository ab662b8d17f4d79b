/**
 * Why a member's requirement changed: the fund as a whole, its own risk, or the risk of the others.
 *
 * Four amounts in a row, each with one thing more that is new; the parts are the steps between them.
 *
 *     before   the old requirement
 *     a        by the old measures of all, the new size and the new rule
 *     b        the member's own measures new, all others' old, by the statement of a
 *     after    the new requirement
 *
 * b is a requirement/1 of the member: its measures are new, the totals are the old ones with its own measures
 * exchanged, and rate, cut and minimum are held. So its own step is what it would see if nobody else moved the rate.
 * Source   domain/README, Decisions.
 */
import { minorDigits, parseAmount } from "#domain/money.ts";
import { terms } from "#domain/reading.ts";
import type { Allocation } from "./allocation.ts";
import { allocate, type ContributionResult, type Contributor, readSharing, totalsOf } from "./fund.ts";
import { type RequirementTerms, requirementOf } from "./requirement.ts";

/** A contribution/1 case and its result, as they are stored. */
export interface StoredRun {
  readonly case: unknown;
  readonly result: ContributionResult;
}

/** In minor units; the three parts sum to `after` less `before`. */
export interface Change {
  readonly member: string;
  readonly before: bigint;
  readonly after: bigint;
  /** The size of the fund, or the rule by which it is shared. */
  readonly byFund: bigint;
  readonly byOwn: bigint;
  /** Measures of the others, members who came or left, and the odd units that follow from them. */
  readonly byOthers: bigint;
}

/**
 * The changes of everybody in the current run, in order of id; who has left is not listed.
 *
 * Unit     minor units; `digits` of them stand behind the decimal point.
 * Promise  parts sum exactly. Where nothing changed all are zero; where only size or rule did, all is `byFund`; where
 *          size and rule are as they were, `byFund` is zero.
 * New      a member of no earlier run had a requirement of zero, and its a is that too: what it brings is its own
 *          risk. Where there was no earlier run at all, the whole first requirement is `byOwn`.
 * Throws   RangeError where the currencies differ, Refused on what is no contribution case: stored runs are neither.
 * Example  A and B of equal measures share 100; the fund grows to 120 and A's measure to three times its own. Of the
 *          40 that A's 50 rise, 10 are by the fund (half of 120 is 60) and 30 by its own risk (3/4 of 120 is 90).
 */
export function explainChanges(
  previous: StoredRun | null,
  current: StoredRun,
): { digits: number; changes: Change[] } {
  const code = current.result.currency;
  if (previous !== null && previous.result.currency !== code)
    throw new RangeError(`${previous.result.currency} is not ${code}`);
  const { allocation, members } = readSharing(current.case);
  const held = previous && heldAt(previous, parseAmount(current.result.size, code), allocation);
  const requirementAfter = requirementsOf(current.result);
  const changes = members.map((member): Change => {
    const after = requirementAfter.get(member.id)!;
    const old = held?.olds.get(member.id);
    const before = old?.before ?? 0n;
    const a = old?.resized ?? 0n;
    const b = held ? held.ownChanged(member) : after;
    return { member: member.id, before, after, byFund: a - before, byOwn: b - a, byOthers: after - b };
  });
  return { digits: minorDigits(code), changes };
}

/** The old measures under the new size and rule: a of every old member, and b of whoever asks. */
function heldAt(previous: StoredRun, size: bigint, allocation: Allocation) {
  const { unit, keys } = allocation;
  const { members } = readSharing(previous.case);
  const totals = totalsOf(allocation, members);
  const { units, statement } = allocate(size / unit, allocation, members, totals);
  const held = { ...terms(statement, "statement"), equal: statement.equal === true };
  const before = requirementsOf(previous.result);
  const olds = new Map(
    members.map(({ id, measures }, i) => [
      id,
      { measures, before: before.get(id)!, resized: units[i]! * unit },
    ]),
  );
  const ownChanged = ({ id, measures }: Contributor): bigint => {
    const old = olds.get(id)?.measures;
    const exchanged = keys.map(({ measure }): [string, bigint] => [
      measure,
      totals.get(measure)! - (old?.get(measure) ?? 0n) + (measures.get(measure) ?? 0n),
    ]);
    const ownTerms: RequirementTerms = { ...held, totals: new Map(exchanged) };
    return requirementOf(id, measures, allocation, ownTerms) * unit;
  };
  return { olds, ownChanged };
}

function requirementsOf({ currency, contributions }: ContributionResult): Map<string, bigint> {
  return new Map(contributions.map(({ member, amount }) => [member, parseAmount(amount, currency)]));
}
