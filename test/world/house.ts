import { eq } from "drizzle-orm";
import { decisions } from "#db/approvals/tables.ts";
import { findServiceByCode } from "#db/house/queries.ts";
import { members } from "#db/members/tables.ts";
import { findUserByEmail, listFirms } from "#db/users/queries.ts";
import { firms, invitations } from "#db/users/tables.ts";
import { approve } from "#graphql/approvals/approve.ts";
import type { Command } from "#graphql/command.ts";
import { createContext } from "#graphql/context.ts";
import { postContribution } from "#graphql/contributions/postContribution.ts";
import { foundHouse } from "#graphql/house/found.ts";
import { openService } from "#graphql/house/openService.ts";
import { globalId } from "#graphql/ids.ts";
import { admitMember } from "#graphql/members/admitMember.ts";
import { DEMONSTRATION_PASSWORD, secretOf } from "#graphql/portal.ts";
import { adoptRulebook } from "#graphql/rulebooks/adoptRulebook.ts";
import { acceptInvitation } from "#graphql/users/acceptInvitation.ts";
import { inviteUser } from "#graphql/users/inviteUser.ts";
import { type Actor, act, type Stage, signIn } from "./actors.ts";
import { leiOf } from "./leis.ts";
import { type Firm, FOUNDERS, HOUSE_PEOPLE, type Person } from "./people.ts";

/** Read as the standing checks do: everything, without a way to write. */
const see = <T>(stage: Stage, look: Parameters<typeof stage.portal.db.reading<T>>[1]) =>
  stage.portal.db.reading({ role: "mutua_reader" }, look);

/** A house that is open for business: its people are there, each can sign in. */
export interface World {
  stage: Stage;
  house: Record<keyof typeof HOUSE_PEOPLE, Actor> & { first: Actor; second: Actor };
  serviceId: string;
}

/** Prepare as one and approve as another: what every important thing takes. */
export async function decide<I extends { idempotencyKey: string }, A extends { decisionId: string }>(
  stage: Stage,
  maker: Actor,
  checker: Actor,
  command: Command<I, A>,
  input: Omit<I, "idempotencyKey">,
): Promise<A> {
  const done = (await act(stage, maker, command as never, input as never)) as A;
  await approveAs(stage, checker, done.decisionId);
  return done;
}

export async function approveAs(stage: Stage, checker: Actor, decisionId: string): Promise<void> {
  const [row] = await see(stage, (tx) =>
    tx.select({ hash: decisions.hash }).from(decisions).where(eq(decisions.id, decisionId)),
  );
  await act(stage, checker, approve, { decisionId: globalId("Decision", decisionId), hash: row!.hash });
}

/** Take up an invitation with its one-time link, as its reader would. */
export async function accept(stage: Stage, email: string): Promise<Actor> {
  const user = await see(stage, (tx) => findUserByEmail(tx, email));
  const [invitation] = await see(stage, (tx) =>
    tx.select().from(invitations).where(eq(invitations.userId, user!.id)),
  );
  const context = createContext(stage.portal, { kind: "none" });
  // The demonstration's own password is refused anywhere else.
  const password = stage.portal.demonstration ? DEMONSTRATION_PASSWORD : "correct horse battery staple";
  const input = { secret: secretOf(stage.portal, invitation!.id), password };
  const answer = await acceptInvitation(null, { input }, context);
  if (answer.__typename !== "InvitationAccepted")
    throw new Error(`${email} could not accept: ${JSON.stringify(answer)}`);
  return signIn(stage, email);
}

/** Invite people for a firm and let them choose their passwords. */
export async function invite(
  world: Pick<World, "stage" | "house">,
  firmId: string,
  people: readonly Person[],
): Promise<Actor[]> {
  const actors: Actor[] = [];
  for (const { name, email, roles } of people) {
    await decide(world.stage, world.house.first, world.house.second, inviteUser, {
      firmId: globalId("Firm", firmId),
      name,
      email,
      roles,
    });
    actors.push(await accept(world.stage, email));
  }
  return actors;
}

export interface Opening {
  demonstration: boolean;
  /** Where the business clock is to stand for good. */
  businessNow: string | null;
  rulebook: object;
  label?: string;
  capital?: string;
}

/** Found the house, invite its people, open its service and adopt its rulebook, all by the ordinary commands. */
export async function openHouse(stage: Stage, opening: Opening): Promise<World> {
  await foundHouse(stage.portal, {
    name: "Sundmark Clearing",
    timeZone: "Europe/Stockholm",
    demonstration: opening.demonstration,
    businessNow: opening.businessNow ? new Date(opening.businessNow) : null,
    administrators: [FOUNDERS[0], FOUNDERS[1]],
  });
  const first = await accept(stage, FOUNDERS[0].email);
  const second = await accept(stage, FOUNDERS[1].email);
  const [own] = await see(stage, listFirms);
  const keys = Object.keys(HOUSE_PEOPLE) as (keyof typeof HOUSE_PEOPLE)[];
  const invited = await invite(
    { stage, house: { first, second } as World["house"] },
    own!.id,
    keys.map((key) => HOUSE_PEOPLE[key]),
  );
  const house = {
    first,
    second,
    ...Object.fromEntries(keys.map((key, index) => [key, invited[index]])),
  } as World["house"];
  await decide(stage, first, second, openService, {
    code: "COM",
    name: "Commodities",
    currency: "EUR",
    capital: opening.capital ?? "7000000.00",
    payTo: "Sundmark Clearing, IBAN SE35 5000 0000 0549 1000 0003",
  });
  const service = await see(stage, (tx) => findServiceByCode(tx, "COM"));
  const world = { stage, house, serviceId: service!.id };
  await adopt(world, opening.label ?? "2018-1", opening.rulebook);
  return world;
}

/** Adopt a version of the rulebook that is in effect from today. */
export async function adopt(
  { stage, house, serviceId }: World,
  label: string,
  rulebook: object,
): Promise<void> {
  await decide(stage, house.secretary, house.approver, adoptRulebook, {
    serviceId: globalId("ClearingService", serviceId),
    label,
    effectiveFrom: stage.portal.clock.business().toISOString().slice(0, 10),
    content: JSON.stringify(rulebook),
  });
}

export interface Joined {
  memberId: string;
  firmId: string;
  code: string;
  people: Actor[];
}

/** Admit a member, post its first contribution and invite its people. */
export async function join(world: World, firm: Firm): Promise<Joined> {
  const { stage, house, serviceId } = world;
  await decide(stage, house.officer, house.approver, admitMember, {
    serviceId: globalId("ClearingService", serviceId),
    name: firm.name,
    category: firm.category,
    ...(firm.affiliates && { affiliates: firm.affiliates }),
    lei: leiOf(firm.name),
  });
  const [row] = await see(stage, (tx) =>
    tx
      .select({ memberId: members.id, firmId: members.firmId, code: members.code })
      .from(members)
      .innerJoin(firms, eq(firms.id, members.firmId))
      .where(eq(firms.name, firm.name)),
  );
  await decide(stage, house.treasurer, house.approver, postContribution, {
    memberId: globalId("Member", row!.memberId),
    required: firm.contribution,
    received: firm.contribution,
    bankReference: `First contribution ${row!.code}`,
  });
  const people = firm.people ? await invite(world, row!.firmId, firm.people) : [];
  return { ...row!, people };
}
