import { insertRequirement } from "#db/contributions/queries.ts";
import { findServices, type ServiceRow } from "#db/house/queries.ts";
import { book, findBalances } from "#db/journal/queries.ts";
import { listItems } from "#db/members/onboarding.ts";
import { findMembers, type MemberRow, setMemberStatus } from "#db/members/queries.ts";
import type { PostContributionInput } from "../__generated__/resolvers.ts";
import type { Effect } from "../approvals/effect.ts";
import { prepare } from "../approvals/prepare.ts";
import { type Act, command } from "../command.ts";
import { rowOf } from "../ids.ts";
import { publishStatus } from "../members/roster.ts";
import { readAmount } from "../money.ts";
import { invalid, notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";
import { dayIn } from "../time.ts";
import { publishFund } from "./fund.ts";

interface ContributionToPost {
  memberId: string;
  name: string;
  currency: string;
  required: string;
  received: string;
  bankReference: string | null;
}

/** Prepare the posting of a contribution, with the requirement it is for. */
export const postContribution = command("postContribution", {
  allow: only("HOUSE_TREASURER"),
  run: async (act, input: PostContributionInput) => {
    const { member, service } = await findMember(act, rowOf("Member", input.memberId));
    readAmount("required", input.required, service.currency, { zero: true });
    const received = readAmount("received", input.received, service.currency, { zero: true });
    const reference = input.bankReference
      ? readText("bankReference", input.bankReference, { most: 140 })
      : null;
    if (received > 0n && reference === null)
      invalid("bankReference", "Money was received: give the bank's reference of the receipt.");
    if (member.status === "DEFAULTED") wrongMoment(`${member.name} is in default: nothing is posted for it.`);
    const { decisionId, event } = await prepare(act, postContributionEffect, member.id, {
      memberId: member.id,
      name: member.name,
      currency: service.currency,
      required: input.required,
      received: input.received,
      bankReference: reference,
    } satisfies ContributionToPost);
    return { done: { decisionId }, events: [event] };
  },
});

export const postContributionEffect: Effect<ContributionToPost> = {
  kind: "POST_CONTRIBUTION",
  show: (posting) => ({
    title: `Post a contribution of ${posting.name}`,
    facts: [
      ["Must hold from now on", `${posting.currency} ${posting.required}`],
      ["Received", `${posting.currency} ${posting.received}`],
      ["Bank's reference", posting.bankReference ?? "none"],
    ],
    path: "/members",
  }),
  carryOut: async (act, posting, decision) => {
    const { member, service } = await findMember(act, posting.memberId);
    if (member.status === "DEFAULTED") wrongMoment(`${member.name} is in default by now. Send this back.`);
    const required = readAmount("required", posting.required, service.currency, { zero: true });
    const received = readAmount("received", posting.received, service.currency, { zero: true });
    const { id: memberId, firmId } = member;
    const bookedOn = dayIn(act.now, act.house.timeZone);
    await insertRequirement(act.tx, {
      id: act.ids(),
      memberId,
      firmId,
      amount: required,
      effectiveOn: bookedOn,
      recordedAt: act.now,
    });
    if (received > 0n)
      await book(
        act.tx,
        { serviceId: service.id, currency: service.currency, bookedOn, at: act.now, ids: act.ids },
        [
          {
            kind: "CONTRIBUTION_POSTED",
            firmId,
            documentId: decision.id,
            sides: [
              { account: { kind: "CASH", subjectId: service.id, firmId: act.house.id }, amount: received },
              { account: { kind: "CONTRIBUTION", subjectId: memberId, firmId }, amount: -received },
            ],
          },
        ],
      );
    const posted = -((await findBalances(act.tx, [memberId])).get(memberId)?.CONTRIBUTION ?? 0n);
    // One that was admitted with a list becomes active when all of the list is done, by a decision of its own.
    const list = await listItems(act.tx, [memberId]);
    if (member.status === "ONBOARDING" && posted >= required && list.length === 0) {
      await setMemberStatus(act.tx, member, "ACTIVE", {
        id: act.ids(),
        at: act.now,
        reason: "First contribution posted",
      });
      await publishStatus(act, member, "ACTIVE");
    }
    await publishFund(act, service, "Contribution posted");
    return [
      {
        kind: "contribution.posted",
        firmId,
        subjectId: memberId,
        facts: { required: posting.required, received: posting.received, currency: service.currency },
      },
    ];
  },
};

async function findMember(act: Act, id: string | null): Promise<{ member: MemberRow; service: ServiceRow }> {
  const member = id ? (await findMembers(act.tx, [id]))[0] : undefined;
  const service = member && (await findServices(act.tx, [member.serviceId]))[0];
  return service ? { member, service } : notFound("member");
}
