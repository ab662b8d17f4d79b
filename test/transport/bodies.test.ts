import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Front, openFront, post } from "./front.ts";
import { statusLine } from "./raw.ts";

let front: Front;
let cookie: string;
beforeAll(async () => {
  front = await openFront();
  cookie = await front.cookieOf("tilda@half.example");
});
afterAll(() => front?.close());

const ask = (query: string, variables: object) => post(front.url, { query, variables }, { cookie });

describe("bodies", () => {
  const operation = { query: "{ house { name } }" };
  const size = (bytes: number) => JSON.stringify({ ...operation, padding: "x".repeat(bytes) });

  test("A08 too large, declared or not, signed out and signed in", async () => {
    expect((await post(front.url, size(10_000))).status).toBe(200);
    const signedOut = await post(front.url, size(70_000));
    expect([signedOut.status, signedOut.body.errors[0].extensions.code]).toEqual([413, "PAYLOAD_TOO_LARGE"]);
    expect((await post(front.url, size(3_000_000), { cookie })).status).toBe(413);
    const endless = new ReadableStream({
      pull: (stream) => stream.enqueue(Buffer.alloc(64 * 1024, " ")),
    });
    const answer = await fetch(`${front.url}/api/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: endless,
      duplex: "half",
    } as RequestInit);
    expect(answer.status).toBe(413);
    expect((await fetch(`${front.url}/api/health`)).status).toBe(200);
  });

  test("a case of one MiB is taken, escaped quotes and all, and no larger one", async () => {
    const query = "query ($case: String!) { runCase(case: $case) { ... on CaseFault { message path } } }";
    const ok = await ask(query, { case: `${'"'.repeat(1024 * 1024)}` });
    expect([ok.status, ok.body.data?.runCase?.message !== undefined]).toEqual([200, true]);
    const larger = await ask(query, { case: "x".repeat(1024 * 1024 + 1) });
    expect([larger.status, larger.body.errors[0].message]).toEqual([413, "The case is larger than 1 MiB."]);
  });

  test("A08 a compressed body is not unpacked", async () => {
    const answer = await fetch(`${front.url}/api/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "content-encoding": "gzip" },
      body: gzipSync(Buffer.alloc(10_000_000)),
    });
    expect(answer.status).toBe(415);
  });

  test("A13 other media types, charsets and encodings are refused", async () => {
    const types = [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "application/json; charset=utf-7",
      "application/json; charset=utf-16",
      "application/graphql",
      "application/json-patch",
      "x",
    ];
    for (const type of types) {
      const answer = await post(front.url, operation, { "content-type": type, cookie });
      expect([type, answer.status]).toEqual([type, 415]);
    }
    const none = await fetch(`${front.url}/api/graphql`, {
      method: "POST",
      body: Buffer.from(JSON.stringify(operation)),
    });
    expect(none.status).toBe(415);
    expect(
      (await post(front.url, operation, { "content-type": "application/json; charset=UTF-8" })).status,
    ).toBe(200);
    const utf16 = await fetch(`${front.url}/api/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: Buffer.from(JSON.stringify(operation), "utf16le"),
    });
    expect(utf16.status).toBe(400);
    const broken = await fetch(`${front.url}/api/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]),
    });
    expect(broken.status).toBe(400);
  });

  test("A12 nothing is asked over GET, and no other method", async () => {
    for (const method of ["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"]) {
      const answer = await fetch(`${front.url}/api/graphql?query={house{name}}`, {
        method,
        headers: { cookie },
      });
      expect([method, answer.status, answer.headers.get("allow")]).toEqual([method, 405, "POST"]);
      expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    }
  });

  test("A77 two lengths, or a length and chunks, and the connection is closed", async () => {
    for (const lines of [
      ["content-length: 2", "content-length: 3"],
      ["content-length: 2", "transfer-encoding: chunked"],
      ["transfer-encoding: xchunked"],
      ["transfer-encoding : chunked"],
    ]) {
      const line = await statusLine(
        front.url,
        ["POST /api/graphql HTTP/1.1", "host: x", "content-type: application/json", ...lines, "", "{}"].join(
          "\r\n",
        ),
      );
      expect(line).toBe("HTTP/1.1 400 Bad Request");
    }
  });
});
