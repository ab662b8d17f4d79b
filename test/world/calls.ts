import { and, eq } from "drizzle-orm";
import { findServices } from "#db/house/queries.ts";
import { findMembers } from "#db/members/queries.ts";
import { findObligations } from "#db/obligations/queries.ts";
import { obligations } from "#db/obligations/tables.ts";
import { findRulebookOn } from "#db/rulebooks/queries.ts";
import { command } from "#graphql/command.ts";
import { issueContribution } from "#graphql/contributions/issueContribution.ts";
import { globalId } from "#graphql/ids.ts";
import { recordPayment } from "#graphql/payments/recordPayment.ts";
import { only } from "#graphql/rights.ts";
import { dayIn } from "#graphql/time.ts";
import { act, type Stage, stageFor } from "./actors.ts";
import { type Joined, join, openHouse, type World } from "./house.ts";
import { PUBLISHED } from "./people.ts";
import { memoryPortal } from "./portal.ts";
import { CONTRIBUTIONS, RULEBOOK_2018 } from "./rulebook.ts";

/** Call a contribution as an admission does, due at noon of the same day. */
const callContribution = command("callContribution", {
  allow: only("RISK_MANAGER"),
  run: async (acting, input: { idempotencyKey: string; memberId: string; amount: string }) => {
    const [member] = await findMembers(acting.tx, [input.memberId]);
    const [service] = await findServices(acting.tx, [member!.serviceId]);
    const rulebook = await findRulebookOn(acting.tx, service!.id, dayIn(acting.now, acting.house.timeZone));
    const { id, number, event } = await issueContribution(acting, {
      member: member!,
      service: service!,
      rulebook: rulebook!,
      amount: input.amount,
      withinDays: 0,
      why: "For a test",
    });
    return { done: { id, number }, events: [event] };
  },
});

export interface LateWorld extends World {
  /** Holds 10,000,000.00 to begin with; its first person is a treasurer. */
  first: Joined;
  second: Joined;
  /** What calls a contribution, on this stage's day. */
  call(member: Joined, amount: string): Promise<Call>;
  pay(call: Call, amount: string, valueOn: string): Promise<void>;
}

export interface Call {
  row: string;
  id: string;
  number: string;
}

/** A house whose rulebook charges 8 % on what comes late, with two members. */
export async function openLateHouse(contributions: object | null = CONTRIBUTIONS): Promise<LateWorld> {
  const stage: Stage = stageFor(await memoryPortal(), "2018-08-01T07:00:00Z");
  const world = await openHouse(stage, {
    demonstration: false,
    businessNow: null,
    rulebook: { ...RULEBOOK_2018, ...(contributions && { contributions }) },
  });
  const first = await join(world, { ...PUBLISHED[0], contribution: "10000000.00" });
  const second = await join(world, { ...PUBLISHED[1], contribution: "4000000.00" });
  let payments = 0;
  return {
    ...world,
    first,
    second,
    call: async (member, amount) => {
      const done = await act(stage, world.house.risk, callContribution, {
        memberId: member.memberId,
        amount,
      });
      return { row: done.id, id: globalId("Obligation", done.id), number: done.number };
    },
    pay: async ({ number }, amount, valueOn) => {
      await act(stage, world.house.treasurer, recordPayment, {
        number,
        amount,
        currency: "EUR",
        valueOn,
        bankReference: `PAID ${++payments}`,
      });
    },
  };
}

const see = <T>(stage: Stage, look: Parameters<typeof stage.portal.db.reading<T>>[1]) =>
  stage.portal.db.reading({ role: "mutua_reader" }, look);

/** An obligation as it is stored, with what was paid and taken off. */
export const stored = ({ stage }: Pick<World, "stage">, row: string) =>
  see(stage, async (tx) => (await findObligations(tx, [row]))[0]!);

/** The one document of a kind that follows from an obligation. */
export const following = ({ stage }: Pick<World, "stage">, row: string, kind: "INTEREST" | "RETURN") =>
  see(stage, async (tx) => {
    const [found] = await tx
      .select()
      .from(obligations)
      .where(and(eq(obligations.aboutId, row), eq(obligations.kind, kind)));
    return found;
  });
