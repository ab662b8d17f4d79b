/** What is refused, and at which path: a good case, one patch, the path of the fault. */
import { expect, test } from "vitest";
import { runCase, runCaseText } from "#domain/case.ts";
import { type Faults, lossCase, lossFaults, type Patch } from "./lossFaults.ts";
import {
  capitalCase,
  capitalFaults,
  contributionCase,
  contributionFaults,
  requirementCase,
  requirementFaults,
  shareCase,
  shareFaults,
} from "./otherFaults.ts";

const table = [
  ...rowsOf("loss", lossCase, lossFaults),
  ...rowsOf("contribution", contributionCase, contributionFaults),
  ...rowsOf("capital", capitalCase, capitalFaults),
  ...rowsOf("share", shareCase, shareFaults),
  ...rowsOf("requirement", requirementCase, requirementFaults),
];

function rowsOf(kind: string, good: object, faults: Faults) {
  return faults.map(([what, patch, path]) => ({ kind, good, what, patch, path }));
}

test.each([lossCase, contributionCase, capitalCase, shareCase, requirementCase])(
  "$case unpatched is good",
  (good) => {
    expect(runCase(good)).toMatchObject({ ok: true });
  },
);

test.each(table)("$kind: $what", ({ good, patch, path }) => {
  const outcome = runCase(patched(good, patch));
  expect(outcome.ok ? undefined : outcome.fault.path).toBe(path);
  if (!outcome.ok) expect(outcome.fault.message).toMatch(/^[^\n]+$/);
});

const utf8 = (text: string) => new TextEncoder().encode(text);
const texts: [what: string, text: Uint8Array | string][] = [
  ["nothing", ""],
  ["no JSON", "{"],
  ["a list", "[]"],
  ["null", "null"],
  ["a text", '"loss/1"'],
  ["two objects", "{}{}"],
  ["a mark of byte order", utf8(`\uFEFF${JSON.stringify(shareCase)}`)],
  ["ill-formed UTF-8", new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
  ["a surrogate as UTF-8", new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22])],
  ["an unpaired surrogate", JSON.stringify(shareCase).replace("}", ',"about":"\\ud800"}')],
  ["pairs the wrong way round", JSON.stringify(shareCase).replace("}", ',"about":"\\uDE00\\uD83D"}')],
  ["more than 64 MiB", new Uint8Array(64 * 1024 * 1024 + 1).fill(0x20)],
  ["more than 64 MiB in a text", "é".repeat(32 * 1024 * 1024 + 1)],
];

test.each(texts)("the text is refused at -: %s", (_what, text) => {
  expect(runCaseText(text)).toMatchObject({ ok: false, fault: { path: "-" } });
});

const shareText = JSON.stringify(shareCase);
const goodTexts: [what: string, text: string][] = [
  ["white space around", ` \t\r\n${shareText}\r\n`],
  ["the last of a doubled key", `{"weight":null,${shareText.slice(1)}`],
  ["a surrogate pair escaped", shareText.replace('"id":"A"', '"id":"\\uD83D\\uDE00"')],
  ["a backslash before what would be a surrogate", shareText.replace('"id":"A"', '"id":"\\\\ud800"')],
];

test.each(goodTexts)("the text is good: %s", (_what, text) => {
  expect(runCaseText(text)).toMatchObject({
    ok: true,
    text: '{"result":"share/1","currency":"EUR","amount":"0.67"}',
  });
});

const days: [literal: string, good: boolean][] = [
  ["20", true],
  ["20.0", true],
  ["2e1", true],
  ["200.0e-1", true],
  ["0.2E+2", true],
  ["-0", true],
  ["0e-400", true],
  ["20.00000000000000000000000", true],
  ["20.00000000000000000000001", false],
  ["20.5", false],
  ["1e-400", false],
  ["201e-1", false],
  ["1e400", false],
  ["-1", false],
];

test.each(days)("%s days: %s", (literal, good) => {
  const text = JSON.stringify(lossCase).replace('"days":20', `"days": ${literal}`);
  const outcome = runCaseText(text);
  expect(outcome.ok ? "good" : outcome.fault.path).toBe(good ? "good" : "rulebook.coolingOff.days");
});

function patched(good: object, patch: Patch): unknown {
  const input = structuredClone(good) as Record<string, unknown>;
  for (const [path, value] of Object.entries(patch)) {
    const steps = path
      .split(/\.|\[(?=\d+\])/)
      .map((step) => (/^\d+\]$/.test(step) ? Number.parseInt(step, 10) : step));
    const last = steps.pop()!;
    const parent = steps.reduce<unknown>(
      (at, step) => (at as Record<string | number, unknown>)[step],
      input,
    ) as object;
    if (value === undefined && Array.isArray(parent)) parent.splice(Number(last), 1);
    else if (value === undefined) Reflect.deleteProperty(parent, last);
    else Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
  }
  return input;
}
