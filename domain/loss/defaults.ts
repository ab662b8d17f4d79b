/**
 * What is remembered of a default while its rounds and recoveries go on.
 */
import { byId } from "#domain/order.ts";
import type { Member } from "./members.ts";
import { type Period, TakenByLayer } from "./windows.ts";

export class Default {
  readonly id: string;
  readonly defaulters: readonly Member[];
  /** Required contributions of all members active just before the default, the defaulters included. */
  readonly fund: bigint;
  readonly period: Period;
  /** What each shared layer took in all rounds. */
  readonly taken = new TakenByLayer();
  /** Loss that no layer took, less what recoveries made good. */
  uncovered = 0n;
  /** What payers gave and did not get back, by position of the shared layer. */
  readonly #outstanding: Map<string, bigint>[] = [];

  constructor(id: string, defaulters: readonly Member[], fund: bigint, period: Period) {
    this.id = id;
    this.defaulters = defaulters;
    this.fund = fund;
    this.period = period;
  }

  /** The payers that a layer still owes, in order of id, with what it owes them. */
  outstanding(position: number): [payer: string, amount: bigint][] {
    const owed = [...(this.#outstanding[position] ?? [])].filter(([, amount]) => amount > 0n);
    return byId(owed, ([payer]) => payer);
  }

  /** `amount` was given by `payer` in a layer; negative where it was returned. */
  give(position: number, payer: string, amount: bigint): void {
    const given = this.#outstanding[position] ?? new Map<string, bigint>();
    this.#outstanding[position] = given;
    given.set(payer, (given.get(payer) ?? 0n) + amount);
  }
}
