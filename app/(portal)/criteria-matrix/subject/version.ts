import { dateText } from "#app/_parts/dates.ts";

/** A list's own date as a day where it is one, "17 Sep 2018"; else as its publisher writes it. */
export function versionText(version: string): string {
  return /^\d{4}-\d{2}-\d{2}(T|$)/.test(version) ? dateText(version) : version;
}
