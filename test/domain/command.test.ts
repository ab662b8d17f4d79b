/** The command line as partners and auditors call it, in a process of its own. */
import { type SpawnSyncOptionsWithStringEncoding, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "case-"));
afterAll(() => rmSync(folder, { recursive: true }));

const good = {
  case: "share/1",
  currency: "EUR",
  id: "Ä",
  weight: "30.00",
  cap: "30.00",
  statement: { rate: "1/2", cut: null },
};
const answer = '{"result":"share/1","currency":"EUR","amount":"15.00"}\n';

test("a .json holds one case, an .ndjson one a line; faults name file and line, the rest goes on, the status is 2", () => {
  const one = file("one.json", `${JSON.stringify(good, null, 1)}\n`);
  const bad = file("bad.json", JSON.stringify({ ...good, cap: "-1" }));
  const many = file(
    "many.ndjson",
    Buffer.concat([
      Buffer.from(`${JSON.stringify(good)}\r\n\r\n  \n{"case":"share/1"\n`),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from(`${JSON.stringify({ ...good, id: "ccp" })}\n[]\n${JSON.stringify(good)}`), // no newline at the end
    ]),
  );
  const { stdout, stderr, status } = run([one, bad, join(folder, "missing.json"), many, folder]);
  expect(stdout).toBe(answer.repeat(3));
  expect(stderr.split("\n").map((line) => line.replace(folder, "").replace(/: [^:]*$/, ""))).toEqual([
    "/bad.json:1: cap",
    "/missing.json:1: -",
    "/many.ndjson:4: -",
    "/many.ndjson:5: -",
    "/many.ndjson:6: id",
    "/many.ndjson:7: -",
    ":1: -",
    "",
  ]);
  expect(status).toBe(2);
});

test("- is standard input, a case a line; the status of nothing but good cases is 0", () => {
  const lines = `\n${JSON.stringify(good)}\n${JSON.stringify(good)}\n`;
  expect(run(["-"], { input: lines })).toMatchObject({ stdout: answer.repeat(2), stderr: "", status: 0 });
  expect(run(["-"], { input: "{}\n" })).toMatchObject({ stdout: "", status: 2 });
  expect(run(["-"], { input: "" })).toMatchObject({ stdout: "", stderr: "", status: 0 });
});

test("no case at all is a fault: an empty .json, a mark of byte order, no file named", () => {
  expect(run([file("empty.json", "")]).stderr).toMatch(/empty\.json:1: -: /);
  expect(run([file("marked.json", `\uFEFF${JSON.stringify(good)}`)]).stderr).toMatch(/marked\.json:1: -: /);
  expect(run([])).toMatchObject({ stdout: "", status: 2 });
});

test("a result keeps what is not ASCII, and a fault stays on one line whatever the names", () => {
  const members = [{ id: "Zoë \u{1F600}", contribution: "1.00" }];
  const input = {
    case: "loss/1",
    currency: "EUR",
    rulebook: { layers: [{ id: "own", payer: "ccp", limit: { amount: "1" } }] },
    members,
    events: [],
  };
  expect(run([file("names.json", JSON.stringify(input))]).stdout).toContain('"Zoë \u{1F600}"');
  const named = { ...input, "two\nlines\u2028": 1 };
  const { stderr } = run([file("lines.json", JSON.stringify(named))]);
  expect(stderr).toMatch(/^[^\n\u2028]+: unknown field\n$/);
});

test("a reader that stops early leaves no trace", async () => {
  const many = file("long.ndjson", `${JSON.stringify(good)}\n`.repeat(20_000));
  const child = spawn(process.execPath, ["domain/case.cli.ts", many]);
  let stderr = "";
  child.stderr.on("data", (text) => {
    stderr += text;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  await new Promise((resolve) => child.on("close", resolve));
  expect(stderr).toBe("");
});

test("a line larger than 64 MiB is refused, the next one runs", () => {
  const large = `{"about":"${"x".repeat(64 * 1024 * 1024)}"}`;
  const { stdout, stderr } = run([file("large.ndjson", `${large}\n${JSON.stringify(good)}\n`)]);
  expect(stdout).toBe(answer);
  expect(stderr).toMatch(/large\.ndjson:1: -: .*64 MiB\n$/);
});

test("ten thousand cases of ten members go through one process, a result a line", () => {
  const members = Array.from({ length: 10 }, (_, i) => ({
    id: `M${i}`,
    contribution: `${1_000_003 * (i + 1)}.17`,
  }));
  const rounds = JSON.parse(readFileSync("test/cases/rounds.json", "utf8"));
  const { rulebook } = rounds;
  const line = (i: number) => {
    const defaulters = [{ member: "M0", loss: `${9_000_000 + i * 1_777}.01` }];
    const events = [{ id: "D", on: "2026-01-01", type: "default", defaulters }];
    return JSON.stringify({ case: "loss/1", currency: "EUR", rulebook, members, events });
  };
  const cases = file("ten-thousand.ndjson", Array.from({ length: 10_000 }, (_, i) => line(i)).join("\n"));
  const { stdout, status } = run([cases]);
  expect(status).toBe(0);
  expect(stdout.split("\n")).toHaveLength(10_001);
});

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(files: string[], more: Partial<SpawnSyncOptionsWithStringEncoding> = {}) {
  const options = { encoding: "utf8", maxBuffer: 1 << 30, ...more } as const;
  return spawnSync(process.execPath, ["domain/case.cli.ts", ...files], options);
}
