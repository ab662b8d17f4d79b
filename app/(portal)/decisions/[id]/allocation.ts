import type { CascadeLayer, Payer } from "#app/_parts/chart/cascade.ts";
import { payerWords } from "#app/_parts/chart/published.ts";
import { difference } from "#app/_parts/scale.ts";
import { canonical } from "#domain/hash.ts";
import type { DefaultResult, LossResult } from "#domain/loss/result.ts";
import { runLoss } from "#domain/loss/run.ts";
import { formatAmount } from "#domain/money.ts";

/** An allocation as it waits to be approved, read from the payload for the eye. */
export type Allocation = {
  currency: string;
  loss: string;
  uncovered: string;
  layers: CascadeLayer[];
  /** Layers that members share, by id, in order: the columns of the table of shares. */
  shared: { id: string; title: string }[];
  /** Every member reached: its share by layer, and what it is called for; null is none. In order of code. */
  members: { code: string; shares: ReadonlyMap<string, string | null>; call: string | null }[];
  /** Whether running the case again here gives the very result that is approved. */
  agrees: boolean;
};

type LayerDocument = {
  id: string;
  title?: string;
  payer?: string;
  resource?: string;
  together?: LayerDocument[];
};
type CaseDocument = {
  rulebook: { layers: LayerDocument[] };
  events: { type: string; defaulters?: { member: string; loss: string }[] }[];
};
type Payload = { currency: string; loss: string; uncovered: string; case: CaseDocument; result: LossResult };

/** Read an allocation; null where the payload is none that this software can run. */
export function readAllocation(payload: unknown): Allocation | null {
  try {
    return read(payload as Payload);
  } catch {
    return null;
  }
}

function read({ currency, loss, uncovered, case: document, result }: Payload): Allocation {
  const again = runLoss(document);
  const [taken] = result.events as [DefaultResult];
  // What each layer could have given is what it gives to a loss that nothing can absorb.
  const [most] = runLoss(withLoss(document, formatAmount(10n ** 18n, currency))).events as [DefaultResult];
  const rules = new Map(
    document.rulebook.layers.flatMap((layer) => layer.together ?? [layer]).map((layer) => [layer.id, layer]),
  );
  const layers = taken.layers.map((layer, at): CascadeLayer => {
    const rule = rules.get(layer.id);
    const size = most.layers[at]?.absorbed ?? layer.absorbed;
    return {
      id: layer.id,
      title: rule?.title ?? layer.id,
      rule: `Rule ${at + 1}, ${payerWords(rule?.payer ?? "", rule?.resource)}`,
      payer: (rule?.payer ?? "survivors") as Payer,
      absorbed: layer.absorbed,
      size,
      left: difference(size, layer.absorbed),
      called: rule?.resource === "assessment",
    };
  });
  const shared = taken.layers.filter(({ id }) =>
    ["survivors", "gainers"].includes(rules.get(id)?.payer ?? ""),
  );
  const sharesOf = new Map(
    shared.map(({ id, shares }) => [id, new Map(shares.map((share) => [share.payer, share.amount]))]),
  );
  const calls = new Map(
    result.events
      .flatMap((event) => ("calls" in event ? event.calls : []))
      .map((call) => [call.member, call.amount]),
  );
  const codes = new Set([...[...sharesOf.values()].flatMap((shares) => [...shares.keys()]), ...calls.keys()]);
  return {
    currency,
    loss,
    uncovered,
    layers,
    shared: shared.map(({ id }) => ({ id, title: rules.get(id)?.title ?? id })),
    members: [...codes].sort().map((code) => ({
      code,
      shares: new Map([...sharesOf].map(([id, shares]) => [id, shares.get(code) ?? null])),
      call: calls.get(code) ?? null,
    })),
    agrees: canonical(JSON.parse(JSON.stringify(again))) === canonical(result),
  };
}

const withLoss = (document: CaseDocument, loss: string) => ({
  ...document,
  events: document.events.map((event) => ({
    ...event,
    ...(event.defaulters && { defaulters: event.defaulters.map((defaulter) => ({ ...defaulter, loss })) }),
  })),
});
