import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { storeDocument } from "#graphql/documents/storeDocument.ts";
import { globalId } from "#graphql/ids.ts";
import { look } from "../applications/house.ts";
import { type Front, openFront } from "../transport/front.ts";
import { registerPartner } from "../transport/partner.ts";
import { act } from "../world/actors.ts";
import { PAPER } from "../world/applicants.ts";

let front: Front;
let half: string; // the cookies of two firms' administrators, of a treasurer and of the house's officer
let third: string;
let treasurer: string;
let officer: string;

beforeAll(async () => {
  front = await openFront();
  [half, third, treasurer, officer] = (await Promise.all(
    ["adam@half.example", "adam@third.example", "tilda@half.example", front.world.house.officer.email].map(
      (email) => front.cookieOf(email),
    ),
  )) as [string, string, string, string];
});
afterAll(() => front?.close());

const bytesOf = (text: string) => new TextEncoder().encode(text);
const base64 = (text: string) => new Uint8Array(Buffer.from(text, "base64"));
const PNG = base64(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
);
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9]); // biome-ignore format: bytes

async function upload(cookie: string, name: string, bytes: Uint8Array, headers: Record<string, string> = {}) {
  const answer = await fetch(`${front.url}/api/documents`, {
    method: "POST",
    headers: {
      ...(cookie && { cookie }),
      "content-type": "application/octet-stream",
      "x-file-name": encodeURIComponent(name),
      ...headers,
    },
    body: bytes as BodyInit,
  });
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape
  return { status: answer.status, body: (await answer.json()) as any };
}
const download = (cookie: string, id: string, method = "GET") =>
  fetch(`${front.url}/api/documents/${id}`, { method, headers: cookie ? { cookie } : {} });
const count = async () =>
  (await look<{ n: number }>(front.world.stage, "select count(*)::int as n from documents"))[0]!.n;

