import { inflateRawSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { evaluateMembers } from "#graphql/criteria/evaluateMembers.ts";
import { reportFigures } from "#graphql/criteria/reportFigures.ts";
import { globalId } from "#graphql/ids.ts";
import { adoptRulebook } from "#graphql/rulebooks/adoptRulebook.ts";
import { RULES } from "../applications/house.ts";
import { type Front, openFront } from "../transport/front.ts";
import { act } from "../world/actors.ts";
import { decide, join } from "../world/house.ts";

const FORMULA = '=HYPERLINK("x")';
let front: Front;
let officer: string;
let member: string;

beforeAll(async () => {
  front = await openFront();
  const { world } = front;
  const { stage, house, serviceId } = world;
  const service = globalId("ClearingService", serviceId);
  await decide(stage, house.secretary, house.approver, adoptRulebook, {
    serviceId: service,
    label: "2018-2",
    effectiveFrom: "2018-09-10",
    content: JSON.stringify(RULES),
  });
  for (const name of [FORMULA, "+46 Trading", "@Home Power", "-Minus Kraft", "Ordinary Energi"]) {
    const { memberId } = await join(world, { name, category: "GCM", contribution: "3000000.00" });
    if (name === "Ordinary Energi")
      await act(stage, house.risk, reportFigures, {
        subjectId: globalId("Member", memberId),
        period: "2018-08",
        asOf: "2018-08-31",
        figures: [{ name: "own_funds", value: "1.00" }],
      });
  }
  await act(stage, house.risk, evaluateMembers, { serviceId: service } as never);
  officer = await front.cookieOf(house.officer.email);
  member = await front.cookieOf("adam@half.example");
});
afterAll(() => front?.close());

const ask = (path: string, cookie = officer) =>
  fetch(`${front.url}/api/exports/${path}`, { headers: cookie ? { cookie } : {} });
async function lines(query = ""): Promise<Record<string, string>[]> {
  const answer = await ask(`criteria.csv${query}`);
  expect(answer.status).toBe(200);
  return parse(await answer.text(), { columns: true, bom: true });
}

test("a file opened in a spreadsheet runs nothing: what begins like a formula is plain text", async () => {
  const names = (await lines()).map((line) => line.Firm);
  expect(names).toEqual(
    expect.arrayContaining([
      `'${FORMULA}`,
      "'+46 Trading",
      "'@Home Power",
      "'-Minus Kraft",
      "Ordinary Energi",
    ]),
  );
  for (const line of await lines())
    for (const cell of Object.values(line)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
  const answer = await ask("criteria.csv");
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": 'attachment; filename="criteria.csv"',
    "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  });
  expect([...new Uint8Array(await answer.arrayBuffer()).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

/** The text of a part of a zip archive, found by its central directory. */
function partOf(zip: Buffer, name: string): string {
  for (
    let at = zip.indexOf("PK\x01\x02", 0, "latin1");
    at !== -1;
    at = zip.indexOf("PK\x01\x02", at + 4, "latin1")
  ) {
    const length = zip.readUInt16LE(at + 28);
    if (zip.toString("utf8", at + 46, at + 46 + length) !== name) continue;
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    return (zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes)).toString("utf8");
  }
  throw new Error(`the archive has no ${name}`);
}

test("the workbook holds the same, as texts, without a formula", async () => {
  const answer = await ask("criteria.xlsx");
  expect(answer.headers.get("content-type")).toContain("spreadsheetml.sheet");
  const zip = Buffer.from(await answer.arrayBuffer());
  const sheet = partOf(zip, "xl/worksheets/sheet1.xml");
  expect(sheet).not.toMatch(/<f[ >]/);
  expect(sheet + partOf(zip, "xl/sharedStrings.xml")).toContain("'=HYPERLINK(");
});

test("it holds what the page shows with the same filters", async () => {
  expect((await lines("?search=ordinary")).map((line) => line.Firm)).toEqual(["Ordinary Energi"]);
  expect((await lines("?state=BREACHED&criterion=FIN-01")).map((line) => line.Firm)).toEqual([
    "Ordinary Energi",
  ]);
  expect((await lines("?watch=3")).map((line) => line.Firm)).toEqual(["Ordinary Energi"]);
  expect(await lines("?search=100%25")).toEqual([]); // a sign of the pattern is a sign of the text
  expect((await lines("?exceptions=true")).length).toBe((await lines()).length);
  const [line] = await lines("?search=ordinary");
  expect(line).toMatchObject({ Category: "GCM", Standing: "member", "Watch level": "3" });
  expect(line!["FIN-01 Own funds"]).toBe("breached until 2018-09-17");
  const fund = Object.keys(line!).find((column) => column.startsWith("FIN-12"))!;
  expect(line![fund]).toBe("met");
  for (const query of ["?watch=lots", "?state=KING", "?serviceId=x", `?search=${"x".repeat(201)}`])
    expect([query, (await ask(`criteria.csv${query}`)).status]).toEqual([query, 400]);
});

test("it is the house's: members and whoever is signed out are refused, and no other file is there", async () => {
  for (const format of ["csv", "xlsx"]) {
    expect((await ask(`criteria.${format}`, member)).status).toBe(403);
    expect((await ask(`criteria.${format}`, "")).status).toBe(401);
  }
  expect((await ask("criteria.csv", member)).headers.get("content-disposition")).toBeNull();
  const post = await fetch(`${front.url}/api/exports/criteria.csv`, {
    method: "POST",
    headers: { cookie: officer },
  });
  expect(post.status).toBe(405);
});
