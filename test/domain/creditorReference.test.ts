/** Creditor references (ISO 11649). */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  creditorReference,
  creditorReferenceFault,
  readCreditorReference,
} from "#domain/creditorReference.ts";

const GOOD = ["RF18539007547034", "RF451234512345", "RF96TU06FX", "RF68AB2G5", "RF60ISO11649", "RF720HYA6"];

test.each(GOOD)("%s is well formed, and its check digits are those computed", (reference) => {
  expect(creditorReferenceFault(reference)).toBeUndefined();
  expect(creditorReference(reference.slice(4))).toBe(reference);
});

const MISTYPED = "The check digits do not fit: a character is wrong, or two are swapped.";
test.each([
  ["RF19GAX8WS5JYOOUJ87", MISTYPED],
  ["RF18539007547043", MISTYPED],
  ["RF00539007547034", "Check digits are 02 to 98, never 00."],
  ["RF01539007547034", "Check digits are 02 to 98, never 01."],
  ["RF99539007547034", "Check digits are 02 to 98, never 99."],
  ["RF1A539007547034", "The two characters after RF are digits."],
  ["RF18", "A creditor reference has 5 to 25 characters; this one has 4."],
  [`RF18${"0".repeat(22)}`, "A creditor reference has 5 to 25 characters; this one has 26."],
  ["", "A creditor reference begins with RF."],
  ["DE18539007547034", "A creditor reference begins with RF."],
  ["RF18 5390 0754 7034", "A creditor reference has only the capital letters A to Z and digits."],
  ["RF96tu06fx", "A creditor reference has only the capital letters A to Z and digits."],
  ["RF1853900754703４", "A creditor reference has only the capital letters A to Z and digits."],
  ["RF18539007547034\n", "A creditor reference has only the capital letters A to Z and digits."],
])("%j is none", (text, fault) => {
  expect(creditorReferenceFault(text)).toBe(fault);
});

test("digits that fit by 97 but are never computed are refused: 00, 01 and 99 stand for 97, 98 and 02", () => {
  const swaps = [
    ["97", "00"],
    ["98", "01"],
    ["02", "99"],
  ] as const;
  for (const [computed, never] of swaps) {
    const number = [...Array(2_000).keys()]
      .map(String)
      .find((own) => creditorReference(own).startsWith(`RF${computed}`))!;
    expect(creditorReferenceFault(`RF${computed}${number}`)).toBeUndefined();
    expect(creditorReferenceFault(`RF${never}${number}`)).toBe(`Check digits are 02 to 98, never ${never}.`);
  }
});

test("a document number loses its hyphens and small letters", () => {
  expect(creditorReference("A1B2C3-2018-0001")).toBe("RF26A1B2C320180001");
  expect(creditorReference("a1b2c3-2018-0001")).toBe("RF26A1B2C320180001");
  for (const number of ["", "-", "A 1", "A/1", "Å1", "0".repeat(22)])
    expect(() => creditorReference(number)).toThrow(RangeError);
});

test("what people type is read with spaces and small letters, and nothing else", () => {
  expect(readCreditorReference(" rf18 5390 0754 7034\t")).toBe("RF18539007547034");
  for (const text of ["", "rf18 5390 0754 7043", "RF18-5390-0754-7034", "RF60ıSO11649", "RF60ISO11649."])
    expect(readCreditorReference(text)).toBeNull();
});

const signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const own = fc.string({ minLength: 1, maxLength: 21, unit: fc.constantFrom(...signs) });

test("each reference made is well formed, leaves 1 by 97, and is read back from groups of four", () => {
  fc.assert(
    fc.property(own, (number) => {
      const reference = creditorReference(number);
      expect(creditorReferenceFault(reference)).toBeUndefined();
      const turned = reference.slice(4) + reference.slice(0, 4);
      const digits = [...turned].map((character) => signs.indexOf(character)).join("");
      expect(BigInt(digits) % 97n).toBe(1n);
      expect(readCreditorReference(reference.toLowerCase().replace(/.{4}/g, "$& "))).toBe(reference);
    }),
  );
});

test("one digit or letter mistyped for another of its kind is found", () => {
  fc.assert(
    fc.property(own, fc.nat(20), fc.integer({ min: 1, max: 25 }), (number, place, by) => {
      const reference = creditorReference(number);
      const at = 4 + (place % number.length);
      const kind = /[0-9]/.test(reference[at]!) ? signs.slice(0, 10) : signs.slice(10);
      const other = kind[(kind.indexOf(reference[at]!) + by) % kind.length]!;
      fc.pre(other !== reference[at]);
      expect(creditorReferenceFault(reference.slice(0, at) + other + reference.slice(at + 1))).toBe(MISTYPED);
    }),
  );
});
