/** Canonical JSON and its hash: the vectors of RFC 8785. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical, hashOf } from "#domain/hash.ts";

test("the example of RFC 8785, section 3.2.2", () => {
  const value = JSON.parse(`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
    "literals": [null, true, false] }`);
  expect(canonical(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test("names are sorted by UTF-16 code units, section 3.2.3", () => {
  const value = {
    "\u20ac": "Euro",
    "\r": "CR",
    "\ufb33": "Dalet",
    "1": "One",
    "\u{1F600}": "Smiley",
    "\u0080": "Control",
    "\u00f6": "o",
  };
  const names = Object.keys(JSON.parse(canonical(value)) as object).filter((name) => name !== "1");
  expect(names).toEqual(["\r", "\u0080", "\u00f6", "\u20ac", "\u{1F600}", "\ufb33"]);
});

test.each([
  [0, "0"],
  [-0, "0"],
  [5e-324, "5e-324"],
  [1.7976931348623157e308, "1.7976931348623157e+308"],
  [9007199254740992, "9007199254740992"],
  [295147905179352830000, "295147905179352830000"],
  [1e21, "1e+21"],
  [0.000001, "0.000001"],
  [1e-7, "1e-7"],
])("the number %d, appendix B", (value, text) => {
  expect(canonical(value)).toBe(text);
});

test("what is no JSON has no canonical form", () => {
  for (const value of [
    Number.NaN,
    Number.POSITIVE_INFINITY,
    undefined,
    1n,
    "\ud800",
    { "\udc00": 1 },
    [() => 0],
  ]) {
    expect(() => canonical(value)).toThrow(TypeError);
  }
});

test("equal values have one text and one hash, which is SHA-256 in hex", async () => {
  expect(await hashOf({})).toBe("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  expect(canonical(JSON.parse('{"__proto__":1,"a":2}'))).toBe('{"__proto__":1,"a":2}');
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ noUnicodeString: false }), async (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      expect(await hashOf(value)).toBe(createHash("sha256").update(canonical(value)).digest("hex"));
    }),
    { numRuns: 200 },
  );
});
