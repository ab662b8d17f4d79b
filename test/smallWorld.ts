import type { Database } from "#db/client.ts";
import { declareDefault } from "#graphql/defaults/declareDefault.ts";
import { enterLoss } from "#graphql/defaults/enterLoss.ts";
import { prepareAllocation } from "#graphql/defaults/prepareAllocation.ts";
import { globalId } from "#graphql/ids.ts";
import { type Portal, uuidv7 } from "#graphql/portal.ts";
import { act, type Stage, stageFor } from "./world/actors.ts";
import { approveAs, type Joined, join, openHouse, type World } from "./world/house.ts";
import type { Person } from "./world/people.ts";
import { CONTRIBUTIONS } from "./world/rulebook.ts";

/** A house with four members, the least in which everything can happen. Amounts are chosen to be reckoned by hand. */
export interface SmallWorld extends World {
  /** Holds 2,000,000.00, and will fail. */
  failing: Joined;
  /** Holds 10,000,000.00: half of the survivors' fund. */
  half: Joined;
  /** Holds 6,000,000.01. */
  third: Joined;
  /** Holds 3,999,999.99. */
  fifth: Joined;
}

export const SMALL_WORLD_NOW = "2018-09-10T08:00:00Z";

/** A portal on a database, on the clocks of the tests. */
export const portalOn = (db: Database): Portal => ({
  db,
  clock: { business: () => new Date(SMALL_WORLD_NOW), real: () => new Date(SMALL_WORLD_NOW) },
  ids: uuidv7(),
  origin: "http://localhost:3000",
  demonstration: true,
  signIns: [],
  secret: "a key of the tests, thirty-two characters and more",
});

/** Take up the small world on a database that holds it. */
export const worldOn = (db: Database, world: Omit<SmallWorld, "stage">): SmallWorld => ({
  ...world,
  stage: stageFor(portalOn(db), SMALL_WORLD_NOW),
});

const people = (firm: string): Person[] => [
  { name: `Tilda ${firm}`, email: `tilda@${firm}.example`, roles: ["TREASURER"] },
  { name: `Vera ${firm}`, email: `vera@${firm}.example`, roles: ["VIEWER"] },
  { name: `Adam ${firm}`, email: `adam@${firm}.example`, roles: ["FIRM_ADMINISTRATOR"] },
];

const FIRMS = {
  failing: { name: "Failing Trading", category: "Direct member", contribution: "2000000.00" },
  half: {
    name: "Half Energi",
    category: "General member",
    contribution: "10000000.00",
    people: people("half"),
  },
  third: {
    name: "Third Kraft",
    category: "Direct member",
    contribution: "6000000.01",
    people: people("third"),
  },
  fifth: { name: "Fifth Power", category: "Direct member", contribution: "3999999.99" },
};

/** Every kind of layer: the defaulter's own means, the house's 7,000,000.00, the fund, and an assessment of as much again. */
const RULEBOOK = {
  loss: {
    layers: [
      { id: "margin", title: "Defaulter’s margin", payer: "defaulter", resource: "margin" },
      { id: "own", title: "Defaulter’s contribution", payer: "defaulter", resource: "contribution" },
      { id: "capital", title: "Junior capital", payer: "ccp", limit: { times: "1", of: "capital" } },
      { id: "fund", title: "Default fund", payer: "survivors", resource: "contribution" },
      {
        id: "call",
        title: "Assessment",
        payer: "survivors",
        resource: "assessment",
        limit: { times: "1", of: "contribution" },
      },
    ],
  },
  deadlines: {
    assessment: { businessDays: 1, time: "12:00" },
    replenishment: { businessDays: 2, time: "12:00" },
    contest: { businessDays: 5, time: "17:00" },
  },
  holidays: ["2018-12-24", "2018-12-25"],
  contributions: CONTRIBUTIONS,
};

/** Build it by the commands that people use. */
export async function buildSmallWorld(stage: Stage): Promise<SmallWorld> {
  stage.at("2018-09-03T08:00:00Z");
  const world = await openHouse(stage, { demonstration: true, businessNow: null, rulebook: RULEBOOK });
  const joined: Record<string, Joined> = {};
  for (const [name, firm] of Object.entries(FIRMS)) joined[name] = await join(world, firm);
  stage.at(SMALL_WORLD_NOW);
  return { ...world, ...(joined as Pick<SmallWorld, "failing" | "half" | "third" | "fifth">) };
}

/** Where a default stands before its allocation is approved. */
export interface Prepared {
  defaultId: string;
  /** The decision that waits for a second person. */
  decisionId: string;
}

/**
 * Declare, confirm, enter the loss and prepare its allocation. A loss of 20,000,000.00 uses half of the fund: margin
 * 1, defaulter 2, house 7, fund 10 million. One of 40,000,000.00 uses all of it and assesses the survivors for half
 * of what they may be called for.
 */
export async function prepareDefault(world: SmallWorld, loss = "20000000.00"): Promise<Prepared> {
  const { stage, house, failing } = world;
  stage.at("2018-09-11T13:00:00Z");
  const declared = await act(stage, house.risk, declareDefault, {
    memberId: globalId("Member", failing.memberId),
    defaultedOn: "2018-09-11",
    reason: "The margin call of 10 September was not met.",
  });
  await approveAs(stage, house.approver, declared.decisionId);
  stage.at("2018-09-12T13:00:00Z");
  const defaultEventId = globalId("DefaultEvent", declared.defaultId);
  await act(stage, house.risk, enterLoss, {
    defaultEventId,
    kind: "FINAL",
    amount: loss,
    margin: "1000000.00",
  });
  const { decisionId } = await act(stage, house.risk, prepareAllocation, { defaultEventId });
  stage.at("2018-09-13T07:00:00Z");
  return { defaultId: declared.defaultId, decisionId };
}

/** The same, approved: notices and calls are with the members. */
export async function issueDefault(world: SmallWorld, loss?: string): Promise<Prepared> {
  const prepared = await prepareDefault(world, loss);
  await approveAs(world.stage, world.house.approver, prepared.decisionId);
  return prepared;
}
