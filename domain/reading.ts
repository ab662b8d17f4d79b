/**
 * Reading a case: each function takes a JSON value and its path, and gives what the case means by it, or refuses
 * it with that path. `undefined` is a missing field; `null` is never accepted here.
 */
import { dayNumber } from "./calendar.ts";
import { fieldPath, quoted, refuse } from "./fault.ts";
import { type Fraction, readFraction } from "./fraction.ts";
import { isCurrency, minorDigits, minorUnits } from "./money.ts";
import type { Terms } from "./share.ts";

/** Decimals as multiples and weights are held in units of 10^-28: 30 characters have no more digits behind a point. */
const PLACES = 28;
export const ONE = 10n ** BigInt(PLACES);

/** The most one amount of a case may be, in minor units. */
const MOST = 10n ** 18n;
const DECIMAL_LENGTH = 30;
/** A text longer than this is above `MOST` or has leading zeros to strip first. */
const USUAL_LENGTH = 40;

/** An object with these fields and no others; absent ones are undefined. */
export function fields<Name extends string>(
  value: unknown,
  path: string,
  names: readonly Name[],
): { readonly [field in Name]?: unknown } {
  const object = objectAt(value, path);
  for (const name of Object.keys(object)) {
    if (!(names as readonly string[]).includes(name)) refuse(fieldPath(path, name), "unknown field");
  }
  return object as { readonly [field in Name]?: unknown };
}

/** An object whose names are data, as member ids: read each value with its own path. */
export function mapOf<T>(
  value: unknown,
  path: string,
  read: (value: unknown, path: string, name: string) => T,
): Map<string, T> {
  const object = objectAt(value, path);
  const map = new Map<string, T>(); // a Map, so that names as "__proto__" and "constructor" are names like others
  for (const name of Object.keys(object)) {
    wellFormed(name, path);
    map.set(name, read(object[name], fieldPath(path, name), name));
  }
  return map;
}

/** A list of at least `least` items, each read with its own path. */
export function listOf<T>(
  value: unknown,
  path: string,
  read: (value: unknown, path: string, index: number) => T,
  least = 0,
): T[] {
  if (!Array.isArray(value)) return wrongType(value, path, "a list");
  if (value.length < least) refuse(path, `at least ${least === 1 ? "one is" : `${least} are`} due`);
  return value.map((item, i) => read(item, `${path}[${i}]`, i));
}

/** Any text. */
export function text(value: unknown, path: string): string {
  if (typeof value !== "string") return wrongType(value, path, "a text");
  wellFormed(value, path);
  return value;
}

/** A text that is not empty. */
export function id(value: unknown, path: string): string {
  const read = text(value, path);
  return read === "" ? refuse(path, "an id is not empty") : read;
}

/** The id of a member: not empty, and not the `ccp` that stands for the clearing house. */
export function memberId(value: unknown, path: string): string {
  const read = id(value, path);
  return read === "ccp" ? refuse(path, `"ccp" is the clearing house, no member`) : read;
}

/** One of these texts. */
export function choice<T extends string>(value: unknown, path: string, options: readonly T[]): T {
  const read = text(value, path);
  const found = options.find((option) => option === read);
  return found ?? refuse(path, `${quoted(read)} is none of ${options.join(", ")}`);
}

/** An active currency of ISO 4217, as the number of its minor-unit digits and its code. */
export function currency(value: unknown, path: string): { code: string; digits: number } {
  const code = text(value, path);
  if (!isCurrency(code)) refuse(path, `${quoted(code)} is no active currency of ISO 4217`);
  return { code, digits: minorDigits(code) };
}

/** An amount of at most 10^18 minor units, in minor units. */
export function amount(value: unknown, path: string, digits: number): bigint {
  if (typeof value === "string" && value.length > USUAL_LENGTH && /^0*[1-9][0-9]{20}/.test(value)) {
    refuse(path, "is more than 10^18 minor units"); // said before a text of millions of digits becomes a number
  }
  const read = sum(value, path, digits);
  return read > MOST ? refuse(path, "is more than 10^18 minor units") : read;
}

/** An amount without a limit, as the total of a statement. */
export function sum(value: unknown, path: string, digits: number): bigint {
  if (typeof value !== "string") return wrongType(value, path, `an amount as a text such as "1250.00"`);
  const read = minorUnits(value, digits);
  return typeof read === "string" ? refuse(path, `${quoted(value)} ${read}`) : read;
}

/** A multiple, weight, buffer or ratio, in units of 10^-28 (see ONE). */
export function decimal(value: unknown, path: string): bigint {
  if (typeof value !== "string") return wrongType(value, path, `a decimal as a text such as "0.25"`);
  if (value.length > DECIMAL_LENGTH) refuse(path, `has more than ${DECIMAL_LENGTH} characters`);
  const read = minorUnits(value, PLACES);
  return typeof read === "string" ? refuse(path, `${quoted(value)} ${read}`) : read;
}

/** A JSON number whose value is whole, from `least` to `most`. */
export function whole(value: unknown, path: string, least: number, most: number): number {
  if (typeof value !== "number") return wrongType(value, path, "a whole number");
  if (!Number.isInteger(value) || value < least || value > most) {
    refuse(path, `is no whole number from ${least} to ${most}`);
  }
  return value;
}

/** A date from 1900 to 2999, as its day number. */
export function date(value: unknown, path: string): number {
  const read = text(value, path);
  const day = dayNumber(read);
  if (day === undefined) return refuse(path, `${quoted(read)} is no date as YYYY-MM-DD`);
  return read < "1900" || read >= "3000" ? refuse(path, "is not within the years 1900 to 2999") : day;
}

/** The `rate`, `cut` and `tie` of a statement, which are the same in a share and in a requirement. */
export function terms(
  statement: { readonly rate?: unknown; readonly cut?: unknown; readonly tie?: unknown },
  path: string,
): Terms {
  const rate = fraction(statement.rate, `${path}.rate`);
  const cut = fraction(statement.cut, `${path}.cut`);
  if (cut !== null && cut.n >= cut.d) refuse(`${path}.cut`, "is not below 1");
  if (cut !== null && rate === null) refuse(`${path}.cut`, "there is no cut without a rate");
  if (statement.tie === undefined) return { rate, cut, tie: null };
  if (cut === null) refuse(`${path}.tie`, "there is no tie without a cut");
  return { rate, cut, tie: memberId(statement.tie, `${path}.tie`) };
}

/** A fraction above zero in lowest terms, or null, which only the terms of a statement may be. */
function fraction(value: unknown, path: string): Fraction | null {
  if (value === null) return null;
  const read = readFraction(text(value, path));
  if (read === undefined) return refuse(path, `is no fraction in lowest terms such as "2/3"`);
  return read.n === 0n ? refuse(path, "is not above zero") : read;
}

/** Any object, to look at the field that decides which others it may have. */
export function objectAt(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return wrongType(value, path, "an object");
  return value as Readonly<Record<string, unknown>>;
}

function wellFormed(value: string, path: string): void {
  if (!value.isWellFormed()) refuse(path, "has an unpaired surrogate");
}

function wrongType(value: unknown, path: string, due: string): never {
  if (value === undefined) return refuse(path, `is missing: ${due} is due`);
  const found = value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`;
  return refuse(path, `is ${found}: ${due} is due`);
}
