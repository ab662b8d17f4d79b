import { createHash } from "node:crypto";
import { canonical } from "#domain/hash.ts";
import { parseAmount } from "#domain/money.ts";
import type { Participant } from "./participants.ts";
import type { WorkedOut } from "./workOut.ts";

/** The amounts of a member's line of a run, in minor units. */
export interface LineAmounts {
  before: bigint;
  after: bigint;
  byFund: bigint;
  byOwn: bigint;
  byOthers: bigint;
  posted: bigint;
  called: bigint;
  toCall: bigint;
  toCredit: bigint;
  toReturn: bigint;
  held: bigint;
  kcm: bigint | null;
}

export interface Line extends LineAmounts {
  position: number;
  memberId: string;
  firmId: string;
  measures: Record<string, string>;
}

/** What the money is against which a run is held: of each member, in minor units. */
export interface Money {
  required: ReadonlyMap<string, bigint>;
  posted(memberId: string): bigint;
  called(memberId: string): bigint;
}

const above = (amount: bigint) => (amount > 0n ? amount : 0n);
const lesser = (a: bigint, b: bigint) => (a < b ? a : b);

/**
 * Every member's line, in order of code: its requirement before and after, and what follows for its money. What was
 * set by hand and not by a run stands for the member's own risk, so the difference to the run before is its own part.
 */
export function linesOf(
  worked: WorkedOut,
  participants: readonly Participant[],
  money: Money,
  holding: boolean,
): Line[] {
  const { currency } = worked.result;
  return worked.result.contributions.map(({ member, amount }, position): Line => {
    const { id: memberId, firmId } = participants[position]!;
    const change = worked.changes.get(member)!;
    const after = parseAmount(amount, currency);
    const before = money.required.get(memberId) ?? 0n;
    const [posted, called] = [money.posted(memberId), money.called(memberId)];
    const toReturn = above(posted - after);
    return {
      position,
      memberId,
      firmId,
      measures: worked.measures.get(member)!,
      before,
      after,
      byFund: change.byFund,
      byOwn: change.byOwn + change.before - before,
      byOthers: change.byOthers,
      posted,
      called,
      toCall: above(after - posted - called),
      toCredit: above(lesser(called, posted + called - after)),
      toReturn,
      held: holding ? toReturn : 0n,
      kcm: worked.kcm.get(member) ?? null,
    };
  });
}

/** The fingerprint of lines: SHA-256 over the canonical text of each, in order, one a row. */
export function hashOfLines(lines: readonly Line[], participants: readonly Participant[]): string {
  const hash = createHash("sha256");
  for (const { position, memberId: _, firmId: __, measures, ...amounts } of lines) {
    const told = Object.entries(amounts).map(([name, amount]) => [name, amount?.toString() ?? null]);
    const member = participants[position]!.code;
    hash.update(`${canonical({ member, measures, ...Object.fromEntries(told) })}\n`);
  }
  return hash.digest("hex");
}

/** What the lines come to together. */
export function totalsOf(lines: readonly Line[]) {
  const sum = (of: (line: Line) => bigint) => lines.reduce((total, line) => total + of(line), 0n);
  const largest = lines.map(({ after }) => after).sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));
  return {
    called: sum(({ toCall }) => toCall),
    returned: sum(({ toReturn, held }) => toReturn - held),
    held: sum(({ held }) => held),
    invoices: lines.filter(({ toCall }) => toCall > 0n).length,
    returns: lines.filter(({ toReturn, held }) => toReturn > held).length,
    largest: largest[0] ?? 0n,
    largestFive: largest.slice(0, 5).reduce((total, amount) => total + amount, 0n),
  };
}
