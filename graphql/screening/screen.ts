import { listSections } from "#db/applications/queries.ts";
import type { Tx } from "#db/client.ts";
import { insertEvidence } from "#db/criteria/queries.ts";
import { findSubjects, type Subject } from "#db/criteria/subjects.ts";
import { findLeiRecords, insertMatches, insertScreenings, listMatches } from "#db/screening/queries.ts";
import type { Criterion } from "#domain/criteria/catalogue.ts";
import type { Sections } from "../applications/sections.ts";
import { catalogueOn } from "../criteria/catalogues.ts";
import { leiStanding } from "./leiRecord.ts";
import type { ReadyList } from "./sanctionsIndex.ts";

const AT_ONCE = 250;

/** Who looks, and when. */
export interface Look {
  ids: () => string;
  now: Date;
  today: string;
  userId: string | null;
}

/**
 * Hold the names of firms, and of the people they named, against sanctions lists. Each match stands until a person
 * dismisses it; one that was dismissed for the same name and entry is not raised again. Returns how many are new.
 */
export async function screen(
  tx: Tx,
  ids: readonly string[],
  lists: readonly ReadyList[],
  look: Look,
): Promise<number> {
  let raised = 0;
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const subjects = await findSubjects(tx, ids.slice(at, at + AT_ONCE));
    const names = await namesOf(tx, subjects);
    const earlier = await listMatches(
      tx,
      subjects.map(({ id }) => id),
    );
    const dismissed = new Set(
      earlier
        .filter((match) => match.dismissedOn)
        .map((match) => `${match.subjectId} ${match.reference} ${match.name}`),
    );
    const screenings = [];
    const matches = [];
    for (const { list, index } of lists)
      for (const { id: subjectId, firmId } of subjects) {
        const id = look.ids();
        const own = names.get(subjectId)!;
        screenings.push({
          id,
          subjectId,
          firmId,
          listId: list.id,
          names: own,
          knownOn: look.today,
          at: look.now,
        });
        for (const name of own)
          for (const { id: reference, name: listedName, score } of index.match(name))
            if (!dismissed.has(`${subjectId} ${reference} ${name}`))
              matches.push({
                id: look.ids(),
                screeningId: id,
                firmId,
                subjectId,
                name,
                reference,
                listedName,
                score,
              });
      }
    if (screenings.length > 0) await insertScreenings(tx, screenings);
    if (matches.length > 0) await insertMatches(tx, matches);
    raised += matches.length;
  }
  return raised;
}

/** The names a firm stands for: its own, its parent's, and those of its people. */
async function namesOf(tx: Tx, subjects: readonly Subject[]): Promise<Map<string, string[]>> {
  const names = new Map(subjects.map(({ id, name }) => [id, new Set([name])]));
  const sections = await listSections(
    tx,
    subjects.map(({ id }) => id),
  );
  for (const { applicationId, section, content } of sections) {
    const own = names.get(applicationId)!;
    if (section === "people")
      for (const { name } of (content as Sections["people"]).contacts) if (name) own.add(name);
    if (section === "membership") {
      const { parent } = content as Sections["membership"];
      if (parent) own.add(parent);
    }
  }
  return new Map([...names].map(([id, own]) => [id, [...own]]));
}

/** What the register says of firms' LEIs, written down as evidence; of those it does not know, nothing. */
export async function checkLeis(tx: Tx, subjects: readonly Subject[], look: Look): Promise<void> {
  const known = subjects.filter((subject) => subject.lei !== null);
  const records = new Map(
    (await findLeiRecords(tx, [...new Set(known.map(({ lei }) => lei!))])).map((record) => [
      record.lei,
      record,
    ]),
  );
  // Which criterion the register decides, once a service.
  const decided = new Map<string, Criterion | undefined>();
  for (const serviceId of new Set(known.map((subject) => subject.serviceId))) {
    const catalogue = await catalogueOn(tx, serviceId, look.today);
    decided.set(
      serviceId,
      catalogue?.rules.catalogue.criteria.find((one) => one.screen === "lei"),
    );
  }
  const rows = [];
  for (const { id, firmId, serviceId, lei } of known) {
    const record = records.get(lei!);
    const criterion = decided.get(serviceId);
    if (!record || !criterion) continue;
    const { passed, detail } = leiStanding(record, look.today);
    rows.push({
      id: look.ids(),
      subjectId: id,
      firmId,
      criterion: criterion.id,
      passed,
      issuedOn: look.today,
      validUntil: record.nextRenewalOn,
      source: `${record.source}, ${record.version}`,
      detail: detail ?? null,
      statement: null,
      documentId: null,
      needsReview: false,
      userId: look.userId,
      knownOn: look.today,
      at: look.now,
    });
  }
  if (rows.length > 0) await insertEvidence(tx, rows);
}
