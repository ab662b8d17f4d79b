/**
 * A loss case from its first event to its last.
 *
 * Source  SPEC, Events and Result.
 */
import { dateOf } from "#domain/calendar.ts";
import { fieldPath, quoted, refuse } from "#domain/fault.ts";
import { withDigits } from "#domain/money.ts";
import { byId } from "#domain/order.ts";
import { type LossCase, readLossCase } from "./case.ts";
import { Default } from "./defaults.ts";
import type { LossEvent } from "./events.ts";
import { type Member, Roster } from "./members.ts";
import type { Round } from "./offer.ts";
import { recover } from "./recovery.ts";
import type { Absorption, Call, EventResult, LossResult, NoticeLine, Surplus } from "./result.ts";
import { absorb, unabsorbed } from "./waterfall.ts";
import { type Period, periodOf, Rolling } from "./windows.ts";

type EventOf<Type extends LossEvent["type"]> = Extract<LossEvent, { readonly type: Type }>;

/**
 * Run a loss case given as parsed JSON. `trace` is told every payer's line of every shared layer.
 *
 * Throws  Refused, with the path of the fault.
 */
export function runLoss(value: unknown, trace?: (line: NoticeLine) => void): LossResult {
  return new LossRun(readLossCase(value), trace).result();
}

class LossRun {
  readonly #input: LossCase;
  readonly #roster: Roster;
  readonly #rolling: readonly Rolling[];
  readonly #defaults = new Map<string, Default>();
  readonly #trace: ((line: NoticeLine) => void) | undefined;
  #period: Period | undefined;

  constructor(input: LossCase, trace: ((line: NoticeLine) => void) | undefined) {
    this.#input = input;
    this.#roster = new Roster(input.members);
    this.#rolling = input.rulebook.shared.map(() => new Rolling(input.rulebook.rollingDays));
    this.#trace = trace;
  }

