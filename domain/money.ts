/**
 * Money: whole minor units (cents) as bigint inside, decimal strings at the edges.
 *
 * The number of minor-unit digits is a fact of ISO 4217 and is written down here: `Intl` follows CLDR, which
 * rounds some currencies to what is used in shops and would make other results than the rulebook.
 */

/** The codes of ISO 4217's list of active currencies and funds, as amended to 2026-11-22. */
const ACTIVE = `
  AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE
  CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF
  GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR
  LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN
  PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS
  TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAD XAF XAG XAU XBA XBB XBC
  XBD XCD XCG XDR XOF XPD XPF XPT XSU XTS XUA XXX YER ZAR ZMW ZWG`;

const OTHER_THAN_TWO: Readonly<Record<string, readonly string[]>> = {
  0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(" "),
  3: "BHD IQD JOD KWD LYD OMR TND".split(" "),
  4: "CLF UYW".split(" "),
};

const DIGITS = new Map<string, number>(
  ACTIVE.trim()
    .split(/\s+/)
    .map((code) => [code, 2]),
);
for (const [digits, codes] of Object.entries(OTHER_THAN_TWO)) {
  for (const code of codes) DIGITS.set(code, Number(digits));
}

const AMOUNT = /^[0-9]+(?:\.[0-9]+)?$/;

/** Every active currency code, in alphabetical order. */
export const currencies: readonly string[] = [...DIGITS.keys()];

/** Whether `code` is one of ISO 4217's active codes, as `"EUR"`. Historic codes as `"DEM"` are not. */
export function isCurrency(code: string): boolean {
  return DIGITS.has(code);
}

/**
 * How many digits stand behind the decimal point: `minorDigits("EUR")` is 2, of `"JPY"` 0, of `"BHD"` 3.
 *
 * Throws  on a code that is not active: ask `isCurrency` first.
 * Source  SPEC, Amounts and numbers.
 */
export function minorDigits(currency: string): number {
  const digits = DIGITS.get(currency);
  if (digits === undefined) throw new RangeError(`${currency} is no active ISO 4217 currency`);
  return digits;
}

/**
 * The minor units that `text` says in major units, or what is wrong with it, as data.
 *
 * Unit     minor units of the currency; any size, so callers with a maximum compare themselves.
 * Promise  exact; the form is digits, perhaps a point and digits: no sign, exponent, space or group mark.
 * Source   SPEC, Amounts and numbers.
 * Example  minorUnits("12.5", 2) is 1250n; of "12.505" with 2 digits the text "has more than 2 decimals".
 */
export function minorUnits(text: string, digits: number): bigint | string {
  if (!AMOUNT.test(text)) return "is no decimal number such as 1250.00";
  const point = text.indexOf(".");
  if (point < 0) return BigInt(digits === 0 ? text : text + "0".repeat(digits));
  const decimals = text.length - point - 1;
  if (decimals > digits) return digits === 0 ? "has decimals" : `has more than ${digits} decimals`;
  return BigInt(text.slice(0, point) + text.slice(point + 1) + "0".repeat(digits - decimals));
}

/**
 * Read an amount: `parseAmount("1250000.00", "EUR")` is 125000000n.
 *
 * Throws  RangeError on an unknown currency or a text out of form: what people typed is checked before.
 * Source  SPEC, Amounts and numbers.
 */
export function parseAmount(text: string, currency: string): bigint {
  const amount = minorUnits(text, minorDigits(currency));
  if (typeof amount === "string") throw new RangeError(`the amount ${amount}`);
  return amount;
}

/**
 * Write an amount with all the digits of its currency: `formatAmount(500n, "EUR")` is `"5.00"`, of 5n yen `"5"`.
 *
 * Unit    minor units in, major units out. A negative amount, which no case knows, gets a leading `-`.
 * Source  SPEC, Amounts and numbers.
 */
export function formatAmount(minor: bigint, currency: string): string {
  return withDigits(minor, minorDigits(currency));
}

/** `formatAmount` where the number of digits is already known: `withDigits(5n, 2)` is `"0.05"`. */
export function withDigits(minor: bigint, digits: number): string {
  if (minor < 0n) return `-${withDigits(-minor, digits)}`;
  const text = minor.toString();
  if (digits === 0) return text;
  const padded = text.length > digits ? text : text.padStart(digits + 1, "0");
  return `${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
}
