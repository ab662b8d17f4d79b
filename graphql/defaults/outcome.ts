import type { Tx } from "#db/client.ts";
import { findRequirements } from "#db/contributions/queries.ts";
import { type DefaultRow, listLosses } from "#db/defaults/queries.ts";
import { findServices, type ServiceRow } from "#db/house/queries.ts";
import { findBalances } from "#db/journal/queries.ts";
import { listMembersOfService, type MemberRow } from "#db/members/queries.ts";
import { findRulebooks, type RulebookRow } from "#db/rulebooks/queries.ts";
import type { DefaultResult, LossResult, NoticeLine } from "#domain/loss/result.ts";
import { runLoss } from "#domain/loss/run.ts";
import { sharesLosses } from "#domain/membership.ts";
import { formatAmount, parseAmount } from "#domain/money.ts";
import { flatLayers, type LayerContent, type RulebookContent } from "../rulebooks/content.ts";

import { callableOf, liabilityMeasure, withinLiability } from "./liability.ts";

/** What the last loss entered for a default comes to, by the rulebook that governs it and the fund as it is now. */
export interface Outcome {
  service: ServiceRow;
  rulebook: RulebookRow;
  content: RulebookContent;
  lossId: string;
  loss: bigint;
  /** The inputs, complete: domain/SPEC.md, loss/1. */
  case: LossCaseDocument;
  result: LossResult;
  layers: LayerOutcome[];
  /** What each member is called for to restore the fund, in minor units. */
  calls: { member: MemberRow; amount: bigint }[];
  uncovered: bigint;
  members: Map<string, MemberRow>;
  posted: Map<string, bigint>;
  /** Called by earlier documents and not yet paid, by member. */
  called: Map<string, bigint>;
  required: Map<string, bigint>;
}

export interface LossCaseDocument {
  case: "loss/1";
  [name: string]: unknown;
}

export interface LayerOutcome {
  content: LayerContent;
  absorbed: bigint;
  /** What the layer could have given. */
  size: bigint;
  remaining: bigint;
  statement: object | null;
  /** Each payer's own line, in order of id. */
  lines: NoticeLine[];
}

/** Work out a default's outcome. Nothing is stored; null where no loss is entered yet. */
export async function workOut(tx: Tx, event: DefaultRow, today: string): Promise<Outcome | null> {
  const [loss] = await listLosses(tx, event.id);
  if (!loss || !event.inside) return null;
  const [service] = await findServices(tx, [event.serviceId]);
  const [rulebook] = await findRulebooks(tx, [event.rulebookVersionId]);
  if (!service || !rulebook) throw new Error("a default without a service or rulebook");
  const content = rulebook.content as RulebookContent;
  const roster = (await listMembersOfService(tx, service.id)).filter(
    (member) => sharesLosses(member.status) || member.id === event.inside?.memberId,
  );
  const ids = roster.map((member) => member.id);
  const required = await findRequirements(tx, ids, { on: today });
  const balances = await findBalances(tx, ids);
  const posted = new Map(ids.map((id) => [id, -(balances.get(id)?.CONTRIBUTION ?? 0n)]));
  const called = new Map(ids.map((id) => [id, -(balances.get(id)?.CALLED ?? 0n)]));
  const callable = await callableOf(tx, posted);
  const text = (minor: bigint) => formatAmount(minor, service.currency);
  const amount = (value: string) => parseAmount(value, service.currency);
  const caseWith = (total: string): LossCaseDocument => ({
    case: "loss/1",
    currency: service.currency,
    holidays: content.holidays,
    ccp: { capital: text(service.capital) },
    rulebook: { id: rulebook.label, ...(callable ? withinLiability(content.loss) : content.loss) },
    members: roster.map((member) => ({
      id: member.code,
      contribution: text(required.get(member.id) ?? 0n),
      posted: text(posted.get(member.id) ?? 0n),
      ...(member.id === event.inside?.memberId && { margin: text(loss.margin) }),
      ...(callable && liabilityMeasure(text(callable(member.id)))),
    })),
    events: [
      {
        id: `D${event.number}`,
        on: event.defaultedOn,
        type: "default",
        defaulters: [
          { member: roster.find((member) => member.id === event.inside?.memberId)?.code, loss: total },
        ],
      },
      { id: `C${event.number}`, on: today, type: "call" },
    ],
  });
  const document = caseWith(text(loss.amount));
  const lines: NoticeLine[] = [];
  const result = runLoss(document, (line) => lines.push(line));
  // What each layer could have given is what it gives to a loss that nothing can absorb.
  const [most] = runLoss(caseWith(text(10n ** 18n))).events as [DefaultResult];
  const [absorption, call] = result.events as [
    DefaultResult,
    { calls: { member: string; amount: string }[] },
  ];
  const members = new Map(roster.map((member) => [member.code, member]));
  const contents = new Map(flatLayers(content.loss.layers).map((layer) => [layer.id, layer]));
  return {
    service,
    rulebook,
    content,
    lossId: loss.id,
    loss: loss.amount,
    case: document,
    result,
    layers: absorption.layers.map((layer, index) => ({
      content: contents.get(layer.id)!,
      absorbed: amount(layer.absorbed),
      size: amount(most.layers[index]!.absorbed),
      remaining: amount(layer.remaining),
      statement: layer.statement ?? null,
      lines: lines.filter(
        (line) => line.layer === layer.id && line.payer !== "ccp" && amount(line.amount) > 0n,
      ),
    })),
    // What an earlier document already asks for is not asked for twice.
    calls: call.calls
      .map((line) => {
        const member = members.get(line.member)!;
        return { member, amount: amount(line.amount) - called.get(member.id)! };
      })
      .filter((line) => line.amount > 0n),
    uncovered: amount(absorption.uncovered),
    members,
    posted,
    called,
    required,
  };
}
