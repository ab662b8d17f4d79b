/**
 * Creditor references: what a payer writes on a transfer, so that the payment finds its document.
 *
 * RF, two check digits, and 1 to 21 capital letters and digits, without spaces in their canonical form.
 * Source  ISO 11649.
 */
import { checkDigits, checkDigitsFit } from "./checkDigits.ts";

const MOST = 25;

/**
 * The reference of a document: `creditorReference("A1B2C3-2018-0001")` is "RF26A1B2C320180001".
 *
 * Hyphens are dropped and letters made capital, so numbers that differ in nothing else have the same reference.
 * Throws  RangeError where what is left is not 1 to 21 letters and digits: document numbers are ours.
 */
export function creditorReference(number: string): string {
  const own = number.replaceAll("-", "");
  if (!/^[A-Za-z0-9]{1,21}$/.test(own)) throw new RangeError(`${number} is not 1 to 21 letters and digits`);
  const reference = own.toUpperCase();
  return `RF${checkDigits(`${reference}RF`)}${reference}`;
}

/**
 * What is wrong with a text as a creditor reference in canonical form, as a sentence; undefined where nothing is.
 *
 * Promise  a reference that is well formed need not be one of ours.
 */
export function creditorReferenceFault(text: string): string | undefined {
  const length = [...text].length;
  if (!text.startsWith("RF")) return "A creditor reference begins with RF.";
  if (length < 5 || length > MOST)
    return `A creditor reference has 5 to ${MOST} characters; this one has ${length}.`;
  if (!/^[A-Z0-9]+$/.test(text))
    return "A creditor reference has only the capital letters A to Z and digits.";
  const digits = text.slice(2, 4);
  if (!/^[0-9]{2}$/.test(digits)) return "The two characters after RF are digits.";
  if (digits < "02" || digits > "98") return `Check digits are 02 to 98, never ${digits}.`;
  if (!checkDigitsFit(text.slice(4) + text.slice(0, 4)))
    return "The check digits do not fit: a character is wrong, or two are swapped.";
  return undefined;
}

/**
 * The canonical form of a reference as people write it, with spaces and small letters; null where it is none.
 *
 * Example  readCreditorReference("rf18 5390 0754 7034") is "RF18539007547034".
 */
export function readCreditorReference(text: string): string | null {
  if (!/^[A-Za-z0-9\s]*$/.test(text)) return null; // before capitals are made: they make an I of ı
  const reference = text.replace(/\s/g, "").toUpperCase();
  return creditorReferenceFault(reference) === undefined ? reference : null;
}
