/** Legal entity identifiers (ISO 17442). */
import fc from "fast-check";
import { expect, test } from "vitest";
import { leiCheckDigits, leiFault } from "#domain/lei.ts";

test.each([
  "HWUPKR0MPOU8FGXBT394",
  "7ZW8QJWVPR4P1J1KQY45",
  "213800WSGIIZCXF1P572",
  "999900TESTCLEARHSE88",
  "999900TESTMEMBER0124",
])("%s is well formed, and its check digits are those computed", (lei) => {
  expect(leiFault(lei)).toBeUndefined();
  expect(leiCheckDigits(lei.slice(0, 18))).toBe(lei.slice(18));
});

const MISTYPED = "The check digits do not fit: a character is wrong, or two are swapped.";
test.each([
  ["213800WSGIIZCXF1P527", MISTYPED],
  ["213800WSGIIZCXF1P573", MISTYPED],
  ["5493000084UKLVMY22DS", "The last two characters of an LEI are digits."],
  ["213800WSGIIZCXF1P57", "An LEI has 20 characters; this one has 19."],
  ["", "An LEI has 20 characters; this one has 0."],
  ["213800wsgiizcxf1p572", "An LEI has only the capital letters A to Z and digits."],
  ["213800WSGIIZCXF1P57２", "An LEI has only the capital letters A to Z and digits."],
  ["213800WSGIIZCXF1P572\n", "An LEI has 20 characters; this one has 21."],
])("%j is none", (text, fault) => {
  expect(leiFault(text)).toBe(fault);
});

const first18 = fc.string({
  minLength: 18,
  maxLength: 18,
  unit: fc.constantFrom(..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
});

test("check digits complete any 18 characters to an LEI whose number leaves 1 by 97", () => {
  fc.assert(
    fc.property(first18, (first) => {
      const lei = first + leiCheckDigits(first);
      expect(leiFault(lei)).toBeUndefined();
      const number = [...lei].map((character) => Number.parseInt(character, 36)).join("");
      expect(BigInt(number) % 97n).toBe(1n);
    }),
  );
});

test("one digit or letter mistyped for another of its kind is found", () => {
  fc.assert(
    fc.property(first18, fc.nat(19), fc.integer({ min: 1, max: 25 }), (first, at, by) => {
      const lei = first + leiCheckDigits(first);
      const set = /[0-9]/.test(lei[at]!) ? "0123456789" : "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
      const other = set[(set.indexOf(lei[at]!) + by) % set.length]!;
      fc.pre(other !== lei[at]);
      expect(leiFault(lei.slice(0, at) + other + lei.slice(at + 1))).toBe(MISTYPED);
    }),
  );
});

test("check digits are computed of 18 capital letters and digits only", () => {
  expect(() => leiCheckDigits("213800WSGIIZCXF1P")).toThrow(RangeError);
  expect(() => leiCheckDigits("213800wsgiizcxf1p5")).toThrow(RangeError);
});
