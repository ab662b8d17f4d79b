/**
 * Legal entity identifiers: 20 characters, the last two of them check digits.
 *
 * Source  ISO 17442-1.
 */
import { checkDigits, checkDigitsFit } from "./checkDigits.ts";

/**
 * What is wrong with a text as an LEI, as a sentence; undefined where it is well formed.
 *
 * Promise  well formed is not issued: whether the LEI exists and is renewed, only the GLEIF register tells.
 * Example  leiFault("7ZW8QJWVPR4P1J1KQY45") is undefined.
 */
export function leiFault(text: string): string | undefined {
  const length = [...text].length;
  if (length !== 20) return `An LEI has 20 characters; this one has ${length}.`;
  if (!/^[A-Z0-9]+$/.test(text)) return "An LEI has only the capital letters A to Z and digits.";
  if (!/[0-9]{2}$/.test(text)) return "The last two characters of an LEI are digits.";
  if (!checkDigitsFit(text)) return "The check digits do not fit: a character is wrong, or two are swapped.";
  return undefined;
}

/**
 * The two check digits that complete the first 18 characters: `leiCheckDigits("7ZW8QJWVPR4P1J1KQY")` is "45".
 *
 * Throws  RangeError where `first18` is not 18 capital letters or digits.
 */
export function leiCheckDigits(first18: string): string {
  if (!/^[A-Z0-9]{18}$/.test(first18)) throw new RangeError(`${first18} is not 18 capital letters or digits`);
  return checkDigits(first18);
}
