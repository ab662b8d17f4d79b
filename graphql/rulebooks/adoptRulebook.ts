import { findServices, type ServiceRow } from "#db/house/queries.ts";
import { insertRulebook, listRulebooks } from "#db/rulebooks/queries.ts";
import { hashOf } from "#domain/hash.ts";
import { formatAmount } from "#domain/money.ts";
import type { AdoptRulebookInput } from "../__generated__/resolvers.ts";
import type { Effect } from "../approvals/effect.ts";
import { prepare } from "../approvals/prepare.ts";
import { type Act, command } from "../command.ts";
import { rowOf } from "../ids.ts";
import { invalid, notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readDay, readText } from "../text.ts";
import { dayIn } from "../time.ts";
import { publicHolidays } from "./calendar.ts";
import { flatLayers, type RulebookContent, readContent } from "./content.ts";

interface RulebookToAdopt {
  id: string;
  serviceId: string;
  service: string;
  label: string;
  effectiveFrom: string;
  content: RulebookContent;
}

/** Prepare the adoption of a rulebook version. */
export const adoptRulebook = command("adoptRulebook", {
  allow: only("GOVERNANCE_SECRETARY"),
  run: async (act, input: AdoptRulebookInput) => {
    const service = await findService(act, rowOf("ClearingService", input.serviceId));
    const label = readText("label", input.label, { most: 40 });
    const effectiveFrom = readDay("effectiveFrom", input.effectiveFrom);
    if (input.content.length > 500_000)
      invalid("content", "The content is too long: at most 500,000 characters.");
    const read = readContent(input.content, {
      currency: service.currency,
      capital: formatAmount(service.capital, service.currency),
    });
    if ("path" in read)
      return invalid(
        `content${read.path && `.${read.path}`}`,
        `content${read.path && `.${read.path}`}: ${read.message}.`,
      );
    await refuseClash(act, service, label, effectiveFrom);
    const { calendar, holidays } = read.content;
    const days = calendar ? [...publicHolidays(calendar, effectiveFrom), ...holidays] : holidays;
    const payload: RulebookToAdopt = {
      id: act.ids(),
      serviceId: service.id,
      service: service.name,
      label,
      effectiveFrom,
      content: { ...read.content, holidays: [...new Set(days)].sort() },
    };
    const { decisionId, event } = await prepare(act, adoptRulebookEffect, service.id, payload);
    return { done: { decisionId }, events: [event] };
  },
});

export const adoptRulebookEffect: Effect<RulebookToAdopt> = {
  kind: "ADOPT_RULEBOOK",
  show: (version) => ({
    title: `Adopt rulebook ${version.label} of ${version.service}`,
    facts: [
      ["In effect from", version.effectiveFrom],
      ...flatLayers(version.content.loss.layers).map((layer, index): [string, string] => [
        `Layer ${index + 1}`,
        layer.title ?? layer.id,
      ]),
      ["Calls to restore the fund", within(version.content.deadlines.replenishment)],
      ["Assessments", within(version.content.deadlines.assessment)],
      ["Contests", within(version.content.deadlines.contest)],
      ...(version.content.contributions
        ? ([["Contribution invoices", within(version.content.contributions.due)]] as [string, string][])
        : []),
      ["Days on which nothing is due", String(version.content.holidays.length)],
    ],
    path: "/rulebooks",
  }),
  carryOut: async (act, version) => {
    const service = await findService(act, version.serviceId);
    const number = await refuseClash(act, service, version.label, version.effectiveFrom);
    await insertRulebook(act.tx, {
      id: version.id,
      serviceId: service.id,
      number,
      label: version.label,
      content: version.content,
      hash: await hashOf(version.content),
      effectiveFrom: version.effectiveFrom,
      adoptedAt: act.now,
    });
    return [
      {
        kind: "rulebook.adopted",
        firmId: act.house.id,
        subjectId: version.id,
        facts: { label: version.label, effectiveFrom: version.effectiveFrom },
      },
    ];
  },
};

/** Versions follow one another: none begins in the past, or before one that was adopted earlier. */
async function refuseClash(
  act: Act,
  service: ServiceRow,
  label: string,
  effectiveFrom: string,
): Promise<number> {
  const versions = await listRulebooks(act.tx, service.id);
  const today = dayIn(act.now, act.house.timeZone);
  if (effectiveFrom < today)
    invalid("effectiveFrom", `${effectiveFrom} is past: give today, ${today}, or later.`);
  if (versions.some((version) => version.label === label))
    invalid("label", `There is a version ${label} already: choose another label.`);
  const last = versions[0];
  if (last && effectiveFrom <= last.effectiveFrom)
    wrongMoment(
      `Version ${last.label} is in effect from ${last.effectiveFrom}: a new one can only follow it.`,
    );
  return (last?.number ?? 0) + 1;
}

async function findService(act: Act, id: string | null): Promise<ServiceRow> {
  return (id ? (await findServices(act.tx, [id]))[0] : undefined) ?? notFound("clearing service");
}

const within = ({ businessDays, time }: { businessDays: number; time: string }) =>
  `${businessDays} business ${businessDays === 1 ? "day" : "days"} after issue, ${time}`;
