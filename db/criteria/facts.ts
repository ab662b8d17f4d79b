import type { Catalogue } from "#domain/criteria/catalogue.ts";
import type { Facts } from "#domain/criteria/facts.ts";
import type { Tx } from "../client.ts";
import { ownFigures } from "./ownFigures.ts";
import { listEvidence, listLowerings, listReports, listWaivers } from "./queries.ts";
import { sanctionsEvidence } from "./sanctionsEvidence.ts";
import type { Subject } from "./subjects.ts";

/**
 * What is known of firms, gathered in as many statements as there are kinds of facts, whatever the number of firms.
 * Under a firm's own role it holds what that firm may see: nothing of sanctions lists.
 */
export async function factsOf(
  tx: Tx,
  subjects: readonly Subject[],
  { catalogue, currency, day }: { catalogue: Catalogue; currency: string; day: string },
): Promise<Map<string, Facts>> {
  const ids = subjects.map(({ id }) => id);
  const facts = new Map<string, Facts>(
    subjects.map((subject) => [
      subject.id,
      {
        category: subject.category,
        traits: subject.traits,
        standing: subject.applicant ? "applicant" : "member",
        since: subject.since,
        figures: [],
        evidence: [],
        waivers: [],
        lowered: [],
      },
    ]),
  );
  for (const row of await listEvidence(tx, ids)) {
    const counted = row.needsReview ? row.accepted : true;
    if (counted)
      facts.get(row.subjectId)!.evidence.push({
        criterion: row.criterion,
        passed: row.passed,
        knownOn: row.reviewedOn ?? row.knownOn,
        validUntil: row.validUntil,
        source: row.source,
        ...(row.detail && { detail: row.detail }),
      });
  }
  for (const row of await listReports(tx, ids)) {
    if (row.side === "FIRM" && !row.accepted) continue;
    const source = `${row.side === "FIRM" ? "Return" : "Own systems"} ${row.period}`;
    for (const [name, value] of Object.entries(row.values))
      facts
        .get(row.subjectId)!
        .figures.push({ name, value, asOf: row.asOf, knownOn: row.answeredOn ?? row.knownOn, source });
  }
  for (const row of await listWaivers(tx, ids))
    facts
      .get(row.subjectId)!
      .waivers.push({ criterion: row.criterion, from: row.fromOn, until: row.untilOn, reason: row.reason });
  for (const row of await listLowerings(tx, ids))
    facts.get(row.subjectId)!.lowered.push({ on: row.onDay, to: row.level as 0 | 1 | 2 });
  // Rows come newest first; what counts among equals is the one written last.
  for (const one of facts.values()) {
    one.evidence.reverse();
    one.figures.reverse();
  }
  for (const [id, figures] of await ownFigures(tx, ids, { currency, day }))
    facts.get(id)!.figures.push(...figures);
  const screened = catalogue.criteria.find((criterion) => criterion.screen === "sanctions");
  if (screened)
    for (const [id, evidence] of await sanctionsEvidence(tx, ids, screened.id))
      facts.get(id)!.evidence.push(...evidence);
  return facts;
}
