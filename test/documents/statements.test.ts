import { parse } from "csv-parse/sync";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { balanceConfirmations } from "#db/statements/tables.ts";
import { globalId } from "#graphql/ids.ts";
import { confirmBalances, correctAndCharge } from "../database/accountsLife.ts";
import { issueDefault } from "../smallWorld.ts";
import { type Front, openFront } from "../transport/front.ts";

let front: Front;
let third: string; // the cookies of two firms' people and of the house's treasurer
let half: string;
let house: string;
let member: string;
let confirmation: string;

beforeAll(async () => {
  front = await openFront();
  const { world } = front;
  await issueDefault(world, "40000000.00");
  await correctAndCharge(world);
  await confirmBalances(world);
  world.stage.at("2018-09-20T09:00:00Z");
  member = globalId("Member", world.third.memberId);
  const asked = await world.stage.portal.db.reading({ role: "mutua_reader" }, (tx) =>
    tx.select().from(balanceConfirmations),
  );
  confirmation = globalId(
    "BalanceConfirmation",
    asked.find(({ memberId }) => memberId === world.third.memberId)!.id,
  );
  third = await front.cookieOf("tilda@third.example");
  half = await front.cookieOf("tilda@half.example");
  house = await front.cookieOf(world.house.treasurer.email);
});
afterAll(() => front?.close());

const PERIOD = "from=2018-09-01&to=2018-09-30";
const get = (format: string, cookie: string, query = PERIOD) =>
  fetch(`${front.url}/api/statements/${member}.${format}?${query}`, { headers: cookie ? { cookie } : {} });

async function textOf(answer: Response): Promise<string> {
  const data = new Uint8Array(await answer.arrayBuffer());
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => (await pdf.getPage(at + 1)).getTextContent()),
  );
  return pages
    .flatMap(({ items }) => items.map((item) => ("str" in item ? item.str : "")))
    .join(" ")
    .replace(/\s+/g, " ");
}

test("a statement as CSV opens, moves and closes: each line's balance is the one before and what moved", async () => {
  const answer = await get("csv", third);
  expect(answer.headers.get("content-disposition")).toBe(
    `attachment; filename="${front.world.third.code}-2018-09-01-2018-09-30.csv"`,
  );
  const lines: Record<string, string>[] = parse(await answer.text(), { columns: true, bom: true });
  expect(lines.map((line) => line["What"])).toEqual([
    "Opening balance",
    "Contribution posted",
    "Posted contribution used by a default",
    "Assessment called",
    "Called to restore the fund",
    "Payment received",
    "Taken off what was asked",
    "Contribution to be paid back",
    "Interest on money that came late",
    "Closing balance",
  ]);
  const minor = (text: string | undefined) => BigInt((text || "0.00").replace(".", ""));
  for (const title of ["Posted", "Called", "Owed by the member", "Owed to the member"])
    lines.reduce(
      (before, line) => {
        const after = minor(line[`${title}, after`]);
        expect(after).toBe(before + minor(line[`${title}, moved`]));
        return after;
      },
      minor(lines[0]![`${title}, after`]),
    );
  expect(lines.at(-1)).toMatchObject({ Currency: "EUR", "Owed to the member, after": "500000.00" });
});

test("as a PDF it says the same, byte for byte each time; as a workbook it is given too", async () => {
  const bytes = async () => Buffer.from(await (await get("pdf", third)).arrayBuffer());
  expect((await bytes()).equals(await bytes())).toBe(true);
  const text = await textOf(await get("pdf", house));
  for (const words of [
    "Statement of account",
    "Third Kraft",
    "Taken off what was asked",
    "500,000.00",
    "page 1 of",
  ])
    expect(text).toContain(words);
  expect((await get("xlsx", third)).headers.get("content-type")).toMatch(/spreadsheetml/);
});

test("another firm's statement and a missing one are answered alike, and a period that is none is refused", async () => {
  const hidden = await get("csv", half);
  const missing = await fetch(
    `${front.url}/api/statements/${globalId("Member", front.world.stage.portal.ids())}.csv?${PERIOD}`,
    {
      headers: { cookie: half },
    },
  );
  expect([hidden.status, await hidden.text()]).toEqual([404, await missing.text()]);
  expect((await get("csv", "")).status).toBe(401);
  expect((await get("csv", third, "from=2018-09-30&to=2018-09-01")).status).toBe(400);
  expect((await get("csv", third, "")).status).toBe(400);
});

test("a balance confirmation is a paper with the balances of its day, for its firm and the house", async () => {
  const of = (cookie: string) =>
    fetch(`${front.url}/api/confirmations/${confirmation}.pdf`, { headers: { cookie } });
  const text = await textOf(await of(third));
  for (const words of [
    "Balance confirmation",
    "Balances at the end of 31 Dec 2018",
    "To Third Kraft",
    "500,000.00",
  ])
    expect(text).toContain(words);
  expect((await of(house)).status).toBe(200);
  expect((await of(half)).status).toBe(404);
});
