/** The watch level: what raised it, and what a decision lowered it to. */
import type { Facts } from "./facts.ts";
import type { Standing, Trigger } from "./standing.ts";

/**
 * The watch level on a day, with the triggers that count: those later than the last lowering, and those that still
 * stand whatever their day; newest first, of one day the higher level first, then in the catalogue's order.
 */
export function watchOn(
  triggers: readonly Trigger[],
  lowered: Facts["lowered"],
  day: string,
): Standing["watch"] {
  let last: Facts["lowered"][number] | undefined;
  for (const decision of lowered) {
    if (decision.on <= day && (last === undefined || decision.on >= last.on)) last = decision;
  }
  const counting = triggers.filter(({ on, stands }) => stands || last === undefined || on > last.on);
  counting.sort((a, b) => (a.on === b.on ? b.level - a.level : a.on < b.on ? 1 : -1));
  let level = last?.to ?? 0;
  for (const trigger of counting) if (trigger.level > level) level = trigger.level;
  return { level, triggers: counting };
}
