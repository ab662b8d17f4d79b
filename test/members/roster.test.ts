import { expect, test } from "vitest";
import { globalId } from "#graphql/ids.ts";
import { changeMembership } from "#graphql/members/changeMembership.ts";
import { ask } from "../graph/ask.ts";
import { stageFor } from "../world/actors.ts";
import { MEMBERSHIP } from "../world/applicants.ts";
import { decide, join, openHouse } from "../world/house.ts";
import { memoryPortal } from "../world/portal.ts";
import { RULEBOOK_2018 } from "../world/rulebook.ts";

/** What each sees of a restricted and an active member: signed out, and as the active one's own viewer. */
async function seenUnder(roster: "none" | "members" | "public") {
  const stage = stageFor(await memoryPortal(), "2018-08-01T07:00:00Z");
  const { house, serviceId } = await openHouse(stage, {
    demonstration: false,
    businessNow: null,
    rulebook: { ...RULEBOOK_2018, membership: { ...MEMBERSHIP, roster } },
  });
  const world = { stage, house, serviceId };
  const birch = await join(world, { name: "Birch Power", category: "DCM", contribution: "600000.00" });
  const alder = await join(world, {
    name: "Alder Energi",
    category: "GCM",
    contribution: "3000000.00",
    people: [{ name: "Vera Alder", email: "vera@alder.example", roles: ["VIEWER"] }],
  });
  await decide(stage, house.officer, house.approver, changeMembership, {
    memberId: globalId("Member", birch.memberId),
    change: "RESTRICT",
    reason: "A reason that is nobody else's business.",
  });
  const query = "{ roster { name category status since } }";
  const signedOut = await ask(stage.portal, { kind: "none" }, query);
  const peer = await ask(stage.portal, alder.people[0]!.credential, query);
  expect(peer.text).not.toContain("nobody else's business");
  const said = ({ data }: typeof peer) =>
    data!.roster.map((one: { name: string; status: string }) => `${one.name}, ${one.status}`);
  return { signedOut: said(signedOut), peer: said(peer) };
}

const BOTH = ["Alder Energi, ACTIVE", "Birch Power, RESTRICTED"];

test("peers and the public are told status alone, and only as far as the rulebook says", async () => {
  expect(await seenUnder("none")).toEqual({ signedOut: [], peer: [] });
  expect(await seenUnder("members")).toEqual({ signedOut: [], peer: BOTH });
  expect(await seenUnder("public")).toEqual({ signedOut: BOTH, peer: BOTH });
});
