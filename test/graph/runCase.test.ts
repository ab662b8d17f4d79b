import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runInWorker } from "#graphql/cases/run.ts";

const nasdaq = readFileSync("test/cases/nasdaq-2018.json", "utf8");

test("a case run for a caller gives the result of the command line, keys in their order", async () => {
  const answer = await runInWorker(nasdaq);
  const expected = JSON.parse(readFileSync("test/cases/nasdaq-2018.expected.json", "utf8"));
  expect(JSON.stringify(answer)).toBe(JSON.stringify({ __typename: "CaseResult", result: expected }));
});

test("a bad case is refused with the path of its fault", async () => {
  const bad = nasdaq.replace('"7000000.00"', '"7000000.001"');
  expect(await runInWorker(bad)).toMatchObject({
    __typename: "CaseFault",
    path: "rulebook.layers[2].limit.amount",
  });
  expect(await runInWorker("no JSON")).toMatchObject({ __typename: "CaseFault", path: "-" });
});

test("a case over 1 MiB, and one that takes too long, is given up with the way to run it; the next one runs", async () => {
  expect(await runInWorker(" ".repeat(1024 * 1024 + 1))).toMatchObject({
    path: "-",
    message: expect.stringContaining("1 MiB"),
  });
  const members = Array.from({ length: 6000 }, (_, i) => ({
    id: `M${i}`,
    contribution: `${1_000_000 + i}.00`,
  }));
  const layer = (id: string) => ({
    id,
    payer: "survivors",
    resource: "assessment",
    limit: { times: "0.001", of: "contribution" },
    scope: "rolling",
  });
  const events = Array.from({ length: 5000 }, (_, i) => ({
    id: `D${i}`,
    on: "2026-01-01",
    type: "default",
    defaulters: [{ member: `M${i}`, loss: "1000000.01" }],
  }));
  const slow = JSON.stringify({
    case: "loss/1",
    currency: "EUR",
    rulebook: { rollingDays: 30, layers: ["a", "b", "c"].map(layer) },
    members,
    events,
  });
  expect(slow.length).toBeLessThan(1024 * 1024);
  const both = await Promise.all([runInWorker(slow), runInWorker(nasdaq)]);
  expect(both[0]).toMatchObject({ path: "-", message: expect.stringMatching(/budget/) });
  expect(both[1]).toMatchObject({ __typename: "CaseResult" });
});
