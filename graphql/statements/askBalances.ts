import { findServices, type ServiceRow } from "#db/house/queries.ts";
import { listMembersOfService } from "#db/members/queries.ts";
import { added, findStandingsOn, insertConfirmations, NOTHING, wereAsked } from "#db/statements/queries.ts";
import { canonical, hashOf } from "#domain/hash.ts";
import type { AskBalancesInput } from "../__generated__/resolvers.ts";
import type { Effect } from "../approvals/effect.ts";
import { prepare } from "../approvals/prepare.ts";
import { type Act, command } from "../command.ts";
import { rowOf } from "../ids.ts";
import { invalid, notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { dayIn } from "../time.ts";
import { type BalanceContent, statedIn } from "./content.ts";

interface BalancesToAsk {
  serviceId: string;
  service: string;
  year: number;
  asOf: string;
  currency: string;
  members: number;
  /** Of all members together. */
  posted: string;
  called: string;
  owed: string;
  payable: string;
}

/** Prepare to ask every member of a service whether its books agree with the house's at the end of a year. */
export const askBalances = command("askBalances", {
  allow: only("HOUSE_TREASURER"),
  run: async (act, input: AskBalancesInput) => {
    const id = rowOf("ClearingService", input.serviceId);
    const [service] = id ? await findServices(act.tx, [id]) : [];
    if (!service) return notFound("clearing service");
    const today = dayIn(act.now, act.house.timeZone);
    if (input.year < 1900 || input.year >= Number(today.slice(0, 4)))
      invalid("year", `${input.year} has not ended by the house’s clock, or is no year: today is ${today}.`);
    const { totals } = await balancesOf(act, service, input.year);
    const { decisionId, event } = await prepare(act, askBalancesEffect, service.id, totals);
    return { done: { decisionId }, events: [event] };
  },
});

/** Where each member stood, and all of them together; refused where there is nobody to ask, or all were asked. */
async function balancesOf(act: Act, service: ServiceRow, year: number) {
  const { currency } = service;
  const asOf = `${year}-12-31`;
  if (await wereAsked(act.tx, service.id, year))
    wrongMoment(`The members of ${service.name} were asked to confirm the balances of ${year} already.`);
  const members = (await listMembersOfService(act.tx, service.id)).filter(
    ({ status, admittedOn }) => status !== "FORMER" && admittedOn <= asOf,
  );
  if (members.length === 0) wrongMoment(`${service.name} had no members at the end of ${year}.`);
  const standings = await findStandingsOn(act.tx, service.id, asOf);
  const each = members.map((member) => ({ member, standing: standings.get(member.id) ?? NOTHING }));
  const all = each.reduce((sum, { standing }) => added(sum, standing), NOTHING);
  const totals: BalancesToAsk = {
    serviceId: service.id,
    service: service.name,
    year,
    asOf,
    currency,
    members: members.length,
    ...statedIn(all, currency),
  };
  return { each, totals };
}

export const askBalancesEffect: Effect<BalancesToAsk> = {
  kind: "ASK_BALANCES",
  show: ({ service, year, asOf, currency, members, ...totals }) => ({
    title: `Ask the members of ${service} to confirm their balances of ${year}`,
    facts: [
      ["Members asked", String(members)],
      ["As of the end of", asOf],
      ["Posted, all together", `${currency} ${totals.posted}`],
      ["Called and not yet posted", `${currency} ${totals.called}`],
      ["Owed by members", `${currency} ${totals.owed}`],
      ["Owed to members", `${currency} ${totals.payable}`],
    ],
    path: `/confirmations?year=${year}`,
  }),
  carryOut: async (act, asked, decision) => {
    const [service] = await findServices(act.tx, [asked.serviceId]);
    const { each, totals } = await balancesOf(act, service!, asked.year);
    if (canonical(totals) !== canonical(asked))
      wrongMoment(`The balances at the end of ${asked.year} are others by now. Send this back.`);
    const { asOf, year, currency } = asked;
    const rows = await Promise.all(
      each.map(async ({ member, standing }) => {
        const content: BalanceContent = {
          member: member.code,
          service: service!.code,
          currency,
          year,
          asOf,
          ...statedIn(standing, currency),
        };
        return {
          id: act.ids(),
          memberId: member.id,
          firmId: member.firmId,
          year,
          asOf,
          content,
          hash: await hashOf(content),
          decisionId: decision.id,
          issuedAt: act.now,
        };
      }),
    );
    await insertConfirmations(act.tx, rows);
    return rows.map(({ id, firmId }) => ({
      kind: "balance.asked",
      firmId,
      subjectId: id,
      facts: { year: String(year), asOf },
    }));
  },
};
