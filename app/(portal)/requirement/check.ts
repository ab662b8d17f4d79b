import { amountText } from "#app/_parts/amounts.ts";
import type { CheckLine } from "#app/_parts/CheckIt.tsx";
import { ownCapital } from "#domain/capital.ts";
import { runCase } from "#domain/case.ts";
import { formatAmount, parseAmount } from "#domain/money.ts";

/** The newest run as far as it can be run again by the member alone. Amounts are decimal text. */
export interface Told {
  number: number;
  currency: string;
  before: string;
  parts: readonly string[];
  after: string;
  case: unknown;
  capital: { kccp: string; total: string; own: string; kcm: string } | null;
}

const REQUIREMENT = "Requirement, run again from your own measures";
const PARTS = "Before and the three parts come to after";
const CAPITAL = "K_CM, run again from the published figures";

const names = ({ capital }: Told) => [REQUIREMENT, PARTS, ...(capital ? [CAPITAL] : [])];

/** The lines before anything is run. */
export const linesToRun = (told: Told): CheckLine[] =>
  names(told).map((what) => ({ what, state: "not-run" }));

/** Run it again here, with the module that calculated it: the requirement's own case, the sum, the capital. */
export function check(told: Told): CheckLine[] {
  const { currency } = told;
  const minor = (amount: string) => parseAmount(amount.replace(/^-/, ""), currency);
  const signed = (amount: string) => (amount.startsWith("-") ? -minor(amount) : minor(amount));
  const text = (amount: bigint) => amountText({ amount: formatAmount(amount, currency), currency });
  const line = (what: string, found: bigint, stated: bigint, detail?: string): CheckLine =>
    found === stated
      ? { what: `${what}: ${text(found)}`, state: "agrees", detail: detail ?? "same module, in this browser" }
      : {
          what,
          state: "differs",
          difference: text(found > stated ? found - stated : stated - found),
          detail: `Found ${text(found)}, told ${text(stated)}. Tell the house, with the case.`,
        };
  const run = runCase(told.case);
  const after = minor(told.after);
  const requirement: CheckLine =
    run.ok && run.result.result === "requirement/1"
      ? line(REQUIREMENT, minor(run.result.amount), after)
      : { what: REQUIREMENT, state: "differs", detail: "The module refuses the case. Tell the house." };
  const sum = told.parts.reduce((left, part) => left + signed(part), minor(told.before));
  return [requirement, line(PARTS, sum, after), ...(told.capital ? [capitalLine(told.capital)] : [])];

  function capitalLine({ kccp, total, own, kcm }: NonNullable<Told["capital"]>): CheckLine {
    const found = ownCapital({
      kccp: minor(kccp),
      contribution: after,
      prefunded: minor(total) + minor(own),
    });
    // Published is K_CCP rounded up; the exact one can give a unit less.
    return found === minor(kcm) + 1n
      ? line(CAPITAL, minor(kcm), minor(kcm), "to the unit by which the published K_CCP is rounded up")
      : line(CAPITAL, found, minor(kcm));
  }
}
