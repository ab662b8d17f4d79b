import { findServiceByCode, insertService } from "#db/house/queries.ts";
import { book } from "#db/journal/queries.ts";
import type { OpenServiceInput } from "../__generated__/resolvers.ts";
import type { Effect } from "../approvals/effect.ts";
import { prepare } from "../approvals/prepare.ts";
import { command } from "../command.ts";
import { readAmount, readCurrency } from "../money.ts";
import { invalid, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";
import { dayIn } from "../time.ts";

interface ServiceToOpen {
  id: string;
  code: string;
  name: string;
  currency: string;
  capital: string;
  payTo: string;
}

/** Prepare a clearing service. */
export const openService = command("openService", {
  allow: only("HOUSE_ADMINISTRATOR"),
  run: async (act, input: OpenServiceInput) => {
    const code = input.code.trim().toUpperCase();
    if (!/^[A-Z0-9]{2,8}$/.test(code))
      invalid("code", "The code takes 2 to 8 capital letters or digits, such as COM.");
    const currency = readCurrency("currency", input.currency);
    readAmount("capital", input.capital, currency, { zero: true });
    const name = readText("name", input.name, { least: 3 });
    const payTo = readText("payTo", input.payTo, { least: 4 });
    if (await findServiceByCode(act.tx, code))
      invalid("code", `There is a service ${code} already: choose another code.`);
    const payload: ServiceToOpen = { id: act.ids(), code, name, currency, capital: input.capital, payTo };
    const { decisionId, event } = await prepare(act, openServiceEffect, payload.id, payload);
    return { done: { decisionId }, events: [event] };
  },
});

export const openServiceEffect: Effect<ServiceToOpen> = {
  kind: "OPEN_SERVICE",
  show: (service) => ({
    title: `Open the clearing service ${service.name}`,
    facts: [
      ["Code", service.code],
      ["Currency", service.currency],
      ["The house's own money set aside", `${service.currency} ${service.capital}`],
      ["Members pay into", service.payTo],
    ],
    path: "/rulebooks",
  }),
  carryOut: async (act, { capital, ...service }) => {
    if (await findServiceByCode(act.tx, service.code))
      wrongMoment(`There is a service ${service.code} by now. Send this back.`);
    const amount = readAmount("capital", capital, service.currency, { zero: true });
    await insertService(act.tx, { ...service, capital: amount });
    const own = { firmId: act.house.id, subjectId: service.id };
    await book(
      act.tx,
      {
        serviceId: service.id,
        currency: service.currency,
        bookedOn: dayIn(act.now, act.house.timeZone),
        at: act.now,
        ids: act.ids,
      },
      amount === 0n
        ? []
        : [
            {
              kind: "CAPITAL_SET_ASIDE",
              firmId: act.house.id,
              documentId: service.id,
              sides: [
                { account: { kind: "CASH", ...own }, amount },
                { account: { kind: "HOUSE_CAPITAL", ...own }, amount: -amount },
              ],
            },
          ],
    );
    return [
      {
        kind: "service.opened",
        firmId: act.house.id,
        subjectId: service.id,
        facts: { code: service.code, name: service.name },
      },
    ];
  },
};
