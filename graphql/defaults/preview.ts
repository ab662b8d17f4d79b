import { findAllocation, type LayerRow } from "#db/defaults/queries.ts";
import { findHouse } from "#db/house/queries.ts";
import { parseAmount } from "#domain/money.ts";
import { money } from "../money.ts";
import type { Asked } from "../query.ts";
import { dayIn, deadline } from "../time.ts";
import { workOut } from "./outcome.ts";

/** What an allocation of the last loss entered would give now. Read only: the transaction could not write if it tried. */
export async function previewAllocation({ tx, load, now }: Asked, id: string | null) {
  const event = id ? await load.defaultEvent.load(id) : null;
  const house = await findHouse(tx);
  if (!event?.confirmedAt || !house || (await findAllocation(tx, event.id))) return null;
  const outcome = await workOut(tx, event, dayIn(now, house.timeZone));
  if (!outcome) return null;
  const { currency } = outcome.service;
  return {
    loss: money(outcome.loss, currency),
    layers: outcome.layers.map(
      (layer, rank): LayerRow => ({
        id: `${event.id}:${rank}`,
        allocationId: "",
        defaultId: event.id,
        serviceId: event.serviceId,
        rank,
        layerId: layer.content.id,
        title: layer.content.title ?? layer.content.id,
        payer: layer.content.payer ?? "",
        resource: layer.content.resource ?? null,
        absorbed: layer.absorbed,
        size: layer.size,
        remaining: layer.remaining,
        statement: layer.statement,
        issuedAt: now,
      }),
    ),
    shares: outcome.layers.flatMap((layer) =>
      layer.lines.map((line) => ({
        member: outcome.members.get(line.payer)!,
        layer: layer.content.title ?? layer.content.id,
        amount: money(parseAmount(line.amount, currency), currency),
      })),
    ),
    calls: outcome.calls.map(({ member, amount }) => ({
      member,
      layer: null,
      amount: money(amount, currency),
    })),
    uncovered: money(outcome.uncovered, currency),
    dueAt: deadline(now, outcome.content.deadlines.replenishment, house.timeZone, outcome.content.holidays),
  };
}
