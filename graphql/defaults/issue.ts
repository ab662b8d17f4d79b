import type { DecisionRow } from "#db/approvals/queries.ts";
import { type DefaultRow, insertAllocation, insertLayers } from "#db/defaults/queries.ts";
import { book } from "#db/journal/queries.ts";
import { insertObligations } from "#db/obligations/queries.ts";
import { hashOf } from "#domain/hash.ts";
import { formatAmount } from "#domain/money.ts";
import type { Act, Happening } from "../command.ts";
import { publishFund } from "../contributions/fund.ts";
import { softwareVersion } from "../software.ts";
import { dayIn } from "../time.ts";
import { draftAll, number } from "./documents.ts";
import { houseEntries, memberEntry } from "./entries.ts";
import type { Outcome } from "./outcome.ts";

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
      issuedAt: act.now,
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
