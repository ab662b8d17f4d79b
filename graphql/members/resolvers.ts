import { findResignation } from "#db/members/onboarding.ts";
import { listMemberSteps, listMembers, listRoster } from "#db/members/queries.ts";
import { whatCanFollow } from "#domain/membership.ts";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { preparedAnswer } from "../approvals/resolvers.ts";
import type { Context } from "../context.ts";
import { currencyOf } from "../house/currency.ts";
import { globalId, rowOf } from "../ids.ts";
import { money } from "../money.ts";
import { badInput, connection, readPage } from "../pages.ts";
import { type AskedSignedIn, mutate, query, written } from "../query.ts";
import { anybody, HOUSE, may, only } from "../rights.ts";
import { admitMember } from "./admitMember.ts";
import { changeMembership } from "./changeMembership.ts";
import { completeOnboarding } from "./completeOnboarding.ts";
import { onboardingOf } from "./onboarding.ts";
import { resign } from "./resign.ts";

/** A balance of a member's own account; credits are what the house holds for it, so their sign is turned. */
async function balance(
  member: { id: string; serviceId: string },
  context: Context,
  kind: "CONTRIBUTION" | "CALLED" | "RECEIVABLE",
) {
  const amount = (await (await context.reading()).load.balances.load(member.id))[kind] ?? 0n;
  return money(kind === "RECEIVABLE" ? amount : -amount, await currencyOf(member, context));
}

const isSearchable = (text: string) => text.length <= 200 && text.isWellFormed() && !text.includes("\0");

const memberOf = ({ load }: AskedSignedIn, { memberId }: { memberId: string }) =>
  written(load.member.load(memberId));

export const resolvers = {
  Query: {
    roster: query(anybody, async ({ tx }) =>
      (await listRoster(tx)).sort((a, b) => a.name.localeCompare(b.name, "en")),
    ),
    members: query(
      only(...HOUSE),
      async ({ tx }, args: { first: number; after?: string | null; search?: string | null }) => {
        if (!isSearchable(args.search ?? ""))
          throw badInput("search takes at most 200 ordinary characters: shorten it, or type it again.");
        const page = readPage(args);
        return connection(
          await listMembers(tx, page, args.search),
          page,
          (row) => row.name,
          (row) => row,
        );
      },
    ),
  },
  Member: {
    __resolveReference: async ({ id }, { reading }) => {
      const row = rowOf("Member", id);
      return row ? (await reading()).load.member.load(row) : null;
    },
    id: ({ id }) => globalId("Member", id),
    firm: async ({ firmId }, _args, { reading }) => written((await reading()).load.firm.load(firmId)),
    service: async ({ serviceId }, _args, { reading }) =>
      written((await reading()).load.service.load(serviceId)),
    required: async (member, _args, context) =>
      money(await (await context.reading()).load.required.load(member.id), await currencyOf(member, context)),
    posted: (member, _args, context) => balance(member, context, "CONTRIBUTION"),
    called: (member, _args, context) => balance(member, context, "CALLED"),
    owed: (member, _args, context) => balance(member, context, "RECEIVABLE"),
    history: async ({ id }, _args, { reading }) => listMemberSteps((await reading()).tx, id),
    onboarding: async ({ id }, _args, { reading }) => onboardingOf((await reading()).tx, id),
    resignation: async (member, _args, context) => {
      const notice = await findResignation((await context.reading()).tx, member.id);
      return notice && { ...notice, liability: money(notice.liability, await currencyOf(member, context)) };
    },
    mayChange: async ({ status }, _args, { reading }) =>
      may(changeMembership.allow, (await reading()).viewer) ? whatCanFollow(status) : [],
  },
  RosterEntry: {
    service: async ({ serviceId }, _args, { reading }) =>
      written((await reading()).load.service.load(serviceId)),
    since: ({ at }) => at,
  },
  OnboardingItem: {
    id: ({ id }) => globalId("OnboardingItem", id),
    obligation: async ({ obligationId }, _args, { reading }) =>
      obligationId ? (await reading()).load.obligation.load(obligationId) : null,
  },
  Mutation: {
    admitMember: mutate(admitMember, preparedAnswer),
    completeOnboarding: mutate(completeOnboarding, async (asked, done: { memberId: string }) => ({
      __typename: "OnboardingChanged" as const,
      member: await memberOf(asked, done),
    })),
    changeMembership: mutate(changeMembership, preparedAnswer),
    resign: mutate(resign, async (asked, done: { memberId: string }) => ({
      __typename: "Resigned" as const,
      member: await memberOf(asked, done),
    })),
  },
} satisfies Resolvers;
