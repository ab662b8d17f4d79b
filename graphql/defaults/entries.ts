import type { DefaultRow } from "#db/defaults/queries.ts";
import type { NewEntry } from "#db/journal/queries.ts";
import type { Act } from "../command.ts";
import type { Issued } from "./documents.ts";
import type { Outcome } from "./outcome.ts";

/** The postings of one document; db/README.md has the table. */
export function memberEntry(act: Act, event: DefaultRow, { draft, row }: Issued): NewEntry {
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
  return { kind: row.kind, firmId: row.firmId, documentId: row.id, sides: sides[draft.kind] };
}

/** The loss itself, and the layers that no member's document tells of: the defaulter's contribution and the house's own. */
export function houseEntries(
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
