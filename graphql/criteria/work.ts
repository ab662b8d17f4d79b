import { listApplications } from "#db/applications/queries.ts";
import { listDecisions } from "#db/approvals/queries.ts";
import type { Tx } from "#db/client.ts";
import { listWaitingEvidence, listWaitingReports } from "#db/criteria/queries.ts";
import { type KeptResult, listBreached } from "#db/criteria/standings.ts";
import { findSubjects } from "#db/criteria/subjects.ts";
import { listOpenItems, listOpenResignations } from "#db/members/onboarding.ts";
import { listOpenReceipts, listOpenReturns } from "#db/payments/receipts.ts";
import { countUnreached } from "#db/reach/queries.ts";
import { listOpenMatches } from "#db/screening/queries.ts";
import { findFirms } from "#db/users/queries.ts";
import { formatAmount } from "#domain/money.ts";
import type { Role, WorkKind } from "../__generated__/resolvers.ts";
import { stateOf } from "../applications/state.ts";
import { effectOf } from "../approvals/effects.ts";
import { globalId } from "../ids.ts";
import { listAllUncharged } from "../interest/reckon.ts";
import { dayIn, instantOf } from "../time.ts";
import type { SignedIn } from "../viewer.ts";

export interface Item {
  kind: WorkKind;
  title: string;
  about: string | null;
  path: string;
  dueAt: Date | null;
}

const END = "23:59";

/**
 * Everything that waits for somebody of the house, by what its roles can do about it; soonest first, what has no time
 * last. As many statements as there are kinds of things.
 */
export async function workOf(
  tx: Tx,
  viewer: SignedIn,
  { timeZone, now, real }: { timeZone: string; now: Date; real: Date },
): Promise<Item[]> {
  const is = (...roles: Role[]) => roles.some((role) => viewer.roles.includes(role));
  const officer = is("MEMBERSHIP_OFFICER");
  const items: Item[] = [];
  const endOf = (day: string) => instantOf(day, END, timeZone);
  if (is("APPROVER"))
    for (const decision of await listDecisions(tx, { first: 100, after: null }, "WAITING")) {
      if (decision.makerPersonId === viewer.session?.personId) continue;
      const { effect, payload } = effectOf(decision);
      const { title } = effect.show(payload);
      const path = `/decisions/${globalId("Decision", decision.id)}`;
      items.push({ kind: "DECISION", title, about: null, path, dueAt: null });
    }
  if (officer || is("COMMITTEE_MEMBER"))
    items.push(...(await applications(tx, { officer, committee: is("COMMITTEE_MEMBER") })));
  const [waiting, reports] =
    officer || is("RISK_MANAGER")
      ? [officer ? await listWaitingEvidence(tx) : [], await listWaitingReports(tx)]
      : [[], []];
  const breached = officer || is("RISK_MANAGER") ? await listBreached(tx) : [];
  const open = officer ? await listOpenItems(tx) : [];
  const leaving = officer ? await listOpenResignations(tx) : [];
  const ids = [
    ...waiting.map((row) => row.subjectId),
    ...reports.map((row) => row.subjectId),
    ...open.map((row) => row.memberId),
    ...leaving.map((row) => row.memberId),
  ];
  const subjects = new Map(
    (await findSubjects(tx, [...new Set(ids)])).map((subject) => [subject.id, subject]),
  );
  const pathOf = (id: string, applicant = subjects.get(id)?.applicant) =>
    applicant ? `/applications/${globalId("Application", id)}` : `/members/${globalId("Member", id)}`;
  const nameOf = (id: string) => subjects.get(id)?.name ?? null;
  for (const { subjectId, criterion, source } of waiting)
    items.push({
      kind: "EVIDENCE",
      title: `Look at the document for ${criterion}: ${source}`,
      about: nameOf(subjectId),
      path: pathOf(subjectId),
      dueAt: null,
    });
  for (const { subjectId, period } of reports)
    items.push({
      kind: "FIGURES",
      title: `Accept the figures of ${period}`,
      about: nameOf(subjectId),
      path: pathOf(subjectId),
      dueAt: null,
    });
  for (const row of breached)
    for (const [criterion, result] of Object.entries(row.results as Record<string, KeptResult>))
      if (result.state === "BREACHED")
        items.push({
          kind: "BREACH",
          title: `${criterion} is breached`,
          about: row.name,
          path: pathOf(row.subjectId, row.applicant),
          dueAt: result.until ? endOf(result.until) : null,
        });
  for (const item of open)
    items.push({
      kind: "ONBOARDING",
      title: item.title,
      about: nameOf(item.memberId),
      path: pathOf(item.memberId),
      dueAt: endOf(item.dueOn),
    });
  for (const notice of leaving)
    items.push({
      kind: "RESIGNATION",
      title: "Take the notice that it leaves",
      about: nameOf(notice.memberId),
      path: pathOf(notice.memberId),
      dueAt: endOf(notice.endsOn),
    });
  if (officer)
    for (const match of await listOpenMatches(tx))
      items.push({
        kind: "MATCH",
        title: `“${match.name}” is like “${match.listedName}” on a sanctions list`,
        about: match.firm,
        path: "/screening",
        dueAt: null,
      });
  const unreached = is("RISK_MANAGER", "HOUSE_TREASURER") ? await countUnreached(tx, real) : 0;
  if (unreached > 0)
    items.push({
      kind: "UNREACHED",
      title: `See to ${unreached === 1 ? "1 document that has" : `${unreached} documents that have`} perhaps not reached ${unreached === 1 ? "its firm" : "their firms"}`,
      about: null,
      path: "/reach",
      dueAt: null,
    });
  if (is("HOUSE_TREASURER")) items.push(...(await money(tx)));
  if (is("HOUSE_TREASURER")) {
    const uncharged = await listAllUncharged(tx, dayIn(now, timeZone));
    if (uncharged.length > 0)
      items.push({
        kind: "LATE_INTEREST",
        title:
          uncharged.length === 1
            ? "1 late payment whose interest is not charged"
            : `${uncharged.length} late payments whose interest is not charged`,
        about: null,
        path: "/interest",
        dueAt: null,
      });
  }
  const far = Number.MAX_SAFE_INTEGER;
  return items.sort((a, b) => (a.dueAt?.getTime() ?? far) - (b.dueAt?.getTime() ?? far));
}

