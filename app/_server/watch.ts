import { appendEvents } from "#db/audit/queries.ts";
import type { Tx } from "#db/client.ts";
import { findSubjects, listDue } from "#db/criteria/subjects.ts";
import { findHouse } from "#db/house/queries.ts";
import { findObligations } from "#db/obligations/queries.ts";
import type { Happening } from "#graphql/command.ts";
import { restate } from "#graphql/criteria/restate.ts";
import type { Portal } from "#graphql/portal.ts";
import { readyLists } from "#graphql/screening/sanctionsIndex.ts";
import { checkLeis, screen } from "#graphql/screening/screen.ts";
import { dayIn } from "#graphql/time.ts";

const AT_ONCE = 250;

/** Events after which a firm is evaluated anew: what it did itself, under a role that cannot write for the house. */
const CHANGING = new Set([
  "application.submitted",
  "application.answered",
  "application.withdrawn",
  "application.rejected",
  "application.appealed",
  "application.appeal-rejected",
  "evidence.attested",
  "member.admitted",
  "contribution.posted",
]);

/** Attend to what firms did: hold new applicants against the outside lists, and evaluate anew whom it concerns. */
export async function attend(
  tx: Tx,
  portal: Portal,
  events: readonly { kind: string; subjectId: string }[],
): Promise<void> {
  const about = (kinds: ReadonlySet<string>) => [
    ...new Set(events.filter(({ kind }) => kinds.has(kind)).map(({ subjectId }) => subjectId)),
  ];
  const money = await findObligations(
    tx,
    about(new Set(["obligation.issued", "payment.recorded", "payment.taken-back"])),
  );
  const changed = [...new Set([...about(CHANGING), ...money.map((call) => call.memberId)])];
  const house = changed.length > 0 && (await findHouse(tx));
  if (!house) return;
  const now = portal.clock.business();
  const today = dayIn(now, house.timeZone);
  const look = { ids: portal.ids, now, today, userId: null };
  // An answer may have put the form right: its names are held against the lists anew.
  const handedIn = about(new Set(["application.submitted", "application.answered"]));
  if (handedIn.length > 0) {
    await screen(tx, handedIn, await readyLists(tx), look);
    await checkLeis(tx, await findSubjects(tx, handedIn), look);
  }
  await tell(tx, portal, await restate(tx, changed, today));
}

/**
 * Evaluate whom a new day concerns: an evidence that expired, a cure period that ended, a rulebook that came into effect.
 * What it finds carries the day on which it happened, so it does not matter when this runs. Returns how many.
 */
export function evaluateDue(portal: Portal): Promise<number> {
  return portal.db.transaction({ role: "mutua_worker" }, async (tx) => {
    const house = await findHouse(tx);
    if (!house) return 0;
    const today = dayIn(portal.clock.business(), house.timeZone);
    const due = await listDue(tx, today, AT_ONCE);
    if (due.length > 0) await tell(tx, portal, await restate(tx, due, today));
    return due.length;
  });
}

const tell = (tx: Tx, portal: Portal, events: readonly Happening[]) =>
  appendEvents(
    tx,
    events.map((event) => ({
      ...event,
      id: portal.ids(),
      userId: null,
      clientId: null,
      at: portal.clock.business(),
      recordedAt: portal.clock.real(),
    })),
  );
