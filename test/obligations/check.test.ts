/** What a member's browser says of a document that it runs again. */

import { eq } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { check, type Issued, linesToRun } from "#app/(portal)/obligations/check.ts";
import type { RunLine } from "#db/contributions/runs.ts";
import type { BatchLine, BatchRow } from "#db/measures/queries.ts";
import { obligations } from "#db/obligations/tables.ts";
import { hashOf } from "#domain/hash.ts";
import { formatAmount } from "#domain/money.ts";
import { linesOf } from "#graphql/contributions/lines.ts";
import { contentOf, type Issue } from "#graphql/contributions/runDocuments.ts";
import { workOut } from "#graphql/contributions/workOut.ts";
import { chargeInterest } from "#graphql/interest/chargeInterest.ts";
import { answerContest } from "#graphql/obligations/answerContest.ts";
import { contestObligation } from "#graphql/obligations/contestObligation.ts";
import type { ContributionRules } from "#graphql/rulebooks/contributions.ts";
import { act, type Stage, stageFor } from "#test/world/actors.ts";
import { following, openLateHouse } from "#test/world/calls.ts";
import { decide } from "#test/world/house.ts";
import { memoryPortal } from "#test/world/portal.ts";
import { measuresOn, openHouseOfRuns, RULES, runMonth } from "#test/world/runs.ts";

interface Document {
  kind: Issued["kind"];
  content: Content;
  hash: string;
}
interface Content {
  amount: string;
  required: string;
  posted: string;
  called: string;
  requirement: { amount: string; case: { measures: Record<string, string>; statement: Statement } };
  segments: { principal: string }[];
}
interface Statement {
  totals: Record<string, string>;
  rate: string;
}

/** What stands in each line when this text is checked against what was issued. */
const states = async ({ kind, content, hash }: Document, text = JSON.stringify(content)) =>
  (await check(text, { kind, amount: content.amount, hash })).map(({ state }) => state);
/** The same with something of the content changed. */
const changed = (document: Document, change: (content: Content) => void) => {
  const content = structuredClone(document.content);
  change(content);
  return states(document, JSON.stringify(content));
};
const AGREES = ["agrees", "agrees", "agrees"];
/** The first digit is another, so the amount is far away. */
const other = (amount: string) => amount.replace(/[1-9]/, (digit) => (digit === "9" ? "1" : `${+digit + 1}`));

let invoice: Document;
/** Of a run, of an upheld contest, and what is charged on a late call. */
let back: Document;
let upheld: Document;
let interest: Document;
let first: Document;

beforeAll(async () => {
  const runs = await openHouseOfRuns(
    stageFor(await memoryPortal({ demonstration: true }), "2018-01-02T08:00:00Z"),
  );
  const documentsOfRun = async (date: string, margins: number[], at: string): Promise<Document[]> => {
    runs.stage.at(at);
    const runId = await runMonth(runs, measuresOn(date, margins, [10 * margins[0]!, 2000, 2000, 2000]));
    const rows = await runs.stage.portal.db.reading({ role: "mutua_reader" }, (tx) =>
      tx.select().from(obligations).where(eq(obligations.runId, runId)),
    );
    return rows as unknown as Document[];
  };
  await documentsOfRun("2018-01-31", [400, 200, 200, 200], "2018-02-01T09:00:00Z");
  const second = await documentsOfRun("2018-02-28", [800, 200, 200, 200], "2018-03-01T09:00:00Z");
  invoice = second.find(({ content }) => content.called !== "0.00" && content.posted !== "0.00")!;
  const third = await documentsOfRun("2018-03-29", [10, 200, 200, 200], "2018-04-03T09:00:00Z");
  back = third.find(({ kind }) => kind === "RETURN")!;

  const late = await openLateHouse();
  const { stage, house } = late;
  const member = late.first;
  stage.at("2018-09-03T07:00:00Z");
  const call = await late.call(member, "1000000.00");
  first = (await storedIn(late.stage, call.row))!;
  stage.at("2018-09-06T07:00:00Z");
  await late.pay(call, "700000.00", "2018-09-06");
  await act(stage, member.people[0]!, contestObligation, {
    obligationId: call.id,
    reason: "Another's measures.",
  });
  await decide(stage, house.risk, house.approver, answerContest, {
    ...{ obligationId: call.id, outcome: "UPHELD", amount: "450000.00", reason: "Another's measures." },
  });
  upheld = (await following(late, call.row, "RETURN")) as unknown as Document;
  await decide(stage, house.treasurer, house.approver, chargeInterest, { obligationId: call.id });
  interest = (await following(late, call.row, "INTEREST")) as unknown as Document;
});