describe("what is taken", () => {
  test("papers, told by their first bytes whatever the name says", async () => {
    const PAPERS: [name: string, bytes: Uint8Array, mediaType: string][] = [
      ["accounts.pdf", PAPER, "application/pdf"],
      ["seal.png", PNG, "image/png"],
      ["scan.jpg", JPEG, "image/jpeg"],
      ["picture.exe", PNG, "image/png"],
    ];
    for (const [name, bytes, mediaType] of PAPERS) {
      const { status, body } = await upload(half, name, bytes);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      expect([status, body]).toEqual([201, { id: expect.any(String), name, size: bytes.length, sha256 }]);
      const answer = await download(half, body.id);
      expect(answer.headers.get("content-type")).toBe(mediaType);
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
    }
  });

  test("nothing else, whatever it is called", async () => {
    const before = await count();
    const html = "<!DOCTYPE html><script>alert(1)</script>";
    const OTHERS: [what: string, bytes: Uint8Array][] = [
      ["a program", bytesOf(`MZ\x90\0\x03${"\0".repeat(100)}`)],
      ["an ELF program", bytesOf(`\x7fELF\x02\x01\x01${"\0".repeat(100)}`)],
      ["a page", bytesOf(html)],
      ["a drawing that runs", bytesOf('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
      ["a declared drawing", bytesOf('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
      ["a picture that is a page", bytesOf(`GIF89a/*${html}*/=1;`)],
      ["an archive", Uint8Array.from([0x50, 0x4b, 3, 4, ...new Array(60).fill(0)])],
      ["compressed", Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0])],
      ["plain text", bytesOf("Dear house, we attest.")],
      ["a page that names itself a paper", bytesOf(`${html}%PDF-1.4`)],
    ];
    for (const [what, bytes] of OTHERS)
      expect([what, await upload(half, "accounts.pdf", bytes)]).toEqual([
        what,
        {
          status: 400,
          body: { field: "file", message: expect.stringMatching(/hand in a PDF, PNG or JPEG\.$/) },
        },
      ]);
    expect(await upload(half, "accounts.pdf", new Uint8Array())).toMatchObject({ body: { field: "file" } });
    expect(await count()).toBe(before);
  });

  test("ten megabytes of a firm to the byte, and not one more", async () => {
    const most = new Uint8Array(10 * 1024 * 1024);
    most.set(PAPER);
    expect((await upload(half, "large.pdf", most)).status).toBe(201);
    const larger = new Uint8Array(most.length + 1);
    larger.set(PAPER);
    expect(await upload(half, "larger.pdf", larger)).toMatchObject({
      status: 400,
      body: { field: "file", message: "The file is larger than 10 MB: choose a smaller one." },
    });
    const endless = new Uint8Array(40 * 1024 * 1024 + 2);
    endless.set(PAPER);
    expect((await upload(officer, "endless.pdf", endless)).status).toBe(413);
  });

  test("a name is one line of ordinary characters, without the folders it lay in", async () => {
    const stored = async (name: string) => {
      const { status, body } = await upload(half, name, bytesOf(`%PDF-1.4 ${name.length}`));
      if (status !== 201) return `${status} ${body.field}`;
      return decodeURIComponent(
        (await download(half, body.id)).headers.get("content-disposition")!.slice(29),
      );
    };
    expect(await stored("../../etc/passwd.pdf")).toBe("passwd.pdf");
    expect(await stored("C:\\Users\\ida\\accounts.pdf")).toBe("accounts.pdf");
    expect(await stored("bokslut år 2018 (Ö) *'\"; x=y.pdf")).toBe("bokslut år 2018 (Ö) *'\"; x=y.pdf");
    for (const name of [
      "",
      "   ",
      "folder/",
      "a\nb.pdf",
      "a\0b.pdf",
      "accounts\u202Efdp.exe",
      "zero\u200Bwidth.pdf",
      "x".repeat(201),
    ])
      expect([name.slice(0, 20), await stored(name)]).toEqual([name.slice(0, 20), "400 name"]);
    expect((await upload(half, "", PAPER, { "x-file-name": "%ZZ" })).body.field).toBe("name");
    expect((await upload(half, "", PAPER, { "x-file-name": "%ED%A0%80" })).body.field).toBe("name");
  });

  test("the same bytes under the same name are one document, however often they are sent", async () => {
    const bytes = bytesOf("%PDF-1.4 once");
    const before = await count();
    const first = await upload(half, "once.pdf", bytes);
    const again = await Promise.all([upload(half, "once.pdf", bytes), upload(half, "once.pdf", bytes)]);
    expect(again).toEqual([first, first]);
    expect(await count()).toBe(before + 1);
    // Of another firm they are another document.
    expect((await upload(third, "once.pdf", bytes)).body.id).not.toBe(first.body.id);
    expect(await count()).toBe(before + 2);
  });

  test("from people who are signed in, whose role it is, and from our own pages", async () => {
    const before = await count();
    expect((await upload("", "a.pdf", PAPER)).status).toBe(401);
    expect((await upload("next-auth.session-token=forged", "a.pdf", PAPER)).status).toBe(401);
    expect((await upload("", "a.pdf", PAPER, { authorization: "Bearer x" })).status).toBe(401);
    expect((await upload(treasurer, "a.pdf", PAPER)).status).toBe(403);
    for (const headers of [
      { origin: "https://evil.example" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
    ])
      expect([headers, (await upload(half, "a.pdf", PAPER, headers as never)).status]).toEqual([
        headers,
        403,
      ]);
    expect(await count()).toBe(before);
  });
});

describe("what is given", () => {
  test("a file to be kept by whoever asked, never a page of ours", async () => {
    const { body } = await upload(half, "given.pdf", bytesOf("%PDF-1.4 given"));
    for (const method of ["GET", "HEAD"]) {
      const answer = await download(half, body.id, method);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        "content-type": "application/pdf",
        "content-length": "14",
        "content-disposition": "attachment; filename*=UTF-8''given.pdf",
        "x-content-type-options": "nosniff",
        "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
        "cache-control": "private, no-store",
        "x-frame-options": "DENY",
      });
      expect(await answer.text()).toBe(method === "GET" ? "%PDF-1.4 given" : "");
    }
    // The house reads what firms hand in.
    expect((await download(officer, body.id)).status).toBe(200);
  });

  test("a page that the house uploads as a list is given as text", async () => {
    const { body } = await upload(officer, "list.html", bytesOf("<script>alert(1)</script>"));
    const answer = await download(officer, body.id);
    expect(answer.headers.get("content-type")).toBe("text/plain");
    expect(answer.headers.get("content-security-policy")).toContain("sandbox");
    expect((await download(half, body.id)).status).toBe(404); // the house's lists are its own
  });

  test("another firm's document and one that is missing are answered byte for byte alike", async () => {
    const { body } = await upload(third, "secret.pdf", bytesOf("%PDF-1.4 secret"));
    const [row] = await look<{ id: string }>(front.world.stage, "select id from firms limit 1");
    const shown = async (cookie: string, id: string) => {
      const answer = await download(cookie, id);
      const headers = [...answer.headers].filter(([name]) => name !== "date");
      return JSON.stringify([answer.status, headers, await answer.text()]).replace(
        /nonce-[\w+/=-]+/g,
        "nonce",
      );
    };
    const hidden = await shown(half, body.id);
    expect(hidden).toContain("404");
    expect(hidden).not.toContain("secret");
    for (const id of [globalId("Document", row!.id), globalId("Firm", row!.id), "x", "AAAA"])
      expect(await shown(half, id)).toBe(hidden);
    expect(await shown("", body.id)).toBe(hidden);
    expect((await download(third, body.id)).status).toBe(200);
  });

  test("a system of the house that brings measures in hands over their file with its token; one of a member does not", async () => {
    const [own] = await look<{ id: string }>(front.world.stage, "select id from houses");
    const csv = bytesOf("member,margin\nA,1.00\n");
    const handOver = async (name: string, firmId: string | undefined, scopes: string[]) => {
      const client = await registerPartner(front.portal, front.world, {
        name,
        scopes,
        ...(firmId && { firmId }),
      });
      const granted = await fetch(`${front.url}/api/token`, {
        method: "POST",
        body: new URLSearchParams({
          grant_type: "client_credentials",
          client_id: client.clientId,
          client_secret: client.secret,
        }),
      });
      const { access_token: token } = (await granted.json()) as { access_token: string };
      return upload("", "measures.csv", csv, { authorization: `Bearer ${token}` });
    };
    const engine = await handOver("Risk engine", own!.id, ["measures:write"]);
    expect([engine.status, engine.body.size]).toEqual([201, csv.length]);
    const [row] = await look<{ client: boolean; media_type: string }>(
      front.world.stage,
      "select client_id is not null and user_id is null as client, media_type from documents order by id desc limit 1",
    );
    expect(row).toEqual({ client: true, media_type: "text/plain" });
    expect((await handOver("Another engine", own!.id, ["fund:read"])).status).toBe(403);
    expect((await handOver("A member's engine", undefined, ["obligations:read"])).status).toBe(403);
  });

  test("a command without the server checks the same: what the sender says of the bytes is not asked", async () => {
    const { stage, house } = front.world;
    const lying = { name: "a.txt", sha256: "0".repeat(64), bytes: () => PAPER };
    const { documentId } = await act(stage, house.officer, storeDocument, lying);
    const [row] = await look<{ sha256: string; media_type: string }>(
      stage,
      "select sha256, media_type from documents order by id desc limit 1",
    );
    expect(row).toEqual({
      sha256: createHash("sha256").update(PAPER).digest("hex"),
      media_type: "application/pdf",
    });
    expect(documentId).toBeTruthy();
  });
});
