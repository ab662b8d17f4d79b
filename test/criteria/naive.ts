/**
 * The evaluation of the small catalogue written a second time: day by day from the first to the last, as its rules
 * are told and without regard to speed. It shares no line with domain/criteria, and takes only days from the calendar.
 */
import { addDays, isBusinessDay } from "#domain/calendar.ts";
import type { Catalogue, Criterion, Step } from "#domain/criteria/catalogue.ts";
import type { Facts } from "#domain/criteria/facts.ts";

export interface NaiveStanding {
  states: {
    state: string;
    warning: boolean;
    step: number | undefined;
    since: string | undefined;
    cureEndsOn: string | undefined;
  }[];
  level: number;
  triggers: string[];
}

interface Trigger {
  on: string;
  level: number;
  stands: boolean;
  text: string;
}

/** Where the ladder is: the days of the period that are left, and whether the period has ended. */
interface Place {
  step: number;
  left: number | null;
  over: boolean;
}

export function naiveStanding(
  catalogue: Catalogue,
  facts: Facts,
  on: string,
  holidays: string[],
): NaiveStanding {
  const triggers: Trigger[] = [];
  const states = catalogue.criteria.map((criterion) => {
    const own: Trigger[] = [];
    const state = live(criterion, facts, on, holidays, own);
    triggers.push(...own);
    return state;
  });
  if (facts.standing === "applicant") return { states, level: 0, triggers: [] };
  const last = facts.lowered
    .filter((one) => one.on <= on)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);
  const counting = triggers.filter((one) => one.stands || one.on > (last?.on ?? ""));
  return {
    states,
    level: Math.max(last?.to ?? 0, ...counting.map(({ level }) => level)),
    triggers: counting.map(({ text, on, level, stands }) => `${on} ${text} ${level} ${stands}`).sort(),
  };
}

function live(criterion: Criterion, facts: Facts, on: string, holidays: string[], triggers: Trigger[]) {
  let failing: { since: string; place: Place | undefined; raised: Trigger[] } | undefined;
  let warned: Trigger | undefined;
  let lapsed: Trigger | undefined;
  const raise = (on: string, level: number, text: string) => {
    const trigger = { on, level, stands: true, text: `${criterion.id} ${text}` };
    triggers.push(trigger);
    return trigger;
  };
  const member = facts.standing === "member";

  for (let day = facts.since; day <= on; day = addDays(day, 1)) {
    const verdict = verdictOn(criterion, facts, day);
    const climb = (place: Place | undefined) => {
      const step = place === undefined ? undefined : criterion.ladder[place.step];
      if (step !== undefined && step.watch > 0) failing?.raised.push(raise(day, step.watch, step.action));
    };
    if (failing !== undefined && ["met", "warned", "waived"].includes(verdict)) {
      for (const trigger of failing.raised) trigger.stands = false;
      failing = undefined;
    } else if (failing !== undefined && failing.place !== undefined) {
      const before = failing.place.step;
      failing.place = nextDay(failing.place, criterion.ladder, isBusinessDay(day, holidays));
      if (failing.place.step !== before) climb(failing.place);
    } else if (failing === undefined && verdict === "failed") {
      failing = { since: day, place: begin(criterion.ladder, 0), raised: [] };
      climb(failing.place);
    }
    if (warned !== undefined && verdict !== "warned") warned.stands = false;
    if (verdict !== "warned") warned = undefined;
    else warned ??= raise(day, 1, "warned");
    if (lapsed !== undefined && verdict !== "lapsed") lapsed.stands = false;
    if (verdict !== "lapsed") lapsed = undefined;
    else lapsed ??= raise(day, 1, "lapsed");
  }

  const verdict = verdictOn(criterion, facts, on);
  const place = member ? failing?.place : undefined;
  const curing = verdict === "failed" && place !== undefined && !place.over && place.left !== null;
  const running = verdict === "failed" || verdict === "unknown" || verdict === "lapsed";
  return {
    state:
      { met: "MET", warned: "MET", waived: "WAIVED", unknown: "UNKNOWN", lapsed: "UNKNOWN" }[
        verdict as string
      ] ?? (curing ? "BREACHED" : "NOT_MET"),
    warning: verdict === "warned",
    step: running ? place?.step : undefined,
    since: verdict === "failed" ? failing?.since : undefined,
    cureEndsOn: curing ? lastDay(on, place.left!, holidays) : undefined,
  };
}

function begin(ladder: Step[], step: number): Place | undefined {
  const found = ladder[step];
  if (found === undefined) return undefined;
  return { step, left: found.cureBusinessDays, over: false };
}

function nextDay(place: Place, ladder: Step[], open: boolean): Place {
  if (place.left === null || place.over) return place;
  if (place.left === 0) return begin(ladder, place.step + 1) ?? { ...place, over: true };
  return { ...place, left: open ? place.left - 1 : place.left };
}

function lastDay(on: string, left: number, holidays: string[]): string {
  let day = on;
  for (let due = left; due > 0; ) {
    day = addDays(day, 1);
    if (isBusinessDay(day, holidays)) due -= 1;
  }
  return day;
}

function verdictOn(criterion: Criterion, facts: Facts, day: string): string {
  const verdict =
    criterion.measure === undefined ? shown(criterion.id, facts, day) : measured(criterion, facts, day);
  const waived = facts.waivers.some(
    (one) => one.criterion === criterion.id && one.from <= day && day <= one.until,
  );
  return waived && verdict !== "met" && verdict !== "warned" ? "waived" : verdict;
}

function shown(id: string, facts: Facts, day: string): string {
  const known = facts.evidence.filter((one) => one.criterion === id && one.knownOn <= day);
  const newest = known.sort((a, b) => (a.knownOn < b.knownOn ? -1 : 1)).at(-1);
  if (newest === undefined) return "unknown";
  if (newest.validUntil !== null && newest.validUntil < day) return "lapsed";
  return newest.passed ? "met" : "failed";
}

function measured({ id, freshDays }: Criterion, facts: Facts, day: string): string {
  const newest = (name: string) =>
    facts.figures
      .filter((one) => one.name === name && one.knownOn <= day && one.asOf <= day)
      .sort((x, y) => (`${x.asOf} ${x.knownOn}` < `${y.asOf} ${y.knownOn}` ? -1 : 1))
      .at(-1);
  const used = (id === "QUA-01" ? ["a"] : ["a", "b"]).map(newest);
  if (used.includes(undefined)) return "unknown";
  if (used.some((one) => addDays(one!.asOf, freshDays!) < day)) return "lapsed";
  const [a, b] = used.map((one) => Number(one!.value));
  if (id === "QUA-01") return a! < 2 ? "failed" : a! < 3 ? "warned" : "met";
  if (b === 0) return "unknown";
  return a! > b! ? "failed" : "met";
}
