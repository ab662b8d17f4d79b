/** The shared cases, whose results are part of the meaning: each one exactly, as a value and as printed. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runCase, runCaseText } from "#domain/case.ts";

const FOLDER = "test/cases";
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".expected.json"))
  .map((file) => file.replace(".expected.json", ""));

test("there are shared cases of every kind", () => {
  const kinds = new Set(names.map((name) => JSON.parse(read(name)).case));
  expect([...kinds].sort()).toEqual(["capital/1", "contribution/1", "loss/1", "requirement/1", "share/1"]);
});

test.each(names)("%s", (name) => {
  const expected = JSON.parse(read(`${name}.expected`));
  expect(runCase(JSON.parse(read(name)))).toEqual({ ok: true, result: expected });
  expect(runCaseText(read(name))).toMatchObject({ ok: true, text: JSON.stringify(expected) });
});

test.each(names)("%s, with its lists and objects turned round", (name) => {
  // The order of members, gains, defaulters and of any names never matters; that of layers, events and keys does.
  const outcome = runCase(turned(JSON.parse(read(name))));
  const expected = JSON.parse(read(`${name}.expected`));
  expect(outcome).toEqual({ ok: true, result: expected });
});

function read(name: string): string {
  return readFileSync(`${FOLDER}/${name}.json`, "utf8");
}

function turned(value: unknown, name = ""): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => turned(item));
    return name === "members" || name === "defaulters" ? items.reverse() : items;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, field]): [string, unknown] => [key, turned(field, key)])
      .reverse(),
  );
}
