import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCaseText } from "#domain/case.ts";
import { hashOf } from "#domain/hash.ts";
import { globalId } from "#graphql/ids.ts";
import { registerPartner } from "#test/transport/partner.ts";
import { issueDefault } from "../smallWorld.ts";
import { type Front, openFront } from "../transport/front.ts";
import { documentOf } from "../world/demonstration.ts";

let front: Front;
let half: string; // the cookies of two firms' people and of the house's treasurer
let third: string;
let house: string;
const issued: Record<string, Awaited<ReturnType<typeof documentOf>>> = {};

beforeAll(async () => {
  front = await openFront();
  await issueDefault(front.world, "40000000.00");
  for (const kind of ["LOSS_ALLOCATION", "ASSESSMENT", "REPLENISHMENT"] as const)
    issued[kind] = await documentOf(front.world, front.world.half, kind);
  half = await front.cookieOf("vera@half.example");
  third = await front.cookieOf("tilda@third.example");
  house = await front.cookieOf(front.world.house.treasurer.email);
});
afterAll(() => front?.close());

const get = (id: string, format: string, cookie = half) =>
  fetch(`${front.url}/api/obligations/${id}.${format}`, { headers: cookie ? { cookie } : {} });
const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer());

/** What a reader of the PDF finds: the text of each page, what it says of itself, and its letters. */
async function read(bytes: Uint8Array) {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const { items } = await (await pdf.getPage(at)).getTextContent();
    pages.push(
      items
        .map((item) => ("str" in item ? item.str : ""))
        .join(" ")
        .replace(/\s+/g, " "),
    );
  }
  const { info } = await pdf.getMetadata();
  return { pages, text: pages.join(" "), info: info as Record<string, unknown> };
}

describe("as a PDF", () => {
  test("it says what is to be done, by when, where to, how it was computed and what it rests on", async () => {
    const { number, amount } = issued["ASSESSMENT"]!;
    const { pages, text, info } = await read(await bytesOf(await get(issued["ASSESSMENT"]!.id, "pdf")));
    for (const words of [
      "Sundmark Clearing",
      "Pay your assessment after default D1",
      "To Half Energi, member of Commodities",
      number,
      "Thu 13 Sep 2018, 09:00 CEST",
      "Fri 14 Sep 2018, 12:00 CEST",
      "Thu 20 Sep 2018, 17:00 CEST",
      "IBAN SE35 5000 0000 0549 1000 0003",
      "EUR 5,000,000.00",
      "Loss of closing out the defaulter",
      "40,000,000.00",
      "You pay",
      "Junior capital",
      "2018-1",
      "mutua ",
    ])
      expect(text).toContain(words);
    expect(amount).toBe("5000000.00");
    expect(info).toMatchObject({
      Title: `Assessment ${number}`,
      Author: "Sundmark Clearing",
      Language: "en",
      CreationDate: "D:20180913070000Z",
      EncryptFilterName: null,
    });
    const { hash } = await (await get(issued["ASSESSMENT"]!.id, "json")).json();
    pages.forEach((page, at) => {
      expect(page).toContain(`${number}, SHA-256 ${hash}`);
      expect(page).toContain(`page ${at + 1} of ${pages.length}`);
      expect(page).toMatch(/DEMONSTRATION Figures of .* are invented\./);
    });
  });

  test("it is the same bytes each time, whoever asks, and holds no other member's name or figure", async () => {
    for (const { id } of Object.values(issued)) {
      const shas = new Set<string>();
      for (const cookie of [half, half, house])
        shas.add(
          createHash("sha256")
            .update(await bytesOf(await get(id, "pdf", cookie)))
            .digest("hex"),
        );
      expect(shas.size).toBe(1);
      const { text } = await read(await bytesOf(await get(id, "pdf")));
      expect(text).not.toMatch(/Third|Fifth|Failing|6,000,000\.01|3,999,999\.99/);
    }
  });

  test("a notice says that there is nothing to pay, and to no account", async () => {
    const { text, info } = await read(await bytesOf(await get(issued["LOSS_ALLOCATION"]!.id, "pdf")));
    expect(info["Title"]).toBe(`Loss allocation notice ${issued["LOSS_ALLOCATION"]!.number}`);
    expect(text).toContain("Nothing to pay: default D1 used part of your contribution");
    expect(text).not.toContain("IBAN");
    expect((await read(await bytesOf(await get(issued["REPLENISHMENT"]!.id, "pdf")))).text).toContain(
      "Restore your contribution after default D1",
    );
  });
});

