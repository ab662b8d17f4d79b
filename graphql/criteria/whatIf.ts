import type { Tx } from "#db/client.ts";
import { factsOf } from "#db/criteria/facts.ts";
import { listMemberSubjects, type Subject } from "#db/criteria/subjects.ts";
import { findServices } from "#db/house/queries.ts";
import type { Criterion } from "#domain/criteria/catalogue.ts";
import { evaluate, prepareCatalogue } from "#domain/criteria/evaluate.ts";
import { readCatalogue } from "#domain/criteria/readCatalogue.ts";
import type { Result } from "#domain/criteria/standing.ts";
import { rowOf } from "../ids.ts";
import { badInput } from "../pages.ts";
import { type CatalogueOf, catalogueOn } from "./catalogues.ts";

const AT_ONCE = 250;
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** A member that would fail. */
export interface Failure {
  memberId: string;
  already: boolean;
  value: string | null;
  threshold: string | null;
  shortBy: string | null;
  reason: string;
}

/** A member of whom it could not be said. */
export interface Untold {
  memberId: string;
  reason: string;
}

interface Tried {
  subject: Subject;
  now: Result | undefined;
  changed: Result;
}

/** Who would fail if a criterion read otherwise, the worst first. Nothing is stored. */
export async function whatIf(tx: Tx, input: { serviceId: string; criterion: string }, day: string) {
  const tried = (await tryOut(tx, input, day)).filter(({ changed }) => changed.state !== "DOES_NOT_APPLY");
  const isMet = (result: Result | undefined) => result?.state === "MET" || result?.state === "WAIVED";
  const hasFailed = (result: Result | undefined) =>
    result?.state === "NOT_MET" || result?.state === "BREACHED";
  const fails = tried
    .filter(({ changed }) => hasFailed(changed))
    .map(
      ({ subject, now, changed }): Failure => ({
        memberId: subject.id,
        already: hasFailed(now),
        value: changed.value ?? null,
        threshold: changed.threshold ?? null,
        shortBy: changed.shortBy ?? null,
        reason: changed.reason,
      }),
    );
  return {
    members: tried.length,
    meetNow: tried.filter(({ now }) => isMet(now)).length,
    wouldMeet: tried.filter(({ changed }) => isMet(changed)).length,
    fails: fails.sort((a, b) => compareDecimals(b.shortBy ?? "0", a.shortBy ?? "0")),
    unknown: tried
      .filter(({ changed }) => changed.state === "UNKNOWN")
      .map(({ subject, changed }): Untold => ({ memberId: subject.id, reason: changed.reason })),
  };
}

/** Decimals above zero, compared without losing a digit. */
function compareDecimals(a: string, b: string): number {
  const scaled = (text: string) => {
    const [whole = "0", part = ""] = text.split(".");
    return BigInt(whole + part.padEnd(12, "0").slice(0, 12));
  };
  const apart = scaled(a) - scaled(b);
  return apart > 0n ? 1 : apart < 0n ? -1 : 0;
}

/** Evaluate every member by a changed criterion, and by the one in effect. Nothing is stored. */
async function tryOut(
  tx: Tx,
  input: { serviceId: string; criterion: string },
  day: string,
): Promise<Tried[]> {
  const id = rowOf("ClearingService", input.serviceId);
  const [service] = id ? await findServices(tx, [id]) : [];
  const catalogue = service && (await catalogueOn(tx, service.id, day));
  if (!catalogue) throw badInput("serviceId names no clearing service with criteria.");
  const changed = readChanged(catalogue, input.criterion);
  const { catalogue: data } = catalogue.rules;
  const alone = (criteria: Criterion[]) => prepareCatalogue({ ...data, criteria }, catalogue.holidays);
  const now = alone(data.criteria.filter((criterion) => criterion.id === changed.id));
  const asked = alone([changed]);
  const tried: Tried[] = [];
  for (let after = NOBODY; ; ) {
    const subjects = await listMemberSubjects(tx, service.id, after, AT_ONCE);
    const facts = await factsOf(tx, subjects, { catalogue: data, currency: service.currency, day });
    for (const subject of subjects) {
      const known = facts.get(subject.id)!;
      tried.push({
        subject,
        now: evaluate(now, known, day).results[0],
        changed: evaluate(asked, known, day).results[0]!,
      });
    }
    const last = subjects.at(-1);
    if (subjects.length < AT_ONCE || !last) return tried;
    after = last.id;
  }
}

/** The changed criterion, read as a rulebook's would be. */
function readChanged({ rules }: CatalogueOf, text: string): Criterion {
  if (text.length > 20_000) throw badInput("criterion is too long: at most 20,000 characters.");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badInput("criterion is no JSON: check brackets, quotes and commas.");
  }
  const read = readCatalogue({ ...rules.catalogue, criteria: [value] });
  if ("path" in read) throw badInput(`${read.path.replace(/^criteria\[0\]/, "criterion")}: ${read.message}.`);
  return read.catalogue.criteria[0]!;
}
