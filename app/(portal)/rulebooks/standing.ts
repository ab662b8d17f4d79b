import type { StateName } from "#app/_parts/State.tsx";

type Version = { id: string; effectiveFrom: string };

/** Where a version stands on a day: to come, in effect, or superseded by one that began later. */
export function standingOf(
  version: Version,
  all: readonly Version[],
  today: string,
): { is: StateName; word: string } {
  if (version.effectiveFrom > today) return { is: "issued", word: "To come" };
  const later = all.some(
    ({ effectiveFrom }) => effectiveFrom > version.effectiveFrom && effectiveFrom <= today,
  );
  return later ? { is: "paid", word: "Superseded" } : { is: "active", word: "In effect" };
}