const storedIn = (stage: Stage, row: string) =>
  stage.portal.db.reading({ role: "mutua_reader" }, async (tx) => {
    const [found] = await tx.select().from(obligations).where(eq(obligations.id, row));
    return found as unknown as Document;
  });

test("a run's invoice agrees in every line: the own requirement, what was called, the fingerprint", async () => {
  expect(await states(invoice)).toEqual(AGREES);
  expect(await states(invoice, JSON.stringify(invoice.content, null, 2))).toEqual(AGREES);
  const { kind, hash, content } = invoice;
  const told = await check(JSON.stringify(content), { kind, hash, amount: content.amount });
  expect(told.map(({ what }) => what.split(":")[0])).toEqual(
    linesToRun(JSON.stringify(content), { kind, hash, amount: content.amount }).map(({ what }) => what),
  );
});

test("a digit changed differs in the line it stands in, and in the fingerprint", async () => {
  const changes: [string[], (content: Content) => void][] = [];
  const sum = ["agrees", "differs", "differs"];
  changes.push([
    ["differs", "differs", "differs"],
    (content) => (content.required = other(content.required)),
  ]);
  changes.push([sum, (content) => (content.posted = other(content.posted))]);
  changes.push([sum, (content) => (content.called = other(content.called))]);
  const requirement = ["differs", "agrees", "differs"];
  for (const name of ["margin", "stress"]) {
    const amounts = (of: (content: Content) => Record<string, string>) => (content: Content) => {
      of(content)[name] = other(of(content)[name]!);
    };
    changes.push([requirement, amounts((content) => content.requirement.case.measures)]);
    changes.push([requirement, amounts((content) => content.requirement.case.statement.totals)]);
  }
  changes.push([
    requirement,
    ({ requirement: { case: own } }) => (own.statement.rate = other(own.statement.rate)),
  ]);
  changes.push([requirement, ({ requirement: own }) => (own.amount = other(own.amount))]);
  // What the page states is held against the figures, so the amount in the text is guarded by the fingerprint.
  changes.push([["agrees", "agrees", "differs"], (content) => (content.amount = other(content.amount))]);
  for (const [expected, change] of changes)
    expect([`${change}`, await changed(invoice, change)]).toEqual([`${change}`, expected]);
  // And the stated amount itself.
  const { kind, hash, content } = invoice;
  const stated = await check(JSON.stringify(content), { kind, hash, amount: other(content.amount) });
  expect(stated.map(({ state }) => state)).toEqual(["agrees", "differs", "agrees"]);
});

test("every single digit of the text is under the fingerprint", async () => {
  const text = JSON.stringify(invoice.content);
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  expect(digits.length).toBeGreaterThan(100);
  for (const at of digits) {
    const digit = text[at] === "9" ? "8" : "9";
    expect([at, (await states(invoice, text.slice(0, at) + digit + text.slice(at + 1))).at(-1)]).toEqual([
      at,
      "differs",
    ]);
  }
});

test("what is paid back agrees, by a run and after a contest; so do interest and a first contribution", async () => {
  expect(await states(back)).toEqual(AGREES);
  expect(await changed(back, (content) => (content.posted = other(content.posted)))).toEqual([
    "agrees",
    "differs",
    "differs",
  ]);
  expect(upheld.content).toMatchObject({ upheld: "450000.00", credited: "300000.00", amount: "150000.00" });
  expect(await states(upheld)).toEqual(["agrees", "agrees"]);
  for (const name of ["upheld", "credited"])
    expect(
      await changed(upheld, (content) => {
        const amounts = content as unknown as Record<string, string>;
        amounts[name] = other(amounts[name]!);
      }),
    ).toEqual(["differs", "differs"]);
  expect(await states(interest)).toEqual(["agrees", "agrees"]);
  expect(await changed(interest, ({ segments: [one] }) => (one!.principal = other(one!.principal)))).toEqual([
    "differs",
    "differs",
  ]);
  expect(await states(first)).toEqual(["agrees", "agrees"]);
  expect(await changed(first, (content) => (content.required = other(content.required)))).toEqual([
    "differs",
    "differs",
  ]);
});

