import type { DecisionRow } from "#db/approvals/queries.ts";
import { type DefaultRow, insertAllocation, insertLayers } from "#db/defaults/queries.ts";
import { book, type NewEntry } from "#db/journal/queries.ts";
import type { MemberRow } from "#db/members/queries.ts";
import { findLastSequences, insertObligations, type ObligationKind } from "#db/obligations/queries.ts";
import { hashOf } from "#domain/hash.ts";
import { formatAmount, parseAmount } from "#domain/money.ts";
import type { Act, Happening } from "../command.ts";
import { publishFund } from "../contributions/fund.ts";
import { softwareVersion } from "../software.ts";
import { dayIn, deadline } from "../time.ts";
import type { LayerOutcome, Outcome } from "./outcome.ts";

/** A document about to be issued to one member. */
interface Draft {
  member: MemberRow;
  kind: ObligationKind;
  amount: bigint;
  toPay: bigint;
  layerId: string | null;
  content: Record<string, unknown>;
}

/**
 * Issue an approved allocation as one act: the allocation, its published layers, a loss allocation notice for every
 * posted contribution used, an assessment for every unfunded call, a replenishment call for what each is now short
 * of, and the journal entries of all of it.
 */
export async function issue(
  act: Act,
  event: DefaultRow,
  outcome: Outcome,
  decision: DecisionRow,
): Promise<Happening[]> {
  const allocationId = act.ids();
  await insertAllocation(act.tx, {
    id: allocationId,
    defaultId: event.id,
    lossId: outcome.lossId,
    decisionId: decision.id,
    rulebookVersionId: outcome.rulebook.id,
    softwareVersion,
    case: outcome.case,
    result: outcome.result,
    hash: await hashOf({
      case: outcome.case,
      result: outcome.result,
      rulebook: outcome.rulebook.hash,
      softwareVersion,
    }),
    issuedAt: act.now,
  });
  const layerIds = outcome.layers.map(() => act.ids());
  await insertLayers(
    act.tx,
    outcome.layers.map((layer, rank) => ({
      id: layerIds[rank]!,
      allocationId,
      defaultId: event.id,
      serviceId: outcome.service.id,
      rank,
      layerId: layer.content.id,
      title: layer.content.title ?? layer.content.id,
      payer: layer.content.payer ?? "",
      resource: layer.content.resource ?? null,
      absorbed: layer.absorbed,
      size: layer.size,
      remaining: layer.remaining,
      statement: layer.statement,
    })),
  );
  const drafts = draftAll(event, outcome, layerIds);
  const issued = await number(act, event, outcome, drafts);
  await insertObligations(
    act.tx,
    issued.map(({ row }) => row),
  );
  const booking = {
    serviceId: outcome.service.id,
    currency: outcome.service.currency,
    bookedOn: dayIn(act.now, act.house.timeZone),
    at: act.now,
    ids: act.ids,
  };
  await book(act.tx, booking, [
    ...houseEntries(act, event, outcome, allocationId, layerIds),
    ...issued.map((one) => memberEntry(act, event, one)),
  ]);
  await publishFund(act, outcome.service, `Loss of default D${event.number} allocated`);
  return [
    {
      kind: "default.allocated",
      firmId: act.house.id,
      subjectId: event.id,
      facts: {
        number: `D${event.number}`,
        loss: formatAmount(outcome.loss, outcome.service.currency),
        currency: outcome.service.currency,
        documents: issued.length,
      },
    },
    ...issued.map(({ row, draft }) => ({
      kind: "obligation.issued",
      firmId: row.firmId,
      subjectId: row.id,
      facts: {
        number: row.number,
        kind: row.kind,
        default: `D${event.number}`,
        currency: row.currency,
        amount: formatAmount(draft.amount, row.currency),
        toPay: formatAmount(draft.toPay, row.currency),
        dueAt: row.dueAt?.toISOString() ?? null,
        contestBy: row.contestBy.toISOString(),
      },
    })),
  ];
}

/** Every document of the allocation: notices and assessments layer by layer, then the calls to restore the fund. */
function draftAll(event: DefaultRow, outcome: Outcome, layerIds: readonly string[]): Draft[] {
  const { currency } = outcome.service;
  const facts = {
    default: { number: `D${event.number}`, on: event.defaultedOn },
    service: outcome.service.code,
    currency,
    loss: formatAmount(outcome.loss, currency),
    layers: outcome.layers.map(({ content, absorbed, size, remaining }) => ({
      id: content.id,
      title: content.title ?? content.id,
      payer: content.payer ?? "",
      absorbed: formatAmount(absorbed, currency),
      size: formatAmount(size, currency),
      remaining: formatAmount(remaining, currency),
    })),
    rulebook: { label: outcome.rulebook.label, hash: outcome.rulebook.hash },
    softwareVersion,
  };
  const shares = outcome.layers.flatMap((layer, rank) =>
    layer.lines.map((line): Draft => {
      const amount = parseAmount(line.amount, currency);
      const called = layer.content.resource === "assessment";
      return {
        member: outcome.members.get(line.payer)!,
        kind: called ? "ASSESSMENT" : "LOSS_ALLOCATION",
        amount,
        toPay: called ? amount : 0n,
        layerId: layerIds[rank]!,
        content: { ...facts, shares: [shareOf(layer, line, currency)], amount: line.amount },
      };
    }),
  );
  const calls = outcome.calls.map(({ member, amount }): Draft => {
    const used = outcome.layers
      .filter((layer) => layer.content.resource === "contribution")
      .flatMap((layer) =>
        layer.lines
          .filter((line) => line.payer === member.code)
          .map((line) => shareOf(layer, line, currency)),
      );
    return {
      member,
      kind: "REPLENISHMENT",
      amount,
      toPay: amount,
      layerId: null,
      content: {
        ...facts,
        shares: used,
        required: formatAmount(outcome.required.get(member.id) ?? 0n, currency),
        posted: formatAmount(outcome.posted.get(member.id) ?? 0n, currency),
        amount: formatAmount(amount, currency),
      },
    };
  });
  return [...shares, ...calls];
}

