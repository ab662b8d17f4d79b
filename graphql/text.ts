import { isDate } from "#domain/calendar.ts";
import { invalid } from "./refusals.ts";

/** Control characters, those that turn the direction of text or hide within it, and separators nobody types. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** One line or more of an input's text, in one Unicode form and trimmed; refused with its field where it will not do. */
export function readText(field: string, text: string, { least = 1, most = 200, lines = false } = {}): string {
  if (text.length > most * 4) return invalid(field, `${field} is too long: at most ${most} characters.`);
  if (!text.isWellFormed()) return invalid(field, `${field} holds a broken character: type it again.`);
  const clean = text.normalize("NFC").replaceAll("\r\n", "\n").trim();
  if (HIDDEN.test(lines ? clean.replaceAll("\n", "") : clean))
    return invalid(field, `${field} holds a control or hidden character: type it without.`);
  if (clean.length < least)
    return invalid(
      field,
      clean === ""
        ? `${field} is empty: fill it in.`
        : `${field} is too short: at least ${least} characters.`,
    );
  if (clean.length > most) return invalid(field, `${field} has ${clean.length} characters: at most ${most}.`);
  return clean;
}

/** The key under which two names count as one: compatibility form, lower case, single spaces. */
export const nameKey = (name: string) => name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

/** A day of an input: a real one, as YYYY-MM-DD. */
export function readDay(field: string, text: string): string {
  return isDate(text) ? text : invalid(field, `“${text.slice(0, 20)}” is no day: give one as YYYY-MM-DD.`);
}

const EMAIL =
  /^[a-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;

/** An e-mail address in its one form; look-alike characters are brought together before it is looked at. */
export function readEmail(field: string, text: string): string {
  const clean = text.slice(0, 400).normalize("NFKC").trim().toLowerCase();
  return clean.length <= 254 && EMAIL.test(clean)
    ? clean
    : invalid(
        field,
        `“${text.slice(0, 60)}” is no address the portal can write to: give one such as name@firm.example.`,
      );
}
