import { findServices, type ServiceRow } from "#db/house/queries.ts";
import { type BatchRow, findBatch, insertAcceptance, readLines } from "#db/measures/queries.ts";
import { listMembersOfService } from "#db/members/queries.ts";
import { canonical } from "#domain/hash.ts";
import type { ProposeMeasuresInput } from "../__generated__/resolvers.ts";
import type { Effect } from "../approvals/effect.ts";
import { prepare } from "../approvals/prepare.ts";
import { type Act, command } from "../command.ts";
import { globalId, rowOf } from "../ids.ts";
import { money } from "../money.ts";
import { invalid, notFound, refuse, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";
import { dayIn } from "../time.ts";
import { type Agreement, agreementOf, differencesShown } from "./agree.ts";
import { questionsOfBatch, totalsOf } from "./questions.ts";
import { rulesOn } from "./rules.ts";
import { questionWords } from "./words.ts";

interface MeasuresToAccept {
  batchId: string;
  key: string;
  service: string;
  source: string;
  forDate: string;
  currency: string;
  hash: string;
  members: number;
  scenarios: number;
  totals: { name: string; total: string }[];
  /** In words; `asked` counts them all. */
  questions: string[];
  asked: number;
  /** The other source's batch that agrees; null where the rulebook names none. */
  other: { key: string; source: string; hash: string } | null;
  note: string | null;
}

/** Prepare the acceptance of a batch: from then on it counts. */
export const proposeMeasures = command("proposeMeasures", {
  allow: only("RISK_MANAGER"),
  run: async (act, input: ProposeMeasuresInput) => {
    const { batch, service } = await find(act, rowOf("MeasureBatch", input.batchId));
    const note = input.note ? readText("note", input.note, { most: 1000, lines: true }) : null;
    const { toAccept, agreement, tolerance } = await look(act, batch, service, note);
    if (agreement.state === "DIFFERS") refuse(disagreement(batch, service, agreement, tolerance));
    if (toAccept.asked > 0 && note === null)
      invalid(
        "note",
        `There ${toAccept.asked === 1 ? "is one question" : `are ${toAccept.asked} questions`} about this batch: say why it is right all the same.`,
      );
    const { decisionId, event } = await prepare(act, acceptMeasuresEffect, batch.id, toAccept);
    return { done: { decisionId }, events: [event] };
  },
});

export const acceptMeasuresEffect: Effect<MeasuresToAccept> = {
  kind: "ACCEPT_MEASURES",
  show: (batch) => ({
    title: `Accept the measures ${batch.key} of ${batch.forDate}`,
    facts: [
      ["Clearing service", batch.service],
      ["Source", batch.source],
      ["Members", String(batch.members)],
      ["Scenarios", String(batch.scenarios)],
      ...batch.totals.map(({ name, total }): [string, string] => [
        `${name}, all members`,
        `${batch.currency} ${total}`,
      ]),
      [
        "The other source",
        batch.other ? `${batch.other.source} agrees, ${batch.other.key}` : "none is asked for",
      ],
      ["Questions", batch.asked === 0 ? "none" : `${batch.asked}: ${batch.questions.join(" ")}`],
      ["Note", batch.note ?? "none"],
      ["Hash of the content", batch.hash],
    ],
    path: `/measures/${globalId("MeasureBatch", batch.batchId)}`,
  }),
  carryOut: async (act, payload, decision) => {
    const { batch, service } = await find(act, payload.batchId);
    const { toAccept } = await look(act, batch, service, payload.note);
    if (canonical(JSON.parse(JSON.stringify(toAccept))) !== canonical(payload))
      refuse({
        __typename: "NotWhatWasSeen",
        message:
          "What this batch is held against has changed since this was prepared. Send it back and prepare it again.",
      });
    await insertAcceptance(act.tx, { batchId: batch.id, decisionId: decision.id, at: act.now });
    return [
      {
        kind: "measures.accepted",
        firmId: act.house.id,
        subjectId: batch.id,
        facts: { key: batch.key, source: batch.source, forDate: batch.forDate, hash: batch.hash },
      },
    ];
  },
};

async function find(act: Act, id: string | null): Promise<{ batch: BatchRow; service: ServiceRow }> {
  const batch = id ? await findBatch(act.tx, id) : undefined;
  const [service] = batch ? await findServices(act.tx, [batch.serviceId]) : [];
  return batch && service ? { batch, service } : notFound("batch of measures");
}

/** Whether a batch can be accepted as things stand, and all that whoever approves is shown. */
async function look(
  act: Act,
  batch: BatchRow,
  service: ServiceRow,
  note: string | null,
): Promise<{ toAccept: MeasuresToAccept; agreement: Agreement; tolerance: string }> {
  const { tx } = act;
  const rules = await rulesOn(tx, service, dayIn(act.now, act.house.timeZone));
  if (batch.decisionId) wrongMoment(`The batch ${batch.key} is accepted already.`);
  const { sources } = rules.measures;
  if (sources && batch.source !== sources.names[0])
    wrongMoment(
      `By the rulebook the figures of ${sources.names[0]} are used: those of ${batch.source} are only held against them.`,
    );
  const agreement = await agreementOf(tx, batch, rules);
  if (agreement.state === "WAITS")
    wrongMoment(
      `The batch ${batch.key} waits for the other source: bring in the measures of ${agreement.source} for ${batch.forDate} first.`,
    );
  const text = (amount: bigint) => money(amount, service.currency).amount;
  const members = await listMembersOfService(tx, service.id);
  const { count, told } = await questionsOfBatch(tx, batch, { members, jump: rules.measures.jump });
  const lines = await readLines(tx, batch.id);
  const toAccept: MeasuresToAccept = {
    batchId: batch.id,
    key: batch.key,
    service: service.name,
    source: batch.source,
    forDate: batch.forDate,
    currency: service.currency,
    hash: batch.hash,
    members: batch.lines,
    scenarios: batch.scenarios,
    totals: totalsOf(batch.names, lines).map(({ name, total }) => ({ name, total: text(total) })),
    questions: told.map((one) => questionWords(one.kind, inWords(one, text))),
    asked: count,
    other:
      agreement.state === "AGREES"
        ? { key: agreement.other.key, source: agreement.other.source, hash: agreement.other.hash }
        : null,
    note,
  };
  return { toAccept, agreement, tolerance: sources?.tolerance ?? "0" };
}

/** The refusal that shows on which figures two sources differ. */
function disagreement(
  batch: BatchRow,
  { currency }: ServiceRow,
  { other, count, named }: Extract<Agreement, { state: "DIFFERS" }>,
  tolerance: string,
) {
  return {
    __typename: "SourcesDisagree" as const,
    message: `${batch.source} and ${other.source} differ in ${count} ${
      count === 1 ? "figure" : "figures"
    } of ${batch.forDate} by more than ${tolerance} of the larger. Have the source that is wrong send a new batch.`,
    count,
    differences: differencesShown(named, currency),
  };
}

const inWords = (
  {
    code,
    name,
    before,
    after,
  }: { code: string | null; name: string | null; before: bigint | null; after: bigint | null },
  text: (amount: bigint) => string,
) => ({
  code,
  name,
  before: before === null ? null : text(before),
  after: after === null ? null : text(after),
});
