import { beforeAll, expect, test } from "vitest";
import { prove } from "#db/prove/prove.ts";
import { declareDefault } from "#graphql/defaults/declareDefault.ts";
import { enterLoss } from "#graphql/defaults/enterLoss.ts";
import { prepareAllocation } from "#graphql/defaults/prepareAllocation.ts";
import { globalId } from "#graphql/ids.ts";
import { changeMembership } from "#graphql/members/changeMembership.ts";
import { resign } from "#graphql/members/resign.ts";
import { look } from "../applications/house.ts";
import { act, type Stage, stageFor } from "../world/actors.ts";
import { MEMBERSHIP } from "../world/applicants.ts";
import { approveAs, decide, type Joined, join, openHouse, type World } from "../world/house.ts";
import { memoryPortal } from "../world/portal.ts";
import { RULEBOOK_2018 } from "../world/rulebook.ts";

/** A fund of two survivors with 1,000,000.00 each, and calls of up to three times that. */
let world: World;
let stage: Stage;
let leaves: Joined;
let fails: Joined;

const people = (firm: string) => [
  { name: `Signe ${firm}`, email: `signe@${firm.toLowerCase()}.example`, roles: ["SIGNATORY" as const] },
];

beforeAll(async () => {
  stage = stageFor(await memoryPortal(), "2018-08-01T07:00:00Z");
  world = await openHouse(stage, {
    demonstration: false,
    businessNow: null,
    capital: "0.00",
    rulebook: {
      ...RULEBOOK_2018,
      loss: {
        layers: [
          ...RULEBOOK_2018.loss.layers.filter(({ id }) => id !== "junior-capital"),
          {
            id: "calls",
            title: "Calls",
            payer: "survivors",
            resource: "assessment",
            limit: { times: "3", of: "contribution" },
          },
        ],
      },
      membership: { ...MEMBERSHIP, liabilityTimes: 2 },
    },
  });
  fails = await join(world, { name: "Fails Trading", category: "DCM", contribution: "0.00" });
  await join(world, { name: "Stays Power", category: "DCM", contribution: "1000000.00" });
  leaves = await join(world, {
    name: "Leaves Energi",
    category: "DCM",
    contribution: "1000000.00",
    people: people("Leaves"),
  });
});

test("a member that is leaving is asked for no more than its liability, posted money counted; the others for up to the layer's limit", async () => {
  const { officer, approver, risk } = world.house;
  const memberId = globalId("Member", leaves.memberId);
  await act(stage, leaves.people[0]!, resign, { memberId, reason: "We close our desk." });
  await decide(stage, officer, approver, changeMembership, {
    memberId,
    change: "ACCEPT_RESIGNATION",
    reason: "Notice was given in due form.",
  });
  stage.at("2018-08-06T07:00:00Z");
  const { decisionId } = await act(stage, risk, declareDefault, {
    memberId: globalId("Member", fails.memberId),
    defaultedOn: "2018-08-06",
    reason: "The margin call was not met.",
  });
  await approveAs(stage, approver, decisionId);
  const [event] = await look<{ id: string }>(stage, "select id from default_events");
  const defaultEventId = globalId("DefaultEvent", event!.id);
  await act(stage, risk, enterLoss, { defaultEventId, kind: "FINAL", amount: "6000000.00", margin: "0.00" });
  const prepared = await act(stage, risk, prepareAllocation, { defaultEventId });
  await approveAs(stage, approver, prepared.decisionId);
  const asked = await look<{ name: string; kind: string; amount: string }>(
    stage,
    `select f.name, o.kind, o.amount::text from obligations o join firms f on f.id = o.firm_id
      where o.kind <> 'REPLENISHMENT' order by f.name, o.kind`,
  );
  // Two million are posted, four are left: the one that leaves bears 2 x 1,000,000.00 in all, the other its 3 x 1,000,000.00 on top.
  expect(asked).toEqual([
    { name: "Leaves Energi", kind: "ASSESSMENT", amount: "100000000" },
    { name: "Leaves Energi", kind: "LOSS_ALLOCATION", amount: "100000000" },
    { name: "Stays Power", kind: "ASSESSMENT", amount: "300000000" },
    { name: "Stays Power", kind: "LOSS_ALLOCATION", amount: "100000000" },
  ]);
  // The limit stands in the case itself, so the standing checks run it again like any other.
  expect((await prove(stage.portal.db)).filter((report) => !report.ok)).toEqual([]);
});
