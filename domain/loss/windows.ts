/**
 * Windows: over which time a layer's limit counts what the layer already took. Source: SPEC, Windows and `scope`.
 *
 * A default counts over all its rounds, a cooling-off period over all the defaults in it, a rolling window over
 * the last days. Dates never go back, so a rolling window only ever lets go of its oldest entries.
 */
import { businessDaysAfter } from "#domain/calendar.ts";
import type { CoolingOff } from "./rulebook.ts";

/** What one layer took within one window: of each payer, and in all. */
export class Taken {
  readonly #of = new Map<string, bigint>();
  #all = 0n;

  of(payer: string): bigint {
    return this.#of.get(payer) ?? 0n;
  }

  all(): bigint {
    return this.#all;
  }

  add(payer: string, amount: bigint): void {
    this.#of.set(payer, this.of(payer) + amount);
    this.#all += amount;
  }
}

/** What one layer took in the last `days` calendar days. */
export class Rolling {
  readonly #days: number;
  readonly #taken = new Taken();
  readonly #entries: { readonly day: number; readonly payer: string; readonly amount: bigint }[] = [];
  #oldest = 0;

  constructor(days: number) {
    this.#days = days;
  }

  /** The counts on `day`: of dates later than `day` minus the days of the window. */
  on(day: number): Taken {
    for (; this.#oldest < this.#entries.length; this.#oldest++) {
      const entry = this.#entries[this.#oldest]!;
      if (entry.day > day - this.#days) break;
      this.#taken.add(entry.payer, -entry.amount);
    }
    return this.#taken;
  }

  add(day: number, payer: string, amount: bigint): void {
    this.#entries.push({ day, payer, amount });
    this.#taken.add(payer, amount);
  }
}

/** What each shared layer took within one window, by the layer's position. */
export class TakenByLayer {
  readonly #taken: Taken[] = [];

  at(position: number): Taken {
    const taken = this.#taken[position] ?? new Taken();
    this.#taken[position] = taken;
    return taken;
  }
}

/** A cooling-off period, from its first day to its last, both included. Later defaults may move its end. */
export class Period {
  readonly from: number;
  to: number;
  readonly taken = new TakenByLayer();

  constructor(from: number, to: number) {
    this.from = from;
    this.to = to;
  }
}

/**
 * The period of a default on `day`: the one that is open, its end perhaps moved, or else a new one.
 *
 * `open` is the latest period there was. Without a rule a period is the one day.
 * Example  20 business days from Friday 2026-03-20 over Easter (3 and 6 April closed) run to 2026-04-21.
 */
export function periodOf(
  day: number,
  open: Period | undefined,
  rule: CoolingOff | null,
  holidays: ReadonlySet<number>,
): Period {
  const end = rule === null ? day : after(day, rule.days, rule.unit, holidays);
  if (open === undefined || day > open.to) return new Period(day, end);
  if (rule?.restart === true) {
    const last = rule.atMost === null ? end : after(open.from, rule.atMost, rule.unit, holidays);
    open.to = Math.min(end, last); // never earlier than before, as dates never go back
  }
  return open;
}

function after(day: number, days: number, unit: CoolingOff["unit"], holidays: ReadonlySet<number>): number {
  return unit === "calendar" ? day + days : businessDaysAfter(day, days, holidays);
}
