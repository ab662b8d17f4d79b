/**
 * One member's requirement run again from its own measures and the statement. Source: SPEC, requirement/1.
 */
import { fieldPath, refuse } from "#domain/fault.ts";
import { withDigits } from "#domain/money.ts";
import { currency, fields, mapOf, memberId, sum, terms, text } from "#domain/reading.ts";
import { ownPart, type Terms } from "#domain/share.ts";
import { type Allocation, type Key, type Measures, ownWeight, readAllocation } from "./allocation.ts";
import { readMeasures } from "./fund.ts";

export interface RequirementResult {
  readonly result: "requirement/1";
  readonly currency: string;
  readonly amount: string;
}

export interface RequirementTerms extends Terms {
  readonly totals: Measures;
  readonly equal: boolean;
}

/**
 * Run a requirement case given as parsed JSON: the amount that the full contribution case gave this member.
 *
 * Throws  Refused, with the path of the fault.
 */
export function runRequirement(value: unknown): RequirementResult {
  const input = fields(value, "", ["case", "id", "about", "currency", "measures", "allocation", "statement"]);
  if (input.about !== undefined) text(input.about, "about");
  const { code, digits } = currency(input.currency, "currency");
  const id = memberId(input.id, "id");
  const measures = readMeasures(input.measures, "measures", digits);
  const allocation = readAllocation(input.allocation, "allocation", digits);
  const statement = readStatement(input.statement, "statement", digits, allocation.keys, measures);
  const units = requirementOf(id, measures, allocation, statement);
  return { result: "requirement/1", currency: code, amount: withDigits(units * allocation.unit, digits) };
}

/** The requirement in units of `roundTo`. */
export function requirementOf(
  id: string,
  measures: Measures,
  { keys, minimum, minimumAs }: Allocation,
  statement: RequirementTerms,
): bigint {
  const { rate, equal, totals } = statement;
  if (rate === null) return minimum;
  const weight = equal ? { n: 1n, d: 1n } : ownWeight(keys, totals, measures);
  if (minimumAs === "base") return minimum + ownPart(id, weight, rate, statement);
  const atMinimum = rate.n * weight.n <= minimum * rate.d * weight.d;
  return atMinimum && !equal ? minimum : ownPart(id, weight, rate, statement);
}

function readStatement(
  value: unknown,
  path: string,
  digits: number,
  keys: readonly Key[],
  measures: Measures,
): RequirementTerms {
  const statement = fields(value, path, ["totals", "rate", "cut", "tie", "equal"]);
  const totalsPath = `${path}.totals`;
  const totals = mapOf(statement.totals, totalsPath, (item, at) => sum(item, at, digits));
  for (const { measure } of keys) {
    const total = totals.get(measure);
    const at = fieldPath(totalsPath, measure);
    if (total === undefined) refuse(at, "is missing: the measure is one of the keys");
    if (total < (measures.get(measure) ?? 0n)) refuse(at, "is below the own measure");
  }
  for (const measure of totals.keys()) {
    if (!keys.some((key) => key.measure === measure))
      refuse(fieldPath(totalsPath, measure), "is no key's measure");
  }
  if (statement.equal !== undefined) {
    if (statement.equal !== true) refuse(`${path}.equal`, "is only ever true");
    const weighty = keys.some(({ measure, weight }) => weight > 0n && totals.get(measure)! > 0n);
    if (weighty) refuse(`${path}.equal`, "a key with weight has a total above zero");
  }
  return { ...terms(statement, path), totals, equal: statement.equal === true };
}
