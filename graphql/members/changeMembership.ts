import { insertRequirement } from "#db/contributions/queries.ts";
import { hasOpenDefault } from "#db/defaults/queries.ts";
import { findServices } from "#db/house/queries.ts";
import { book, findBalances } from "#db/journal/queries.ts";
import { findResignation } from "#db/members/onboarding.ts";
import { findMembers, type MemberRow, setMemberStatus } from "#db/members/queries.ts";
import { afterChange, type MemberChange, type MemberState } from "#domain/membership.ts";
import { formatAmount, parseAmount } from "#domain/money.ts";
import type { ChangeMembershipInput } from "../__generated__/resolvers.ts";
import type { Effect } from "../approvals/effect.ts";
import { prepare } from "../approvals/prepare.ts";
import { type Act, command } from "../command.ts";
import { publishFund } from "../contributions/fund.ts";
import { restate } from "../criteria/restate.ts";
import { rowOf } from "../ids.ts";
import { notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";
import { dayIn } from "../time.ts";
import { onboardingOf } from "./onboarding.ts";
import { publishStatus } from "./roster.ts";

interface MembershipToChange {
  memberId: string;
  name: string;
  from: MemberState;
  change: MemberChange;
  to: MemberState;
  reason: string;
  /** What it gets back when it is let go: all it has posted. */
  returned?: string;
  currency?: string;
}

/** Prepare a change of a membership; which may follow on which is told by the domain. */
export const changeMembership = command("changeMembership", {
  allow: only("MEMBERSHIP_OFFICER"),
  run: async (act, input: ChangeMembershipInput) => {
    const id = rowOf("Member", input.memberId);
    const [member] = id ? await findMembers(act.tx, [id]) : [];
    if (!member) return notFound("member");
    const reason = readText("reason", input.reason, { least: 10, most: 2000, lines: true });
    const to = await refuseUnready(act, member, input.change);
    const returned = input.change === "RELEASE" ? await toReturn(act, member) : {};
    const payload: MembershipToChange = {
      ...returned,
      memberId: member.id,
      name: member.name,
      from: member.status,
      change: input.change,
      to,
      reason,
    };
    const { decisionId, event } = await prepare(act, changeMembershipEffect, member.id, payload);
    return { done: { decisionId }, events: [event] };
  },
});

const STATES: Record<MemberState, string> = {
  ONBOARDING: "onboarding",
  ACTIVE: "active",
  RESTRICTED: "restricted",
  SUSPENDED: "suspended",
  RESIGNING: "resigning",
  TERMINATED: "terminated",
  FORMER: "a former member",
  DEFAULTED: "in default",
};

/** The state it would come to. Refused where the change cannot follow, or what it rests on is not there. */
async function refuseUnready(act: Act, member: MemberRow, change: MemberChange): Promise<MemberState> {
  const to = afterChange(member.status, change);
  if (!to) return wrongMoment(`${member.name} is ${STATES[member.status]}: this cannot follow on it.`);
  const today = dayIn(act.now, act.house.timeZone);
  const notice = await findResignation(act.tx, member.id);
  if (change === "ACTIVATE") {
    const open = (await onboardingOf(act.tx, member.id)).filter((item) => !item.done);
    if (open[0])
      wrongMoment(
        `${open.length} of its list ${open.length === 1 ? "is" : "are"} open: ${open[0].title}. It becomes active when all is done.`,
      );
  }
  if (change === "ACCEPT_RESIGNATION" && !notice)
    wrongMoment(`${member.name} has given no notice: its signatory gives it.`);
  if (change === "RELEASE") {
    if (member.status === "RESIGNING" && notice && notice.endsOn >= today)
      wrongMoment(`Its notice period ends on ${notice.endsOn}: it is let go after that day.`);
    const { RECEIVABLE = 0n, CALLED = 0n } = (await findBalances(act.tx, [member.id])).get(member.id) ?? {};
    if (RECEIVABLE !== 0n || CALLED !== 0n)
      wrongMoment(`${member.name} still owes something: that is settled first.`);
    if (await hasOpenDefault(act.tx, member.serviceId))
      wrongMoment("A default is open whose loss is not shared yet: what is posted stays until it is.");
  }
  return to;
}

/** What a member that is let go gets back, in its service's currency. */
async function toReturn(act: Act, member: MemberRow): Promise<{ returned: string; currency: string }> {
  const [service] = await findServices(act.tx, [member.serviceId]);
  const { CONTRIBUTION = 0n } = (await findBalances(act.tx, [member.id])).get(member.id) ?? {};
  return { returned: formatAmount(-CONTRIBUTION, service!.currency), currency: service!.currency };
}

/** Pay the contribution back: it need hold nothing any more, and what it had posted leaves the fund. */
async function giveBack(act: Act, member: MemberRow, decisionId: string, returned: string): Promise<void> {
  const [service] = await findServices(act.tx, [member.serviceId]);
  const { currency, id: serviceId } = service!;
  const amount = parseAmount(returned, currency);
  const bookedOn = dayIn(act.now, act.house.timeZone);
  const { id: memberId, firmId } = member;
  await insertRequirement(act.tx, {
    id: act.ids(),
    memberId,
    firmId,
    amount: 0n,
    effectiveOn: bookedOn,
    recordedAt: act.now,
  });
  if (amount > 0n)
    await book(act.tx, { serviceId, currency, bookedOn, at: act.now, ids: act.ids }, [
      {
        kind: "CONTRIBUTION_RETURNED",
        firmId,
        documentId: decisionId,
        sides: [
          { account: { kind: "CONTRIBUTION", subjectId: memberId, firmId }, amount },
          { account: { kind: "CASH", subjectId: serviceId, firmId: act.house.id }, amount: -amount },
        ],
      },
    ]);
  await publishFund(act, service!, "A member left");
}

const TITLES: Record<MemberChange, string> = {
  ACTIVATE: "Activate",
  RESTRICT: "Restrict",
  SUSPEND: "Suspend",
  REINSTATE: "Reinstate",
  TERMINATE: "Terminate",
  ACCEPT_RESIGNATION: "Take the notice of",
  RELEASE: "Let go",
};

export const changeMembershipEffect: Effect<MembershipToChange> = {
  kind: "CHANGE_MEMBERSHIP",
  show: (membership) => ({
    title: `${TITLES[membership.change]} ${membership.name}`,
    facts: [
      ["From", STATES[membership.from]],
      ["To", STATES[membership.to]],
      ...(membership.returned
        ? ([["Gets back", `${membership.currency} ${membership.returned}`]] as [string, string][])
        : []),
      ["Why", membership.reason],
    ],
    path: "/members",
  }),
  carryOut: async (act, membership, decision) => {
    const [member] = await findMembers(act.tx, [membership.memberId]);
    if (!member) return notFound("member");
    if (member.status !== membership.from)
      wrongMoment(`${member.name} is ${STATES[member.status]} by now. Send this back.`);
    const to = await refuseUnready(act, member, membership.change);
    await setMemberStatus(act.tx, member, to, { id: act.ids(), at: act.now, reason: membership.reason });
    await publishStatus(act, member, to);
    if (membership.returned !== undefined) {
      const { returned } = await toReturn(act, member);
      if (returned !== membership.returned)
        wrongMoment(`${member.name} has ${returned} posted by now. Send this back.`);
      await giveBack(act, member, decision.id, returned);
    }
    return [
      {
        kind: "member.changed",
        firmId: member.firmId,
        subjectId: member.id,
        facts: { change: membership.change, to, state: STATES[to], reason: membership.reason },
      },
      ...(await restate(act.tx, [member.id], dayIn(act.now, act.house.timeZone))),
    ];
  },
};
