/**
 * The text of a case: from bytes to a JSON value, with what only the text can show. Source: SPEC, Refused.
 */
import { refuse } from "./fault.ts";

/** The most bytes that the text of one case may have: 64 MiB. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** A mark of byte order is kept, and so refused: it is no JSON. */
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const ESCAPED_SURROGATE = /\\u[dD][89a-fA-F]/;
/** Escapes from left to right, pairs as one, so that the `\\ud800` of a written-out backslash is none. */
const ESCAPES = /\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u([0-9a-fA-F]{4})|.)/g;
/** Numbers that JSON.parse may round: with an exponent, or more digits than a double keeps. Rare, and so a slow way. */
const LONG_NUMBER = /[:,[][ \t\r\n]*-?(?:[0-9.]{16}|[0-9.]+[eE])/;
const NUMBER = /^-?([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/;

/**
 * The JSON value of a case.
 *
 * Promise  a number that is whole only because a double cannot hold it, as 20.00000000000000001, becomes NaN and
 *          so is refused where a whole number is due.
 * Throws   Refused with the path `-` where the text is too large, ill-formed or no JSON.
 */
export function parseCase(source: Uint8Array | string): unknown {
  const text = textOf(source);
  if (ESCAPED_SURROGATE.test(text)) {
    for (const [, unit] of text.matchAll(ESCAPES)) {
      if (unit !== undefined && /^d[89a-f]/i.test(unit)) refuse("-", "the text has an unpaired surrogate");
    }
  }
  try {
    return LONG_NUMBER.test(text) ? JSON.parse(text, exactWhole) : JSON.parse(text);
  } catch {
    return refuse("-", "the text is no JSON object");
  }
}

function textOf(source: Uint8Array | string): string {
  if (typeof source === "string") {
    if (!source.isWellFormed()) refuse("-", "the text has an unpaired surrogate");
    // A UTF-16 unit is at most three bytes, so short texts need no counting.
    if (source.length > MOST_BYTES / 3 && new TextEncoder().encode(source).length > MOST_BYTES) tooLarge();
    return source;
  }
  if (source.length > MOST_BYTES) tooLarge();
  try {
    return UTF8.decode(source);
  } catch {
    return refuse("-", "the text is no well-formed UTF-8");
  }
}

function tooLarge(): never {
  return refuse("-", "the case is larger than 64 MiB");
}

/** A reviver that sees the digits as they were written: what is not whole becomes NaN, however a double rounds it. */
function exactWhole(_name: string, value: unknown, context?: { readonly source?: string }): unknown {
  const [, digits = "", decimals = "", exponent = "0"] = NUMBER.exec(context?.source ?? "") ?? [];
  if (typeof value !== "number" || digits === "") return value;
  const significant = (digits + decimals).replace(/0+$/, "");
  const zeros = digits.length + decimals.length - significant.length;
  return significant === "" || decimals.length - zeros <= Number(exponent) ? value : Number.NaN;
}
