import type { DefaultRow } from "#db/defaults/queries.ts";
import type { MemberRow } from "#db/members/queries.ts";
import type { ObligationKind as AnyKind } from "#db/obligations/queries.ts";
import { hashOf } from "#domain/hash.ts";
import { formatAmount, parseAmount } from "#domain/money.ts";
import type { Act } from "../command.ts";
import { numbering } from "../obligations/numbering.ts";
import { softwareVersion } from "../software.ts";
import { deadline } from "../time.ts";
import type { LayerOutcome, Outcome } from "./outcome.ts";

/** What a default gives rise to. */
type ObligationKind = Extract<AnyKind, "LOSS_ALLOCATION" | "ASSESSMENT" | "REPLENISHMENT">;

/** A document about to be issued to one member. */
interface Draft {
  member: MemberRow;
  kind: ObligationKind;
  amount: bigint;
  toPay: bigint;
  layerId: string | null;
  content: Record<string, unknown>;
}

/** Every document of the allocation: notices and assessments layer by layer, then the calls to restore the fund. */
export function draftAll(event: DefaultRow, outcome: Outcome, layerIds: readonly string[]): Draft[] {
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
    const called = outcome.called.get(member.id) ?? 0n;
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
        ...(called > 0n && { called: formatAmount(called, currency) }),
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
export async function number(act: Act, event: DefaultRow, outcome: Outcome, drafts: readonly Draft[]) {
  const { timeZone } = act.house;
  const { deadlines, holidays } = outcome.content;
  const next = await numbering(act, [...new Set(drafts.map((draft) => draft.member.id))]);
  const contestBy = deadline(act.now, deadlines.contest, timeZone, holidays);
  const due = {
    ASSESSMENT: deadline(act.now, deadlines.assessment, timeZone, holidays),
    REPLENISHMENT: deadline(act.now, deadlines.replenishment, timeZone, holidays),
    LOSS_ALLOCATION: null,
  };
  return Promise.all(
    drafts.map(async (draft) => {
      const numbered = next(draft.member);
      const content = {
        number: numbered.number,
        kind: draft.kind,
        member: draft.member.code,
        ...draft.content,
      };
      return {
        draft,
        row: {
          id: act.ids(),
          firmId: draft.member.firmId,
          memberId: draft.member.id,
          serviceId: outcome.service.id,
          kind: draft.kind,
          ...numbered,
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

/** A document with its number, deadlines and hash, as it is stored. */
export type Issued = Awaited<ReturnType<typeof number>>[number];
