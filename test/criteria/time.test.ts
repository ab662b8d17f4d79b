/** What holds for every firm on every day: drawn at random over figures, evidence, waivers and lowerings. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#domain/calendar.ts";
import { evaluate, prepareCatalogue } from "#domain/criteria/evaluate.ts";
import type { Facts } from "#domain/criteria/facts.ts";
import type { Standing } from "#domain/criteria/standing.ts";
import { naiveStanding } from "./naive.ts";
import { anyDay, anyFirm, catalogue, FIRST, HOLIDAYS, SPAN } from "./smallCatalogue.ts";

const prepared = prepareCatalogue(catalogue, HOLIDAYS);
const DAYS = Array.from({ length: SPAN + 50 }, (_, i) => addDays(FIRST, i));

test("the standing on every day is that of a walk day by day", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyFirm, (facts) => {
      for (const day of DAYS.filter((_, i) => i % 3 === facts.figures.length % 3)) {
        const standing = evaluate(prepared, facts, day);
        expect(outline(standing)).toEqual(naiveStanding(catalogue, facts, day, HOLIDAYS));
        for (const { state, step } of standing.results) seen.add(`${state} ${step ?? ""}`);
      }
    }),
    { numRuns: 60 },
  );
  const due = [
    "MET ",
    "WAIVED ",
    "UNKNOWN ",
    "UNKNOWN 1",
    "NOT_MET ",
    "NOT_MET 2",
    "BREACHED 0",
    "BREACHED 1",
  ];
  expect(due.filter((one) => !seen.has(one))).toEqual([]);
});

test("nothing changes before the day of the next change, and something does on it", () => {
  fc.assert(
    fc.property(anyFirm, anyDay, (facts, on) => {
      const now = evaluate(prepared, facts, on);
      const later = DAYS.filter((day) => day > on);
      const first = later.find((day) => visible(evaluate(prepared, facts, day)) !== visible(now));
      expect(now.nextChangeOn).toBe(first ?? null);
    }),
    { numRuns: 250 },
  );
});

test("facts that come later change nothing that was said before", () => {
  fc.assert(
    fc.property(anyFirm, anyDay, (facts, on) => {
      const byThen: Facts = {
        ...facts,
        figures: facts.figures.filter(({ knownOn, asOf }) => knownOn <= on && asOf <= on),
        evidence: facts.evidence.filter(({ knownOn }) => knownOn <= on),
        lowered: facts.lowered.filter((one) => one.on <= on),
      };
      expect(visible(evaluate(prepared, byThen, on))).toBe(visible(evaluate(prepared, facts, on)));
    }),
    { numRuns: 300 },
  );
});

test("the order of facts says nothing", () => {
  const shuffled = anyFirm.chain((facts) =>
    fc.record({
      facts: fc.constant(facts),
      other: fc.record({
        ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, fc.constant(value)])),
        figures: fc.shuffledSubarray(facts.figures, { minLength: facts.figures.length }),
        evidence: fc.shuffledSubarray(facts.evidence, { minLength: facts.evidence.length }),
        waivers: fc.shuffledSubarray(facts.waivers, { minLength: facts.waivers.length }),
        lowered: fc.shuffledSubarray(facts.lowered, { minLength: facts.lowered.length }),
      }) as fc.Arbitrary<Facts>,
    }),
  );
  fc.assert(
    fc.property(shuffled, anyDay, ({ facts, other }, on) => {
      expect(evaluate(prepared, other, on)).toEqual(evaluate(prepared, facts, on));
    }),
    { numRuns: 300 },
  );
});

function visible({ results, watch }: Standing): string {
  return JSON.stringify([results, watch]);
}

function outline({ results, watch }: Standing) {
  return {
    states: results.map(({ state, warning, step, since, cureEndsOn }) => ({
      state,
      warning: warning ?? false,
      step,
      since: state === "UNKNOWN" ? undefined : since,
      cureEndsOn,
    })),
    level: watch.level,
    triggers: watch.triggers
      .map(({ on, criterion, level, stands, reason }) => {
        const what = /crossed/.test(reason)
          ? "warned"
          : /too old|expired/.test(reason)
            ? "lapsed"
            : action(reason);
        return `${on} ${criterion} ${what} ${level} ${stands}`;
      })
      .sort(),
  };
}

function action(reason: string): string {
  return reason.slice(reason.indexOf(": ") + 2, -1);
}