/** One share as its payer can run it again: its own line, and the layer's public statement. */
function shareOf(layer: LayerOutcome, line: LayerOutcome["lines"][number], currency: string) {
  return {
    layer: layer.content.id,
    amount: line.amount,
    case: line.statement && {
      case: "share/1",
      currency,
      id: line.payer,
      weight: line.weight,
      cap: line.cap,
      statement: line.statement,
    },
  };
}

/** Give each document its number, gapless per member and year, its deadlines by the rulebook and its hash. */
async function number(act: Act, event: DefaultRow, outcome: Outcome, drafts: readonly Draft[]) {
  const { timeZone } = act.house;
  const { deadlines, holidays } = outcome.content;
  const year = Number(dayIn(act.now, timeZone).slice(0, 4));
  const last = await findLastSequences(act.tx, [...new Set(drafts.map((draft) => draft.member.id))], year);
  const contestBy = deadline(act.now, deadlines.contest, timeZone, holidays);
  const due = {
    ASSESSMENT: deadline(act.now, deadlines.assessment, timeZone, holidays),
    REPLENISHMENT: deadline(act.now, deadlines.replenishment, timeZone, holidays),
    LOSS_ALLOCATION: null,
  };
  return Promise.all(
    drafts.map(async (draft) => {
      const sequence = (last.get(draft.member.id) ?? 0) + 1;
      last.set(draft.member.id, sequence);
      const number = `${draft.member.code}-${year}-${String(sequence).padStart(4, "0")}`;
      const content = { number, kind: draft.kind, member: draft.member.code, ...draft.content };
      return {
        draft,
        row: {
          id: act.ids(),
          firmId: draft.member.firmId,
          memberId: draft.member.id,
          serviceId: outcome.service.id,
          kind: draft.kind,
          year,
          sequence,
          number,
          currency: outcome.service.currency,
          amount: draft.amount,
          toPay: draft.toPay,
          issuedAt: act.now,
          dueAt: due[draft.kind],
          contestBy,
          defaultId: event.id,
          layerId: draft.layerId,
          rulebookVersionId: outcome.rulebook.id,
          softwareVersion,
          content,
          hash: await hashOf(content),
        },
      };
    }),
  );
}

type Issued = Awaited<ReturnType<typeof number>>[number];

/** The postings of one document; db/README.md has the table. */
function memberEntry(act: Act, event: DefaultRow, { row }: Issued): NewEntry {
  const own = { subjectId: row.memberId, firmId: row.firmId };
  const loss = {
    account: { kind: "DEFAULT_LOSS" as const, subjectId: event.id, firmId: act.house.id },
    amount: -row.amount,
  };
  const receivable = { account: { kind: "RECEIVABLE" as const, ...own }, amount: row.amount };
  const sides = {
    LOSS_ALLOCATION: [{ account: { kind: "CONTRIBUTION" as const, ...own }, amount: row.amount }, loss],
    ASSESSMENT: [receivable, loss],
    REPLENISHMENT: [receivable, { account: { kind: "CALLED" as const, ...own }, amount: -row.amount }],
  };
  return { kind: row.kind, firmId: row.firmId, documentId: row.id, sides: sides[row.kind] };
}

/** The loss itself, and the layers that no member's document tells of: the defaulter's contribution and the house's own. */
function houseEntries(
  act: Act,
  event: DefaultRow,
  outcome: Outcome,
  allocationId: string,
  layerIds: readonly string[],
): NewEntry[] {
  const house = { firmId: act.house.id };
  const lossAccount = { kind: "DEFAULT_LOSS" as const, subjectId: event.id, ...house };
  // The defaulter's margin is held as collateral, outside the fund's money: what it absorbs never reaches the journal.
  const beyondMargin = outcome.layers
    .filter((layer) => layer.content.payer === "defaulter" && layer.content.resource === "margin")
    .reduce((left, layer) => left - layer.absorbed, outcome.loss);
  const entries: NewEntry[] = [
    {
      kind: "LOSS",
      ...house,
      documentId: allocationId,
      sides: [
        { account: lossAccount, amount: beyondMargin },
        { account: { kind: "CASH", subjectId: outcome.service.id, ...house }, amount: -beyondMargin },
      ],
    },
  ];
  const defaulter = [...outcome.members.values()].find((member) => member.id === event.inside?.memberId)!;
  outcome.layers.forEach((layer, rank) => {
    const { payer, resource } = layer.content;
    const own =
      payer === "ccp"
        ? { kind: "HOUSE_CAPITAL" as const, subjectId: outcome.service.id, ...house }
        : payer === "defaulter" && resource === "contribution"
          ? { kind: "CONTRIBUTION" as const, subjectId: defaulter.id, firmId: defaulter.firmId }
          : null;
    if (own)
      entries.push({
        kind: "LAYER",
        firmId: own.firmId,
        documentId: layerIds[rank]!,
        sides: [
          { account: own, amount: layer.absorbed },
          { account: lossAccount, amount: -layer.absorbed },
        ],
      });
  });
  return entries.filter((entry) => entry.sides.some((side) => side.amount !== 0n));
}
