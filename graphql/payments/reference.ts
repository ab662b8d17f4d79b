import { readCreditorReference } from "#domain/creditorReference.ts";

/** What a payer wrote, read for the number of an obligation: <member code>-<year>-<sequence>, or its RF reference. */

const CODE = 6;
const compact = (text: string) => text.replaceAll(/[\s-]/g, "").toUpperCase();

/** A number without its hyphens, with them; undefined where it is none. */
function numberOf(text: string): string | undefined {
  const parts = /^([A-Z0-9]{6})([0-9]{4})([0-9]{4,})$/.exec(text);
  return parts ? parts.slice(1).join("-") : undefined;
}

/** The number a reference says, spaces and case forgiven; undefined where it says none. */
export function numberIn(text: string): string | undefined {
  const reference = readCreditorReference(text);
  return (reference && numberOf(reference.slice(4))) ?? numberOf(compact(text.slice(0, 140)));
}

/** What to look for where the number is not said exactly: codes that stand in it, and years with their sequence. */
export function nearIn(text: string): { codes: string[]; numbersLike: string[] } {
  const told = compact(text);
  const codes = Array.from({ length: Math.max(0, told.length - CODE + 1) }, (_, at) =>
    told.slice(at, at + CODE),
  );
  const numbersLike = tailsIn(told).map(({ year, sequence }) => `%-${year}-${sequence}`);
  return { codes: [...new Set(codes)].filter((code) => /^[A-Z0-9]+$/.test(code)), numbersLike };
}

/** Whether a number nearly stands in what was written: its code does, or all but two characters of the code. */
export function nearlyFits(text: string, number: string): boolean {
  const told = compact(text);
  const [code, year, sequence] = number.split("-") as [string, string, string];
  return (
    told.includes(code) ||
    tailsIn(told).some(
      (tail) => tail.year === year && tail.sequence === sequence && differing(tail.before, code) <= 2,
    )
  );
}

const tailsIn = (told: string) =>
  [...told.matchAll(/(?=(20\d\d)(\d{4}))/g)].map((found) => ({
    year: found[1]!,
    sequence: found[2]!,
    before: told.slice(Math.max(0, found.index - CODE), found.index),
  }));

/** In how many places two texts differ; in all where they are not equally long. */
const differing = (one: string, other: string) =>
  one.length === other.length
    ? [...one].filter((letter, at) => letter !== other[at]).length
    : Math.max(one.length, other.length);
