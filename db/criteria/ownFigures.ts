import { addDays } from "#domain/calendar.ts";
import type { ReportedFigure } from "#domain/criteria/facts.ts";
import { minorDigits, withDigits } from "#domain/money.ts";
import type { Tx } from "../client.ts";
import { listLate, listPosted } from "./subjects.ts";

const YEAR = 365;

/**
 * What the portal knows of members itself, with the days on which it changed: `fund_posted`, what is posted in or called for the
 * default fund by the journal, and `late_payments_12m`, how many payments of the last 365 days came late.
 */
export async function ownFigures(
  tx: Tx,
  ids: readonly string[],
  { currency, day }: { currency: string; day: string },
): Promise<Map<string, ReportedFigure[]>> {
  const digits = minorDigits(currency);
  const found = new Map<string, ReportedFigure[]>(ids.map((id) => [id, []]));
  const say = (id: string, name: string, value: string, on: string, source: string) =>
    found.get(id)?.push({ name, value, asOf: on, knownOn: on, source });
  for (const { id, day: on, posted } of await listPosted(tx, ids))
    say(id, "fund_posted", withDigits(BigInt(posted), digits), on, "Journal");
  const late = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { id, day: due } of await listLate(tx, ids, day)) late.get(id)!.push(addDays(due, 1));
  for (const [id, days] of late) {
    const changes = [...days, ...days.map((began) => addDays(began, YEAR))].filter((on) => on <= day).sort();
    // Nothing was late before the first: that is known since for ever.
    say(id, "late_payments_12m", "0", "1970-01-01", "Payments");
    for (const on of changes)
      say(
        id,
        "late_payments_12m",
        String(days.filter((began) => began <= on && on < addDays(began, YEAR)).length),
        on,
        "Payments",
      );
  }
  return found;
}
