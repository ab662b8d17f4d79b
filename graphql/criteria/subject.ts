import { findSubjects, type Subject } from "#db/criteria/subjects.ts";
import type { Criterion, Kind } from "#domain/criteria/catalogue.ts";
import type { Act } from "../command.ts";
import { rowOf } from "../ids.ts";
import { invalid, notFound, wrongMoment } from "../refusals.ts";
import { dayIn } from "../time.ts";
import { type CatalogueOf, catalogueOn } from "./catalogues.ts";

/** The application or member behind an id of the graph; they share their row's id once admitted. */
export const subjectRow = (id: string) => rowOf("Member", id) ?? rowOf("Application", id);

/** Whom a request is about, and the criteria in effect for it; hidden and missing look alike. */
export async function findSubject(
  act: Act,
  subjectId: string,
): Promise<{ subject: Subject; catalogue: CatalogueOf; today: string }> {
  const id = subjectRow(subjectId);
  const subject = id ? (await findSubjects(act.tx, [id]))[0] : undefined;
  if (!subject) return notFound("application or member");
  const today = dayIn(act.now, act.house.timeZone);
  const catalogue = await catalogueOn(act.tx, subject.serviceId, today);
  return catalogue ? { subject, catalogue, today } : wrongMoment("The rulebook in effect has no criteria.");
}

/** A criterion of the catalogue by its id, of one of these kinds where they are named. */
export function findCriterion(catalogue: CatalogueOf, id: string, kinds?: readonly Kind[]): Criterion {
  const criterion = catalogue.rules.catalogue.criteria.find((one) => one.id === id);
  if (!criterion)
    return invalid("criterion", `“${id.slice(0, 20)}” is no criterion of ${catalogue.rulebook.label}.`);
  if (kinds && !kinds.includes(criterion.kind))
    invalid("criterion", `${criterion.id}, ${criterion.title}, is not shown in this way.`);
  return criterion;
}
