import { findServices } from "#db/house/queries.ts";
import { insertMember, insertMemberStep, listMembersOfFirm } from "#db/members/queries.ts";
import { findFirmByKey, insertFirm } from "#db/users/queries.ts";
import type { AdmitMemberInput } from "../__generated__/resolvers.ts";
import type { Effect } from "../approvals/effect.ts";
import { prepare } from "../approvals/prepare.ts";
import { type Act, command } from "../command.ts";
import { rowOf } from "../ids.ts";
import { invalid, notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { nameKey, readText } from "../text.ts";
import { dayIn } from "../time.ts";
import { freeCode } from "./code.ts";
import { readLei, readTraits } from "./identity.ts";

interface MemberToAdmit {
  id: string;
  serviceId: string;
  service: string;
  name: string;
  category: string;
  affiliates: string | null;
  lei: string | null;
  traits: string[];
}

/** Prepare the admission of a member. */
export const admitMember = command("admitMember", {
  allow: only("MEMBERSHIP_OFFICER"),
  run: async (act, input: AdmitMemberInput) => {
    const serviceId = rowOf("ClearingService", input.serviceId);
    const service = serviceId ? (await findServices(act.tx, [serviceId]))[0] : undefined;
    if (!service) return notFound("clearing service");
    const name = readText("name", input.name, { least: 2, most: 120 });
    const category = readText("category", input.category, { least: 2, most: 60 });
    const affiliates = input.affiliates ? readText("affiliates", input.affiliates, { most: 120 }) : null;
    if (nameKey(name) === nameKey(act.house.name)) invalid("name", "The house cannot be its own member.");
    if (await isMember(act, name, service.id))
      invalid("name", `${name} is a member of ${service.name} already.`);
    const payload: MemberToAdmit = {
      id: act.ids(),
      serviceId: service.id,
      service: service.name,
      name,
      category,
      affiliates,
      lei: input.lei ? readLei("lei", input.lei) : null,
      traits: readTraits("traits", input.traits ?? []),
    };
    const { decisionId, event } = await prepare(act, admitMemberEffect, payload.id, payload);
    return { done: { decisionId }, events: [event] };
  },
});

export const admitMemberEffect: Effect<MemberToAdmit> = {
  kind: "ADMIT_MEMBER",
  show: (member) => ({
    title: `Admit ${member.name} to ${member.service}`,
    facts: [
      ["Firm", member.name],
      ["Category", member.category],
      ["Group of affiliates", member.affiliates ?? "none"],
      ...(member.lei ? ([["LEI", member.lei]] as [string, string][]) : []),
      ...(member.traits.length > 0 ? ([["Traits", member.traits.join(", ")]] as [string, string][]) : []),
    ],
    path: "/members",
  }),
  carryOut: async (act, member) => {
    if (await isMember(act, member.name, member.serviceId))
      wrongMoment(`${member.name} is a member by now. Send this back.`);
    const firmId = await firmOf(act, member);
    await insertMember(act.tx, {
      id: member.id,
      firmId,
      serviceId: member.serviceId,
      code: await freeCode(act, member.serviceId, member.id),
      category: member.category,
      lei: member.lei,
      traits: member.traits,
      status: "ONBOARDING",
      admittedOn: dayIn(act.now, act.house.timeZone),
    });
    await insertMemberStep(act.tx, {
      id: act.ids(),
      memberId: member.id,
      firmId,
      status: "ONBOARDING",
      at: act.now,
      reason: "Admitted",
    });
    return [
      {
        kind: "member.admitted",
        firmId,
        subjectId: member.id,
        facts: { name: member.name, service: member.service },
      },
    ];
  },
};

async function isMember(act: Act, name: string, serviceId: string): Promise<boolean> {
  const firm = await findFirmByKey(act.tx, nameKey(name));
  return (
    firm !== undefined &&
    (await listMembersOfFirm(act.tx, firm.id)).some((member) => member.serviceId === serviceId)
  );
}

async function firmOf(act: Act, { name, affiliates }: MemberToAdmit): Promise<string> {
  const known = await findFirmByKey(act.tx, nameKey(name));
  if (known) return known.id;
  const id = act.ids();
  await insertFirm(act.tx, { id, side: "MEMBER", name, nameKey: nameKey(name), affiliates });
  return id;
}
