/** Amounts as text and as minor units, the currencies, and the order of ids. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { currencies, formatAmount, isCurrency, minorDigits, parseAmount } from "#domain/money.ts";
import { compareIds } from "#domain/order.ts";
import { naiveBefore } from "./naive.ts";

test("each currency has the digits of ISO 4217, not those of CLDR", () => {
  const digits = (count: number) => currencies.filter((code) => minorDigits(code) === count).join(" ");
  expect(digits(0)).toBe("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF");
  expect(digits(3)).toBe("BHD IQD JOD KWD LYD OMR TND");
  expect(digits(4)).toBe("CLF UYW");
  expect(currencies.length).toBe(178);
  // Four codes whose digits Intl tells otherwise
  expect(["HUF", "IDR", "TWD", "AFN"].map(minorDigits)).toEqual([2, 2, 2, 2]);
});

test("active codes are currencies, historic and invented ones are not", () => {
  expect(["EUR", "ZWG", "XCG", "VED", "SLE", "XAU", "CHW"].filter((code) => !isCurrency(code))).toEqual([]);
  const others = ["DEM", "HRK", "SLL", "ZWL", "ANG", "BGN", "CUC", "XXZ", "eur", "", "toString"];
  expect(others.filter(isCurrency)).toEqual([]);
  expect(() => minorDigits("DEM")).toThrow(RangeError);
});

test.each([
  ["12.5", "EUR", 1_250n, "12.50"],
  ["007", "JPY", 7n, "7"],
  ["0.05", "EUR", 5n, "0.05"],
  ["1.2345", "CLF", 12_345n, "1.2345"],
  ["10000000000000000.00", "EUR", 10n ** 18n, "10000000000000000.00"],
])("%s %s", (text, currency, minor, printed) => {
  expect(parseAmount(text, currency)).toBe(minor);
  expect(formatAmount(minor, currency)).toBe(printed);
});

test.each(["", "1.", ".1", "-1", "+1", "1e3", " 1", "1\n", "1_0", "1.005", "0x1", "1.0.0"])(
  "%j is no amount",
  (text) => {
    expect(() => parseAmount(text, "EUR")).toThrow(RangeError);
  },
);

test("what is printed reads as the same amount", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 30n }),
      fc.constantFrom("JPY", "EUR", "BHD", "CLF"),
      (minor, currency) => {
        expect(parseAmount(formatAmount(minor, currency), currency)).toBe(minor);
      },
    ),
  );
  expect(formatAmount(-5n, "EUR")).toBe("-0.05");
});

test("ids are in order of code points", () => {
  const sign = fc.constantFrom("a", "b", "\uD7FF", "\uE000", "\uFF5E", "\u{10000}", "\u{1F600}");
  const id = fc.array(sign, { maxLength: 3 }).map((signs) => signs.join(""));
  fc.assert(
    fc.property(id, id, (a, b) => {
      expect(Math.sign(compareIds(a, b))).toBe(a === b ? 0 : naiveBefore(a, b) ? -1 : 1);
    }),
    { numRuns: 2_000 },
  );
});