  result(): LossResult {
    const events = this.#input.events.map((event) => this.#happen(event));
    const members = this.#roster.all().map(({ id, status, posted, paid }) => ({
      id,
      status,
      posted: this.#text(posted),
      paid: this.#text(paid),
    }));
    return { result: "loss/1", currency: this.#input.currency, events, members };
  }

  #happen(event: LossEvent): EventResult {
    const { id, type } = event;
    switch (type) {
      case "default":
        return { id, type, ...this.#default(event) };
      case "loss":
        return { id, type, default: event.of, ...this.#furtherLoss(event) };
      case "recovery":
        return this.#recovery(event);
      case "require":
      case "post":
      case "release":
        this.#contributions(event);
        return { id, type };
      case "call":
      case "replenish":
        return { id, type, calls: this.#calls(type === "replenish") };
      case "join":
        this.#roster.join(event.member, `${event.path}.member`);
        return { id, type };
      case "leave":
        return { id, type, member: event.member, returned: this.#leave(event) };
    }
  }

  #default(event: EventOf<"default">): Absorption {
    const { rulebook, holidays } = this.#input;
    const fund = this.#roster.active().reduce((sum, member) => sum + member.contribution, 0n);
    const defaulters = event.defaulters.map(({ member }, i) =>
      this.#roster.activeAt(member, `${event.path}.defaulters[${i}].member`),
    );
    for (const member of defaulters) member.status = "defaulted";
    this.#period = periodOf(event.day, this.#period, rulebook.coolingOff, holidays);
    const opened = new Default(event.id, defaulters, fund, this.#period);
    this.#defaults.set(event.id, opened);
    return this.#absorb(event, opened);
  }

  #furtherLoss(event: EventOf<"loss">): Absorption {
    const of = this.#defaultAt(event.of, event.path);
    event.defaulters.forEach(({ member }, i) => {
      if (of.defaulters.some(({ id }) => id === member)) return;
      refuse(
        `${event.path}.defaulters[${i}].member`,
        `${quoted(member)} is no defaulter of ${quoted(of.id)}`,
      );
    });
    return this.#absorb(event, of);
  }

  #absorb(event: EventOf<"default" | "loss">, of: Default): Absorption {
    const gains = this.#gains(event);
    const losses = event.defaulters.map(({ member, loss }) => ({
      member: this.#roster.find(member)!,
      left: loss,
    }));
    const round: Round = {
      input: this.#input,
      survivors: this.#roster.active(),
      rolling: this.#rolling,
      of,
      event: event.id,
      day: event.day,
      losses: byId(losses, ({ member }) => member.id),
      gains,
      gainsLeft: new Map(gains),
      trace: this.#trace,
    };
    const loss = unabsorbed(round);
    const layers = absorb(round);
    const uncovered = unabsorbed(round);
    of.uncovered += uncovered;
    return {
      loss: this.#text(loss),
      period: { from: dateOf(of.period.from), to: dateOf(of.period.to) },
      layers,
      uncovered: this.#text(uncovered),
      surplus: round.losses.flatMap(({ member }) => this.#surplus(member)),
    };
  }

  /** The gains of survivors; a gain of nothing makes nobody a gainer. */
  #gains({ gains, path }: EventOf<"default" | "loss">): Map<string, bigint> {
    for (const id of gains.keys()) this.#roster.activeAt(id, fieldPath(`${path}.gains`, id));
    return new Map([...gains].filter(([, gain]) => gain > 0n));
  }

  #surplus({ id, margin, posted }: Member): Surplus[] {
    const surplus: Surplus[] = [];
    if (margin > 0n) surplus.push({ member: id, resource: "margin", amount: this.#text(margin) });
    if (posted > 0n) surplus.push({ member: id, resource: "contribution", amount: this.#text(posted) });
    return surplus;
  }

  #recovery(event: EventOf<"recovery">): EventResult {
    const { shared, recovery } = this.#input.rulebook;
    const of = this.#defaultAt(event.of, event.path);
    const { uncovered, returned, estate } = recover(of, event.amount, shared, recovery);
    for (const { payer, amount } of returned) {
      const member = this.#roster.find(payer); // none where the clearing house paid
      if (member !== undefined) member.paid -= amount;
    }
    return {
      id: event.id,
      type: "recovery",
      amount: this.#text(event.amount),
      uncovered: this.#text(uncovered),
      returned: returned.map(({ layer, payer, amount }) => ({
        layer: layer.id,
        payer,
        amount: this.#text(amount),
      })),
      estate: this.#text(estate),
    };
  }

  #contributions(event: EventOf<"require" | "post" | "release">): void {
    for (const [id, amount] of event.contributions) {
      const path = fieldPath(`${event.path}.contributions`, id);
      const member = this.#roster.activeAt(id, path);
      if (event.type === "require") member.contribution = amount;
      else if (event.type === "post") member.posted += amount;
      else if (amount > member.posted) refuse(path, `is more than the ${this.#text(member.posted)} posted`);
      else member.posted -= amount;
    }
  }

  /** What active members are short of their requirement, in order of id; posted at once where so asked. */
  #calls(postAtOnce: boolean): Call[] {
    const short = this.#roster.active().filter((member) => member.posted < member.contribution);
    return short.map((member) => {
      const amount = this.#text(member.contribution - member.posted);
      if (postAtOnce) member.posted = member.contribution;
      return { member: member.id, amount };
    });
  }

  #leave(event: EventOf<"leave">): string {
    const member = this.#roster.activeAt(event.member, `${event.path}.member`);
    const returned = this.#text(member.posted);
    member.status = "left";
    member.posted = 0n;
    return returned;
  }

  #defaultAt(id: string, path: string): Default {
    return this.#defaults.get(id) ?? refuse(`${path}.default`, `no default above has the id ${quoted(id)}`);
  }

  #text(amount: bigint): string {
    return withDigits(amount, this.#input.digits);
  }
}
