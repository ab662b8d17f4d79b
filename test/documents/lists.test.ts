import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { globalId } from "#graphql/ids.ts";
import { contestObligation } from "#graphql/obligations/contestObligation.ts";
import { recordPayment } from "#graphql/payments/recordPayment.ts";
import { issueDefault } from "../smallWorld.ts";
import { type Front, openFront, post } from "../transport/front.ts";
import { registerPartner } from "../transport/partner.ts";
import { act } from "../world/actors.ts";
import { documentOf } from "../world/demonstration.ts";

let front: Front;
let half: string;
let treasurer: string;
let call: Awaited<ReturnType<typeof documentOf>>;

beforeAll(async () => {
  front = await openFront();
  const { world } = front;
  await issueDefault(world, "40000000.00");
  world.stage.at("2018-09-14T09:00:00Z");
  call = await documentOf(world, world.half, "REPLENISHMENT");
  await act(world.stage, world.house.treasurer, recordPayment, {
    number: call.number,
    amount: "1000000.00",
    currency: "EUR",
    valueOn: "2018-09-14",
    bankReference: "=cmd|' /C calc'!A0",
  });
  await act(world.stage, world.half.people[0]!, contestObligation, {
    obligationId: call.id,
    reason: "We think otherwise, for a test.",
  });
  half = await front.cookieOf("vera@half.example");
  treasurer = await front.cookieOf(world.house.treasurer.email);
});
afterAll(() => front?.close());

const get = (path: string, cookie: string) =>
  fetch(`${front.url}/api/exports/${path}`, { headers: cookie ? { cookie } : {} });
async function lines(path: string, cookie: string): Promise<Record<string, string>[]> {
  const answer = await get(path, cookie);
  expect([path, answer.status]).toEqual([path, 200]);
  return parse(await answer.text(), { columns: true, bom: true });
}

test("the house's list of obligations holds all, a member's its own, with amounts to the minor unit", async () => {
  const all = await lines("obligations.csv", treasurer);
  expect(new Set(all.map((line) => line["Member"])).size).toBe(3);
  const own = await lines("obligations.csv", half);
  expect(new Set(own.map((line) => line["Member"]))).toEqual(new Set(["Half Energi"]));
  expect(own.find((line) => line["Number"] === call.number)).toMatchObject({
    Kind: "REPLENISHMENT",
    Default: "D1",
    Currency: "EUR",
    "To pay": call.amount,
    Paid: "1000000.00",
    Contested: "yes",
    Due: "2018-09-17T10:00:00.000Z",
  });
});

test("it holds exactly what its page lists with the same filters", async () => {
  const CASES: [query: string, kinds: string[]][] = [
    ["?kind=ASSESSMENT", ["ASSESSMENT"]],
    ["?contested=yes", ["REPLENISHMENT"]],
    ["?dueFrom=2018-09-15", ["REPLENISHMENT"]],
    ["?dueTo=2018-09-14", ["ASSESSMENT"]],
    ["?dueFrom=2018-09-14&dueTo=2018-09-17", ["ASSESSMENT", "REPLENISHMENT"]],
    ["?dueFrom=2018-09-18", []],
    [`?number=${call.number.toLowerCase()}`, ["REPLENISHMENT"]],
    [`?number=${call.number.slice(0, 6)}`, ["ASSESSMENT", "LOSS_ALLOCATION", "REPLENISHMENT"]],
    ["?number=%25", []], // a sign of the pattern is a sign of the text
    [`?number=${call.number.slice(0, 5)}_`, []],
  ];
  for (const [query, kinds] of CASES)
    expect([
      query,
      (await lines(`obligations.csv${query}`, half)).map((line) => line["Kind"]).sort(),
    ]).toEqual([query, kinds]);
  for (const query of ["?kind=KING", "?dueFrom=tomorrow", "?dueTo=2018-02-30", `?number=${"x".repeat(41)}`])
    expect([query, (await get(`obligations.csv${query}`, half)).status]).toEqual([query, 400]);
});

test("a day is the house's: what is due at noon in Stockholm is due on that day there", async () => {
  const ask = (dueFrom: string, dueTo: string) =>
    post(
      front.url,
      {
        query:
          "query Q($from: Date, $to: Date) { obligations(dueFrom: $from, dueTo: $to) { edges { node { number } } } }",
        variables: { from: dueFrom, to: dueTo },
      },
      { cookie: half },
    );
  expect((await ask("2018-09-17", "2018-09-17")).body.data.obligations.edges).toEqual([
    { node: { number: call.number } },
  ]);
  expect((await ask("2018-09-18", "2018-09-16")).body.data.obligations.edges).toEqual([]);
});

test("payments and journal too; what a bank wrote like a formula is plain text, a credit is a number", async () => {
  const [payment] = await lines("payments.csv", half);
  expect(payment).toMatchObject({
    For: call.number,
    "Bank’s reference": "'=cmd|' /C calc'!A0",
    Amount: "1000000.00",
  });
  const book = await lines("journal.csv", half);
  expect(new Set(book.map((line) => line["Firm"]))).toEqual(new Set(["Half Energi"]));
  const sums = new Map<string, bigint>();
  for (const line of book)
    sums.set(line["Entry"]!, (sums.get(line["Entry"]!) ?? 0n) + BigInt(line["Amount"]!.replace(".", "")));
  expect([...new Set(sums.values())]).toEqual([0n]);
  const third = globalId("Member", front.world.third.memberId);
  expect(await lines(`journal.csv?member=${third}`, half)).toEqual([]);
  expect(
    new Set((await lines(`journal.csv?member=${third}`, treasurer)).map((line) => line["Firm"])),
  ).toEqual(new Set(["Third Kraft"]));
});

test("a list of more than a page is one whole file, each line once", async () => {
  const { stage, house, third } = front.world;
  const { number } = await documentOf(front.world, third, "REPLENISHMENT");
  const references = Array.from({ length: 201 }, (_, at) => `PART ${at}`);
  for (const bankReference of references)
    await act(stage, house.treasurer, recordPayment, {
      number,
      amount: "0.01",
      currency: "EUR",
      valueOn: "2018-09-14",
      bankReference,
    });
  const given = (await lines("payments.csv", treasurer)).filter((line) => line["For"] === number);
  expect(given.map((line) => line["Bank’s reference"]).sort()).toEqual(references.sort());
});

test("signed out and without the scope there is no file, and no file by another name", async () => {
  for (const name of ["obligations", "payments", "journal"])
    for (const format of ["csv", "xlsx"]) {
      expect((await get(`${name}.${format}`, half)).status).toBe(200);
      const refused = await get(`${name}.${format}`, "");
      expect(refused.status).toBe(401);
      expect(refused.headers.get("content-disposition")).toBeNull();
    }
  for (const name of ["users", "constructor", "to-string"])
    expect((await get(`${name}.csv`, half)).status).toBe(404);
  const { clientId, secret } = await registerPartner(front.portal, front.world, {
    scopes: ["obligations:read"],
  });
  const token = await fetch(`${front.url}/api/token`, {
    method: "POST",
    headers: {
      authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString("base64")}`,
      "content-type": "application/x-www-form-urlencoded",
    },
    body: "grant_type=client_credentials",
  });
  const authorization = `Bearer ${(await token.json()).access_token}`;
  const status = async (name: string) =>
    (await fetch(`${front.url}/api/exports/${name}.csv`, { headers: { authorization } })).status;
  expect([await status("obligations"), await status("payments"), await status("journal")]).toEqual([
    200, 200, 403,
  ]);
});
