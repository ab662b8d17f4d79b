import { describe, expect, test } from "vitest";
import { clientAddress, sender } from "#app/_server/address.ts";
import { readSettings } from "#app/_server/settings.ts";
import { returnPath } from "#app/return-path.ts";

describe("where a request comes from", () => {
  const { trustedProxies } = readSettings({ TRUSTED_PROXIES: "10.0.0.0/8, 2001:db8::/32" });
  const none = readSettings({}).trustedProxies;

  test("the peer, unless it is a trusted proxy; then whom the last trusted one names", () => {
    expect(clientAddress("198.51.100.1", "1.1.1.1", none)).toBe("198.51.100.1");
    expect(clientAddress("::ffff:198.51.100.1", "", none)).toBe("198.51.100.1");
    expect(clientAddress("10.0.0.2", "1.1.1.1, 203.0.113.9", trustedProxies)).toBe("203.0.113.9");
    expect(clientAddress("10.0.0.2", "1.1.1.1, 203.0.113.9, 10.1.1.1", trustedProxies)).toBe("203.0.113.9");
    expect(clientAddress("2001:db8::5", "203.0.113.9", trustedProxies)).toBe("203.0.113.9");
    expect(clientAddress("10.0.0.2", "not an address", trustedProxies)).toBe("10.0.0.2");
    expect(clientAddress(undefined, "", none)).toBe("unknown");
  });

  test("one customer's IPv6 network counts as one sender", () => {
    expect(sender("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2::/64");
    expect(sender("2001:db8:1:2::1")).toBe("2001:db8:1:2::/64");
    expect(sender("::1")).toBe("0:0:0:0::/64");
    expect(sender("198.51.100.1")).toBe("198.51.100.1");
  });
});

describe("where sign-in leads back to", () => {
  const origin = "https://portal.example";
  test("A50 our own paths and nothing else", () => {
    for (const path of ["/", "/home", "/obligations?state=DUE&q=a%2Fb#top", "/a/b-c_d.e"])
      expect(returnPath(path, origin)).toBe(path);
    expect(returnPath(`${origin}/home`, origin)).toBe("/home");
    const elsewhere = [
      "https://evil.example",
      "//evil.example",
      "/\\evil.example",
      "/%09/evil.example",
      "/\t/evil.example",
      "/\n/evil.example",
      "https://portal.example@evil.example",
      "https://portal.example.evil.example",
      "javascript:alert(1)",
      "data:text/html,x",
      "%00",
      "foo",
      "",
      "/%2f/evil.example",
      "/%5cevil.example",
      "\\\\evil.example",
      " //evil.example",
      `/${"x".repeat(10_000)}`,
      "/..//evil.example",
      null,
      undefined,
    ];
    for (const wanted of elsewhere)
      expect([wanted?.slice(0, 30), returnPath(wanted, origin)]).toEqual([wanted?.slice(0, 30), "/"]);
  });
});
