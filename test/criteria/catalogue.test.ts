/** Reading a catalogue: the demonstration's is accepted as it is, and each fault is refused with its path. */
import { expect, test } from "vitest";
import { readCatalogue } from "#domain/criteria/readCatalogue.ts";
import json from "../world/catalogue.json" with { type: "json" };

// biome-ignore lint/suspicious/noExplicitAny: faults are put into JSON, which may be anything.
type Any = any;

const QUANTITY = 1; // FIN-02
const DOCUMENT = 14; // FIN-15

test("the demonstration's catalogue is read as it is written", () => {
  expect(readCatalogue(json)).toEqual({ catalogue: json });
  expect(json.criteria).toHaveLength(42);
});

/** Change a copy of the catalogue: in the criterion at `index`, or in the whole of it. */
function changed(change: (catalogue: Any) => void) {
  const copy: Any = structuredClone(json);
  change(copy);
  return readCatalogue(copy);
}

const of = (index: number, change: Any) => (catalogue: Any) =>
  Object.assign(catalogue.criteria[index], change);
const many = (count: number) => Array.from({ length: count }, (_, i) => `${i}`);
const thresholds = (change: Any) => (catalogue: Any) =>
  Object.assign(catalogue.criteria[QUANTITY].thresholds, change);
const step = (change: Any) => (catalogue: Any) =>
  Object.assign(catalogue.criteria[QUANTITY].ladder[0], change);

const FAULTS: [string, (catalogue: Any) => void, string?][] = [
  ["extra", (c) => Object.assign(c, { extra: 1 }), "unknown field"],
  ["criteria", (c) => delete c.criteria, "is missing: a list is due"],
  ["criteria", (c) => Object.assign(c, { criteria: {} })],
  ["criteria", (c) => Object.assign(c, { criteria: [] }), "at least one is due"],
  ["criteria", (c) => Object.assign(c, { criteria: many(201) }), "has more than 200 items"],
  ["categories", (c) => Object.assign(c, { categories: many(21) }), "has more than 20 items"],
  ["figures", (c) => Object.assign(c, { figures: many(201) }), "has more than 200 items"],
  ["categories[1].code", (c) => Object.assign(c.categories[1], { code: "GCM" }), "GCM is there twice"],
  ["categories[1].code", (c) => Object.assign(c.categories[1], { code: "__proto__" })],
  ["figures[1].name", (c) => Object.assign(c.figures[1], { name: "own_funds" }), "own_funds is there twice"],
  ["figures[0].name", (c) => Object.assign(c.figures[0], { name: "Own" })],
  ["figures[0].name", (c) => Object.assign(c.figures[0], { name: "max" })],
  ["figures[0].unit", (c) => Object.assign(c.figures[0], { unit: "euro" })],
  ["figures[0].by", (c) => Object.assign(c.figures[0], { by: "" })],
  ["criteria[3]", (c) => Object.assign(c.criteria, { 3: null }), "is null: an object is due"],
  ["criteria[1].colour", of(1, { colour: "red" }), "unknown field"],
  ["criteria[1].id", of(1, { id: "FIN-01" }), "FIN-01 is there twice"],
  ["criteria[1].id", of(1, { id: "FIN-1" })],
  ["criteria[1].id", of(1, { id: "FIN-012" })],
  ["criteria[1].title", of(1, { title: "x".repeat(121) }), "has more than 120 characters"],
  ["criteria[1].title", of(1, { title: "" }), "is empty"],
  ["criteria[1].title", of(1, { title: "a\nb" })],
  ["criteria[1].title", of(1, { title: "\ud800" }), "has an unpaired surrogate"],
  ["criteria[1].short", of(1, { short: "x".repeat(17) }), "has more than 16 characters"],
  ["criteria[1].group", of(1, { group: "other" })],
  ["criteria[1].kind", of(1, { kind: "other" })],
  ["criteria[1].applies", of(1, { applies: "never" })],
  ["criteria[1].only", of(1, { only: [] })],
  ["criteria[1].only[0]", of(1, { only: ["Bank"] })],
  [
    "criteria[1].thresholds.GCM",
    thresholds({ GCM: "own_fund" }),
    "uses own_fund, which is no figure of the catalogue",
  ],
  ["criteria[1].thresholds.GCM", thresholds({ GCM: "1 +" }), "has no value where its end is"],
  ["criteria[1].thresholds.GCM", thresholds({ GCM: 1 }), "is a number: a text is due"],
  ["criteria[1].thresholds.XYZ", thresholds({ XYZ: "1" }), "is no category of the catalogue"],
  ["criteria[1].thresholds.DCM", (c) => delete c.criteria[1].thresholds.DCM],
  ["criteria[1].measure", (c) => delete c.criteria[1].measure],
  ["criteria[1].measure", of(1, { measure: "20" }), "uses no figure"],
  ["criteria[1].measure", of(1, { measure: "own_funds / margin" })],
  ["criteria[1].operator", of(1, { operator: ">" })],
  ["criteria[1].unit", (c) => delete c.criteria[1].unit],
  ["criteria[1].warning.DCM", of(1, { warning: { GCM: "0.25" } })],
  ["criteria[1].freshDays", of(1, { freshDays: 0 })],
  ["criteria[1].freshDays", of(1, { freshDays: 1501 })],
  ["criteria[14].measure", of(DOCUMENT, { measure: "own_funds" })],
  ["criteria[14].unit", of(DOCUMENT, { unit: "money" })],
  ["criteria[14].operator", of(DOCUMENT, { operator: ">=" })],
  ["criteria[14].freshDays", of(DOCUMENT, { freshDays: 10 })],
  ["criteria[14].warning", of(DOCUMENT, { warning: {} })],
  ["criteria[14].thresholds.GCM", (c) => Object.assign(c.criteria[14].thresholds, { GCM: "5" })],
  ["criteria[1].evidence", of(1, { evidence: [] })],
  ["criteria[1].evidence[0]", of(1, { evidence: [" x"] }), "begins or ends with a space"],
  ["criteria[1].ladder[0].severity", step({ severity: "grave" })],
  ["criteria[1].ladder[0].watch", step({ watch: 4 })],
  ["criteria[1].ladder[0].action", step({ action: "" })],
  ["criteria[1].ladder[0].cureBusinessDays", step({ cureBusinessDays: 251 })],
  ["criteria[1].ladder[0].cureBusinessDays", step({ cureBusinessDays: 1.5 })],
  ["criteria[1].ladder[0].cureBusinessDays", step({ cureBusinessDays: undefined })],
  ["criteria[1].ladder", of(1, { ladder: many(21) }), "has more than 20 items"],
  ["criteria[1].visibility", of(1, { visibility: "secret" })],
  ["criteria[1].benchmarks[0]", of(1, { benchmarks: [1] })],
];

test.each(FAULTS)("%s (%#)", (path, change, message) => {
  const read = changed(change);
  expect(read).toMatchObject(message === undefined ? { path } : { path, message });
});

test("what is no catalogue at all is refused at its root", () => {
  for (const value of [null, undefined, 5, "text", []])
    expect(readCatalogue(value)).toHaveProperty("path", "-");
});

test("what is at its bounds is accepted", () => {
  const read = changed((c) => {
    Object.assign(c.criteria[1], {
      title: "x".repeat(120),
      short: "é".repeat(16),
      freshDays: 1500,
      ladder: [],
    });
    Object.assign(c.criteria[0].ladder[0], { cureBusinessDays: 250, watch: 0 });
  });
  expect(read).toHaveProperty("catalogue");
});
