/**
 * What a member bank holds against its default fund contribution: the hypothetical capital of the clearing house
 * and each member's part of it.
 *
 * Source  SPEC, capital/1; Basel Framework CRE54.
 */
import { quoted, refuse } from "./fault.ts";
import { withDigits } from "./money.ts";
import { byId } from "./order.ts";
import { amount, currency, decimal, fields, listOf, memberId, ONE, text } from "./reading.ts";

export interface CapitalResult {
  readonly result: "capital/1";
  readonly currency: string;
  readonly kccp: string;
  /** In order of id. */
  readonly members: readonly { readonly member: string; readonly kcm: string }[];
}

/** The least that is held: 8 % of 2 % of the contribution, as 16 in 10,000. */
const FLOOR = { n: 16n, d: 10_000n };

/**
 * Run a capital case given as parsed JSON.
 *
 * K_CCP = Σ exposure × riskWeight × capitalRatio; K_CM = the greater of K_CCP × contribution ÷ all prefunded
 * resources and 0.16 % of the contribution, each rounded up from the exact value.
 * Throws  Refused, with the path of the fault.
 */
export function runCapital(value: unknown): CapitalResult {
  const names = [
    "case",
    "id",
    "about",
    "currency",
    "ownFunds",
    "riskWeight",
    "capitalRatio",
    "members",
  ] as const;
  const input = fields(value, "", names);
  if (input.id !== undefined) text(input.id, "id");
  if (input.about !== undefined) text(input.about, "about");
  const { code, digits } = currency(input.currency, "currency");
  const ownFunds = amount(input.ownFunds, "ownFunds", digits);
  const riskWeight = decimal(input.riskWeight, "riskWeight");
  const capitalRatio = decimal(input.capitalRatio, "capitalRatio");
  const members = readMembers(input.members, digits);
  const exposures = members.reduce((sum, { exposure }) => sum + exposure, 0n);
  const prefunded = members.reduce((sum, { contribution }) => sum + contribution, ownFunds);
  const kccp = { n: exposures * riskWeight * capitalRatio, d: ONE * ONE };
  return {
    result: "capital/1",
    currency: code,
    kccp: withDigits(dividedUp(kccp.n, kccp.d), digits),
    members: byId(members, ({ id }) => id).map(({ id, contribution }) => {
      return { member: id, kcm: withDigits(heldAgainst(kccp, contribution, prefunded), digits) };
    }),
  };
}

/**
 * One member's own K_CM from what is published: K_CCP, and all prefunded resources together. Minor units.
 *
 * Promise  as the whole case gives it where K_CCP comes out in whole minor units; else the same or one unit more, as
 *          K_CCP is published rounded up.
 * Example  ownCapital({ kccp: 800n, contribution: 25n, prefunded: 100n }) is 200n.
 */
export function ownCapital(published: { kccp: bigint; contribution: bigint; prefunded: bigint }): bigint {
  return heldAgainst({ n: published.kccp, d: 1n }, published.contribution, published.prefunded);
}

function heldAgainst(kccp: { n: bigint; d: bigint }, contribution: bigint, prefunded: bigint): bigint {
  const part = prefunded === 0n ? 0n : dividedUp(kccp.n * contribution, kccp.d * prefunded);
  const floor = leastCapital(contribution);
  return part > floor ? part : floor;
}

/** The least that is held against a contribution, in minor units. */
export const leastCapital = (contribution: bigint): bigint => dividedUp(FLOOR.n * contribution, FLOOR.d);

function readMembers(value: unknown, digits: number) {
  const ids = new Set<string>();
  return listOf(value, "members", (item, path) => {
    const member = fields(item, path, ["id", "contribution", "exposure"]);
    const id = memberId(member.id, `${path}.id`);
    if (ids.has(id)) refuse(`${path}.id`, `${quoted(id)} is another member's id`);
    ids.add(id);
    return {
      id,
      contribution: amount(member.contribution, `${path}.contribution`, digits),
      exposure: amount(member.exposure, `${path}.exposure`, digits),
    };
  });
}

function dividedUp(n: bigint, d: bigint): bigint {
  return (n + d - 1n) / d;
}