/** Money that came in and is not assigned, and returns that are not paid. */
async function money(tx: Tx): Promise<Item[]> {
  const receipts = await listOpenReceipts(tx);
  const returns = await listOpenReturns(tx);
  const firms = await findFirms(tx, [...new Set(returns.map((row) => row.firmId))]);
  const names = new Map(firms.map((firm) => [firm.id, firm.name]));
  return [
    ...receipts.map(
      (receipt): Item => ({
        kind: "RECEIPT",
        title: `Say what ${receipt.currency} ${formatAmount(receipt.left, receipt.currency)} of ${receipt.bankReference} is for`,
        about: receipt.sender,
        path: `/payments/${globalId("Receipt", receipt.id)}`,
        dueAt: null,
      }),
    ),
    ...returns.map(
      (row): Item => ({
        kind: "RETURN",
        title: `Pay the return ${row.number}`,
        about: names.get(row.firmId) ?? null,
        path: `/payments/returns/${globalId("Obligation", row.id)}`,
        dueAt: row.dueAt,
      }),
    ),
  ];
}

/** Applications that wait for the house: handed in, in review, appealed. */
async function applications(tx: Tx, { officer, committee }: { officer: boolean; committee: boolean }) {
  const rows = await listApplications(
    tx,
    { first: 100, after: null },
    { drafts: false, steps: ["SUBMITTED", "TAKEN_UP", "ANSWERED", "APPEALED"], recommended: false },
  );
  const subjects = new Map(
    (
      await findSubjects(
        tx,
        rows.map((row) => row.id),
      )
    ).map((one) => [one.id, one]),
  );
  const words = {
    SUBMITTED: "Take up application",
    IN_REVIEW: officer ? "Decide on application" : "Say your opinion on application",
    APPEALED: "Answer the appeal of application",
  } as const;
  return rows.flatMap((row): Item[] => {
    const state = stateOf(row) as keyof typeof words;
    if (!officer && !(committee && state === "IN_REVIEW")) return [];
    return [
      {
        kind: "APPLICATION",
        title: `${words[state]} ${row.reference}`,
        about: subjects.get(row.id)?.name ?? null,
        path: `/applications/${globalId("Application", row.id)}`,
        dueAt: row.dueAt,
      },
    ];
  });
}
