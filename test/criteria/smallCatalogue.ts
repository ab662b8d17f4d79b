/** A catalogue as small as its rules allow: one criterion of each kind of course, and firms drawn against it. */
import fc from "fast-check";
import { addDays } from "#domain/calendar.ts";
import type { Catalogue, Criterion, Step } from "#domain/criteria/catalogue.ts";
import type { Facts } from "#domain/criteria/facts.ts";
import { readCatalogue } from "#domain/criteria/readCatalogue.ts";

const step = (watch: Step["watch"], cureBusinessDays: number | null): Step => ({
  severity: "minor",
  watch,
  action: `Watch ${watch}`,
  cureBusinessDays,
});

const quantity = (given: Partial<Criterion>) => criterion({ kind: "quantitative_threshold", ...given });

function criterion(given: Partial<Criterion>): Criterion {
  const { id = "AAA-01" } = given;
  return {
    id,
    title: id,
    short: id,
    group: "risk",
    kind: "document_with_expiry",
    applies: "both",
    thresholds: { GCM: "required" },
    evidence: ["the paper"],
    recheck: "Every day",
    ladder: [],
    decider: "Risk",
    visibility: "public",
    basis: "proposed",
    benchmarks: [],
    ...given,
  };
}

const written: Catalogue = {
  categories: [{ code: "GCM", name: "General clearing member" }],
  figures: ["a", "b"].map((name) => ({ name, title: name.toUpperCase(), unit: "count", by: "firm" })),
  criteria: [
    quantity({
      id: "QUA-01",
      measure: "a",
      operator: ">=",
      unit: "count",
      thresholds: { GCM: "2" },
      warning: { GCM: "3" },
      freshDays: 12,
      ladder: [step(1, 1), step(2, 0), step(3, 3)],
    }),
    quantity({
      id: "QUA-02",
      measure: "a / b",
      operator: "<=",
      unit: "ratio",
      thresholds: { GCM: "1" },
      freshDays: 20,
      ladder: [step(0, 4), step(2, null)],
    }),
    criterion({ id: "DOC-01", ladder: [step(2, 0), step(0, 2)] }),
    criterion({ id: "DOC-02", kind: "external_check" }),
  ],
};

const read = readCatalogue(written);
if (!("catalogue" in read)) throw new Error(`${read.path}: ${read.message}`);
export const catalogue = read.catalogue;

/** Two of them in a row with a weekend, so that cure periods are long now and then. */
export const HOLIDAYS = ["2026-01-16", "2026-01-19", "2026-02-03"];

/** The first of the days that facts are drawn from, and how many there are. */
export const FIRST = "2026-01-01";
export const SPAN = 60;

export const anyDay = fc.nat(SPAN - 1).map((days) => addDays(FIRST, days));

const anyFigure = fc.record({
  name: fc.constantFrom("a", "b"),
  value: fc.nat(4).map(String),
  asOf: anyDay,
  knownOn: anyDay,
  source: fc.constantFrom("return", "system"),
});
const anyEvidence = fc.record({
  criterion: fc.constantFrom("DOC-01", "DOC-02"),
  passed: fc.boolean(),
  knownOn: anyDay,
  validUntil: fc.option(anyDay),
  source: fc.constant("file"),
});
const anyWaiver = fc.record({
  criterion: fc.constantFrom("QUA-01", "QUA-02", "DOC-01", "DOC-02"),
  from: anyDay,
  until: anyDay,
  reason: fc.constant("merger"),
});
const anyLowering = fc.record({ on: anyDay, to: fc.constantFrom(0 as const, 1 as const, 2 as const) });

/** A firm whose facts do not tie, so that their order says nothing. */
export const anyFirm: fc.Arbitrary<Facts> = fc.record({
  category: fc.constant("GCM"),
  traits: fc.constant([]),
  standing: fc.constantFrom("member" as const, "member" as const, "applicant" as const),
  since: fc.oneof(fc.constant(FIRST), anyDay),
  figures: fc.uniqueArray(anyFigure, { maxLength: 9, selector: (f) => `${f.name} ${f.asOf} ${f.knownOn}` }),
  evidence: fc.uniqueArray(anyEvidence, { maxLength: 6, selector: (e) => `${e.criterion} ${e.knownOn}` }),
  waivers: fc.uniqueArray(anyWaiver, { maxLength: 3, selector: (w) => `${w.criterion} ${w.until}` }),
  lowered: fc.uniqueArray(anyLowering, { maxLength: 2, selector: ({ on }) => on }),
});