test("as JSON: the stored content with its hash, and the cases, each of which runs to the amount it states", async () => {
  const answer = await get(issued["ASSESSMENT"]!.id, "json");
  const { number, hash, content, cases, rulebook } = await answer.json();
  expect(number).toBe(issued["ASSESSMENT"]!.number);
  expect(await hashOf(content)).toBe(hash);
  expect(rulebook).toEqual({ label: "2018-1", hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  const run = cases.map((each: object) => {
    const outcome = runCaseText(JSON.stringify(each));
    return outcome.ok && "amount" in outcome.result && outcome.result.amount;
  });
  expect(run).toEqual(["5000000.00"]);
});

test("as values: the computation line by line, negative amounts as numbers", async () => {
  const answer = await get(issued["ASSESSMENT"]!.id, "csv");
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": `attachment; filename="${issued["ASSESSMENT"]!.number}.csv"`,
    "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
    "cache-control": "private, no-store",
  });
  const lines = parse<Record<string, string>>(await answer.text(), { columns: true, bom: true });
  expect(lines[0]).toMatchObject({
    Line: "1",
    What: "Loss of closing out the defaulter",
    Amount: "40000000.00",
  });
  expect(lines.at(-1)).toMatchObject({
    What: "You pay",
    Amount: "5000000.00",
    Currency: "EUR",
    Result: "yes",
  });
  expect(lines.filter(({ Amount }) => Amount!.startsWith("-")).length).toBeGreaterThan(0);
  for (const line of lines)
    for (const cell of Object.values(line)) expect(cell).not.toMatch(/^[=+@\t\r\n]|^-\D/);
  const workbook = await get(issued["ASSESSMENT"]!.id, "xlsx");
  expect(workbook.headers.get("content-type")).toContain("spreadsheetml.sheet");
  expect([...(await bytesOf(workbook)).subarray(0, 2)]).toEqual([0x50, 0x4b]);
});

test("whoever sees it in the graph gets it; another firm's, a missing one and whoever is signed out are answered alike", async () => {
  const { id } = issued["ASSESSMENT"]!;
  const missing = globalId("Obligation", front.world.half.firmId);
  for (const format of ["pdf", "json", "csv", "xlsx"]) {
    expect((await get(id, format)).status).toBe(200);
    expect((await get(id, format, house)).status).toBe(200);
    const answers = await Promise.all([
      get(id, format, third),
      get(missing, format),
      get(globalId("Member", front.world.half.memberId), format),
      get("x", format),
      get(id, format, ""),
    ]);
    for (const answer of answers) {
      expect(answer.status).toBe(404);
      expect(answer.headers.get("content-disposition")).toBeNull();
      expect(await answer.text()).toBe('{"errors":[{"message":"There is no such obligation."}]}');
    }
  }
  expect((await get(id, "exe")).headers.get("content-disposition")).toBeNull();
});

test("a partner system with obligations:read gets it too; one without is refused", async () => {
  const status = async (scopes: string[]) => {
    const { clientId, secret } = await registerPartner(front.portal, front.world, {
      scopes,
      name: scopes.join(),
    });
    const token = await fetch(`${front.url}/api/token`, {
      method: "POST",
      headers: {
        authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString("base64")}`,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: "grant_type=client_credentials",
    });
    const { access_token } = await token.json();
    return Promise.all(
      ["pdf", "json"].map(
        async (format) =>
          (
            await fetch(`${front.url}/api/obligations/${issued["ASSESSMENT"]!.id}.${format}`, {
              headers: { authorization: `Bearer ${access_token}` },
            })
          ).status,
      ),
    );
  };
  expect(await status(["obligations:read"])).toEqual([200, 200]);
  expect(await status(["fund:read"])).toEqual([403, 403]);
  const forged = await fetch(`${front.url}/api/obligations/${issued["ASSESSMENT"]!.id}.pdf`, {
    headers: { authorization: "Bearer x" },
  });
  expect(forged.status).toBe(401);
});
