import type { ServiceRow } from "#db/house/queries.ts";
import { type AccountOf, book } from "#db/journal/queries.ts";
import type { MemberRow } from "#db/members/queries.ts";
import { insertObligations } from "#db/obligations/queries.ts";
import type { RulebookRow } from "#db/rulebooks/queries.ts";
import { hashOf } from "#domain/hash.ts";
import { formatAmount } from "#domain/money.ts";
import type { Act, Happening } from "../command.ts";
import type { RulebookContent } from "../rulebooks/content.ts";
import { softwareVersion } from "../software.ts";
import { type Deadline, dayIn, deadline } from "../time.ts";
import { numbering } from "./numbering.ts";

type Kind = "CONTRIBUTION" | "INTEREST" | "RETURN";

/** A document to one member that comes of no default and no run. */
export interface SingleDocument {
  kind: Kind;
  member: MemberRow;
  service: ServiceRow;
  rulebook: RulebookRow;
  amount: bigint;
  /** By when it is paid: so many business days from today. */
  due: Deadline;
  /** The obligation it follows from. */
  aboutId: string | null;
  /** What its content says beside what every document says of itself. */
  facts: Record<string, unknown>;
}

/** What a document posts: its debit and its credit (db/README.md). */
export const SIDES: Record<Kind, [debit: AccountOf["kind"], credit: AccountOf["kind"]]> = {
  CONTRIBUTION: ["RECEIVABLE", "CALLED"],
  INTEREST: ["RECEIVABLE", "INTEREST"],
  RETURN: ["CONTRIBUTION", "PAYABLE"],
};

/** Issue one document: its number, gapless per member and year, its deadlines by the rulebook, its hash and its entry. */
export async function issue(
  act: Act,
  { kind, member, service, rulebook, amount, due, aboutId, facts }: SingleDocument,
): Promise<{ id: string; number: string; event: Happening }> {
  const { id: memberId, firmId } = member;
  const { currency } = service;
  const { timeZone } = act.house;
  const { deadlines, holidays } = rulebook.content as RulebookContent;
  const today = dayIn(act.now, timeZone);
  const numbered = (await numbering(act, [memberId]))(member);
  const { number } = numbered;
  const stated = formatAmount(amount, currency);
  const content = {
    number,
    kind,
    member: member.code,
    service: service.code,
    currency,
    ...facts,
    amount: stated,
    rulebook: { label: rulebook.label, hash: rulebook.hash },
    softwareVersion,
  };
  const id = act.ids();
  const dueAt = deadline(act.now, due, timeZone, holidays);
  await insertObligations(act.tx, [
    {
      id,
      firmId,
      memberId,
      serviceId: service.id,
      kind,
      ...numbered,
      currency,
      amount,
      toPay: amount,
      issuedAt: act.now,
      dueAt,
      contestBy: deadline(act.now, deadlines.contest, timeZone, holidays),
      defaultId: null,
      layerId: null,
      aboutId,
      rulebookVersionId: rulebook.id,
      softwareVersion,
      content,
      hash: await hashOf(content),
    },
  ]);
  const own = { subjectId: memberId, firmId };
  const [debit, credit] = SIDES[kind];
  const other = credit === "INTEREST" ? { subjectId: service.id, firmId: act.house.id } : own;
  await book(act.tx, { serviceId: service.id, currency, bookedOn: today, at: act.now, ids: act.ids }, [
    {
      kind,
      firmId,
      documentId: id,
      sides: [
        { account: { kind: debit, ...own }, amount },
        { account: { kind: credit, ...other }, amount: -amount },
      ],
    },
  ]);
  return {
    id,
    number,
    event: {
      kind: "obligation.issued",
      firmId,
      subjectId: id,
      facts: { number, kind, currency, amount: stated, dueAt: dueAt.toISOString() },
    },
  };
}

/** By when the rulebook has interest paid, and returns; where it says nothing of contributions, as calls to restore. */
export const dueOf = (kind: "INTEREST" | "RETURN", { contributions, deadlines }: RulebookContent): Deadline =>
  (kind === "INTEREST" ? contributions?.due : contributions?.returns.paid) ?? deadlines.replenishment;
