import {
  findDefaultOfMember,
  findDefaults,
  insertDefault,
  nextDefaultNumber,
  publishDefault,
} from "#db/defaults/queries.ts";
import { findServices } from "#db/house/queries.ts";
import { findMembers, listMembersOfService, setMemberStatus } from "#db/members/queries.ts";
import { findRulebookOn } from "#db/rulebooks/queries.ts";
import { sharesLosses } from "#domain/membership.ts";
import type { DeclareDefaultInput } from "../__generated__/resolvers.ts";
import type { Effect } from "../approvals/effect.ts";
import { prepare } from "../approvals/prepare.ts";
import { command } from "../command.ts";
import { publishFund } from "../contributions/fund.ts";
import { restate } from "../criteria/restate.ts";
import { globalId, rowOf } from "../ids.ts";
import { publishStatus } from "../members/roster.ts";
import { invalid, notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readDay, readText } from "../text.ts";
import { dayIn } from "../time.ts";

interface DefaultToConfirm {
  id: string;
  number: number;
  memberId: string;
  name: string;
  defaultedOn: string;
  rulebook: string;
  reason: string;
}

/** Declare a member in default. It is one only when another person confirms. */
export const declareDefault = command("declareDefault", {
  allow: only("RISK_MANAGER"),
  run: async (act, input: DeclareDefaultInput) => {
    const memberId = rowOf("Member", input.memberId);
    const member = memberId ? (await findMembers(act.tx, [memberId]))[0] : undefined;
    if (!member) return notFound("member");
    const defaultedOn = readDay("defaultedOn", input.defaultedOn);
    const reason = readText("reason", input.reason, { least: 10, most: 2000, lines: true });
    const today = dayIn(act.now, act.house.timeZone);
    if (defaultedOn > today)
      invalid("defaultedOn", `${defaultedOn} is to come: give today, ${today}, or an earlier day.`);
    if (defaultedOn < member.admittedOn)
      invalid(
        "defaultedOn",
        `${member.name} was admitted on ${member.admittedOn}: give that day or a later one.`,
      );
    if (await findDefaultOfMember(act.tx, member.id))
      wrongMoment(`${member.name} is declared in default already.`);
    if (!sharesLosses(member.status))
      wrongMoment(`${member.name} is not an active member: only one of those can default.`);
    const rulebook = await findRulebookOn(act.tx, member.serviceId, defaultedOn);
    if (!rulebook) return wrongMoment(`No rulebook was in effect on ${defaultedOn}: adopt one first.`);
    const number = await nextDefaultNumber(act.tx, member.serviceId);
    const id = act.ids();
    const payload: DefaultToConfirm = {
      id,
      number,
      memberId: member.id,
      name: member.name,
      defaultedOn,
      rulebook: rulebook.label,
      reason,
    };
    const { decisionId, event } = await prepare(act, declareDefaultEffect, id, payload);
    await insertDefault(act.tx, {
      id,
      serviceId: member.serviceId,
      number,
      memberId: member.id,
      reason,
      defaultedOn,
      declaredAt: act.now,
      decisionId,
      rulebookVersionId: rulebook.id,
    });
    return {
      done: { defaultId: id, decisionId },
      events: [
        event,
        {
          kind: "default.declared",
          firmId: act.house.id,
          subjectId: id,
          facts: { number: `D${number}`, name: member.name },
        },
      ],
    };
  },
});

export const declareDefaultEffect: Effect<DefaultToConfirm> = {
  kind: "DECLARE_DEFAULT",
  show: (event) => ({
    title: `Confirm the default of ${event.name}`,
    facts: [
      ["Member", event.name],
      ["Day of the default", event.defaultedOn],
      ["Governed by rulebook", event.rulebook],
      ["Why", event.reason],
    ],
    path: `/defaults/${globalId("DefaultEvent", event.id)}`,
  }),
  carryOut: async (act, event) => {
    const [found] = await findDefaults(act.tx, "HOUSE", [event.id]);
    const [member] = await findMembers(act.tx, [event.memberId]);
    if (!found || !member || !sharesLosses(member.status))
      return wrongMoment(`${event.name} is not an active member any more. Send this back.`);
    await setMemberStatus(act.tx, member, "DEFAULTED", {
      id: act.ids(),
      at: act.now,
      reason: `Default D${event.number} confirmed`,
    });
    await publishStatus(act, member, "DEFAULTED");
    await publishDefault(act.tx, {
      id: event.id,
      serviceId: found.serviceId,
      number: event.number,
      defaultedOn: event.defaultedOn,
      confirmedAt: act.now,
      rulebookVersionId: found.rulebookVersionId,
    });
    const [service] = await findServices(act.tx, [found.serviceId]);
    await publishFund(act, service!, `Default D${event.number} confirmed`);
    const others = await listMembersOfService(act.tx, found.serviceId);
    return [
      ...(await restate(act.tx, [member.id], dayIn(act.now, act.house.timeZone))),
      {
        kind: "default.confirmed",
        firmId: act.house.id,
        subjectId: event.id,
        facts: { number: `D${event.number}`, name: event.name },
      },
      ...others
        .filter((other) => sharesLosses(other.status))
        .map((other) => ({
          kind: "default.announced",
          firmId: other.firmId,
          subjectId: event.id,
          facts: { number: `D${event.number}`, defaultedOn: event.defaultedOn },
        })),
    ];
  },
};