test("text that is no case is a line that says what to do, never a fault", async () => {
  for (const text of [
    "",
    "{",
    "null",
    "[]",
    '{"currency":"EUR","shares":7}',
    '{"currency":"EUR","requirement":{}}',
  ])
    for (const line of (await check(text, { ...invoice, amount: invoice.content.amount })).filter(
      ({ state }) => state !== "agrees",
    ))
      expect(line).toMatchObject({ state: "differs", detail: expect.stringMatching(/\.$/) });
});

const minor = fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 10 ** 12 })).map(BigInt);
const anyRun = fc.record({
  allocation: fc.record(
    {
      keys: fc.constantFrom(
        [{ measure: "margin", weight: "1" }],
        [
          { measure: "margin", weight: "0.3333" },
          { measure: "stress", weight: "0.6667" },
        ],
      ),
      minimum: fc.constantFrom("1.00", "100000.00"),
      minimumAs: fc.constantFrom("floor", "base"),
      roundTo: fc.constantFrom("0.01", "1000.00"),
    },
    { requiredKeys: ["keys"] },
  ),
  floor: fc.constantFrom("0.00", "1000000.01"),
  members: fc.array(fc.record({ margin: minor, stress: minor, loss: minor, posted: minor, called: minor }), {
    minLength: 1,
    maxLength: 6,
  }),
});

test("whatever a run is of: each of its invoices and returns, as it is issued, agrees in the member's browser", async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(anyRun, async ({ allocation, floor, members }) => {
      const currency = "EUR";
      const rules = {
        ...RULES,
        fund: { standard: { cover: 2, floor }, allocation },
      } as unknown as ContributionRules;
      const idOf = (index: number) => `member ${index}`;
      const codeOf = (index: number) => `MEMB0${index}`;
      const participants = members.map((_, index) => ({
        ...{ id: idOf(index), firmId: `firm ${index}`, code: codeOf(index), group: null },
      }));
      const batch = { names: ["margin", "stress", "exposure"] } as BatchRow;
      const lines = members.map(({ margin, stress }, position) => ({
        ...{ position, memberId: idOf(position), code: codeOf(position), amounts: [margin, stress, margin] },
      })) as BatchLine[];
      const governing = { name: "Power up", losses: members.map(({ loss }) => loss) };
      const worked = workOut(rules, { currency, capital: 0n }, batch, participants, lines, governing, null);
      const moneyOf = (name: "posted" | "called") => (id: string) => members[Number(id.slice(7))]![name];
      const money = { required: new Map(), posted: moneyOf("posted"), called: moneyOf("called") };
      const { size, total, statement } = worked.result;
      const issue = {
        told: { why: "Contribution run 7 on the measures of 2018-08-31", run: { number: 7, size, total } },
        service: { code: "COM", currency },
        rulebook: { label: "2018-1", hash: "0" },
        terms: { allocation: rules.fund.allocation, statement },
      } as unknown as Issue;
      for (const line of linesOf(worked, participants, money, false)) {
        if (line.toCall + line.toReturn === 0n) continue;
        const kind = line.toCall > 0n ? ("CONTRIBUTION" as const) : ("RETURN" as const);
        seen.add(line.called > 0n ? `${kind} beside open calls` : kind);
        const amount = kind === "CONTRIBUTION" ? line.toCall : line.toReturn;
        const runLine = { ...line, code: codeOf(line.position) } as RunLine;
        const content = contentOf(issue, runLine, { number: "MEMB00-2018-0001", kind, amount });
        const issued = { kind, amount: formatAmount(amount, currency), hash: await hashOf(content) };
        expect((await check(JSON.stringify(content), issued)).map(({ state }) => state)).toEqual(AGREES);
      }
    }),
    { numRuns: 300 },
  );
  expect(seen.size).toBe(4);
});
