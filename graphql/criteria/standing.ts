import type { Tx } from "#db/client.ts";
import { factsOf } from "#db/criteria/facts.ts";
import { findSubjects, type Subject } from "#db/criteria/subjects.ts";
import { findServices } from "#db/house/queries.ts";
import { addDays, isBusinessDay } from "#domain/calendar.ts";
import type { Criterion } from "#domain/criteria/catalogue.ts";
import { evaluate } from "#domain/criteria/evaluate.ts";
import type { Result, Standing, Trigger } from "#domain/criteria/standing.ts";
import { type CatalogueOf, catalogueOn } from "./catalogues.ts";

/** A result with its criterion, as the graph tells it. */
export interface ResultOf extends Result {
  of: Criterion;
  catalogue: CatalogueOf;
  /** The day it was evaluated for. */
  on: string;
}

/** Where a firm stands, as far as the viewer may see. */
export interface FirmStanding {
  subject: Subject;
  catalogue: CatalogueOf;
  standing: Standing;
  results: ResultOf[];
}

/** Results that need a look. */
export const needsLook = (state: string) =>
  state !== "MET" && state !== "DOES_NOT_APPLY" && state !== "WAIVED";

/**
 * Where firms stand on a day. Evaluated from what is known, each time anew: nothing that was stored is trusted. Firms
 * of services whose rulebook says nothing of membership are left out.
 */
export async function evaluateAll(
  tx: Tx,
  subjects: readonly Subject[],
  day: string,
): Promise<{ subject: Subject; catalogue: CatalogueOf; standing: Standing }[]> {
  const found: { subject: Subject; catalogue: CatalogueOf; standing: Standing }[] = [];
  for (const serviceId of new Set(subjects.map((subject) => subject.serviceId))) {
    const catalogue = await catalogueOn(tx, serviceId, day);
    const [service] = await findServices(tx, [serviceId]);
    if (!catalogue || !service) continue;
    const those = subjects.filter((subject) => subject.serviceId === serviceId);
    const facts = await factsOf(tx, those, {
      catalogue: catalogue.rules.catalogue,
      currency: service.currency,
      day,
    });
    for (const subject of those)
      found.push({
        subject,
        catalogue,
        standing: evaluate(catalogue.prepared, facts.get(subject.id)!, day),
      });
  }
  return found;
}

/** The watch level that follows from what a firm may know: what only the house sees raises nothing in its eyes. */
export function levelSeen(
  level: number,
  triggers: readonly Trigger[],
  isSeen: (criterion: string) => boolean,
): number {
  const seen = triggers.filter((trigger) => isSeen(trigger.criterion));
  return seen.length === triggers.length ? level : Math.max(0, ...seen.map((trigger) => trigger.level));
}

/** Where one firm stands for this viewer; what only the house sees is left out for everybody else. */
export async function standingOf(
  tx: Tx,
  subjectId: string,
  day: string,
  side: "HOUSE" | "MEMBER",
): Promise<FirmStanding | null> {
  const [found] = await evaluateAll(tx, await findSubjects(tx, [subjectId]), day);
  if (!found) return null;
  const { criteria } = found.catalogue.rules.catalogue;
  const hidden = new Set(
    side === "HOUSE" ? [] : criteria.filter((one) => one.visibility === "house").map((one) => one.id),
  );
  return {
    ...found,
    standing: {
      ...found.standing,
      watch: {
        ...found.standing.watch,
        triggers: found.standing.watch.triggers.filter((trigger) => !hidden.has(trigger.criterion)),
      },
    },
    results: found.standing.results.flatMap((result, index) =>
      hidden.has(result.criterion)
        ? []
        : [{ ...result, of: criteria[index]!, catalogue: found.catalogue, on: day }],
    ),
  };
}

/** How many business days are left until the end of a day, that day among them; 0 once it is past. */
export function businessDaysLeft(day: string, last: string, holidays: readonly string[]): number {
  let left = 0;
  for (let at = addDays(day, 1); at <= last && left < 1000; at = addDays(at, 1))
    if (isBusinessDay(at, holidays)) left += 1;
  return left;
}
