import { APPLICANTS, applyInAugust, applyInSeptember, decideLately } from "./admissions.ts";
import { MEMBERSHIP } from "./applicants.ts";
import type { Joined, World } from "./house.ts";
import { MEMBERS } from "./people.ts";
import {
  bringEvidence,
  bringFigures,
  bringLeis,
  bringSanctions,
  daily,
  quarter,
  type Watched,
  waive,
} from "./standings.ts";

export { MEMBERSHIP };

/** The members that need a look, by name: each raised its watch level in another way. */
const WATCHED = {
  /** Own funds fell below the floor on the 14th: the cure period ends on Friday the 21st. */
  ownFunds: "Havsdis Commodities",
  /** Indebtedness above the limit since the figures of August: its cure period is over. */
  indebted: "Norrglimt Energi",
  /** The plan for business continuity expired on the 10th. */
  expired: "Tallmo Commodities",
  /** Liquid resources are low since the 18th. */
  illiquid: "Rimfrost Kraft",
  /** The legal opinion is waived until the end of October. */
  waived: "Drivved Kraft",
  /** Its LEI was not renewed. */
  lapsed: "Fjärdingen Power",
} as const;

/** What the house's systems say of each member on a day. */
async function bringDaily(world: World, members: readonly Watched[], day: string): Promise<void> {
  world.stage.at(`${day}T07:30:00Z`);
  await bringFigures(world, members, { period: day, asOf: day, values: daily });
}

/** Before the default: what members had shown, figures of the quarter, applications of August and early September. */
export async function membershipUntilDefault(
  world: World,
  joined: readonly Joined[],
  atSeptember: () => Promise<void>,
) {
  const { stage } = world;
  const members: Watched[] = MEMBERS.map((firm, index) => ({ firm, joined: joined[index]! }));
  stage.at("2018-08-07T08:00:00Z");
  await bringEvidence(world, members, {
    expires: { [WATCHED.expired]: [["OPS-07", "2018-09-10"]] },
    failed: { [WATCHED.waived]: ["LEG-04"] },
  });
  await bringFigures(world, members, { period: "2018-07", asOf: "2018-07-31", values: quarter });
  for (const day of ["2018-08-10", "2018-08-20"]) await bringDaily(world, members, day);
  const early = await applyInAugust(world);
  stage.at("2018-08-29T07:00:00Z");
  await bringSanctions(world, "2018-08-29");
  await bringDaily(world, members, "2018-08-29");
  stage.at("2018-08-30T09:00:00Z");
  const waived = members.find(({ firm }) => firm.name === WATCHED.waived)!;
  await waive(
    world,
    waived,
    "LEG-04",
    "2018-10-31",
    "Counsel has moved firms; the new opinion is in writing.",
  );
  await atSeptember();
  stage.at("2018-09-04T08:00:00Z");
  await bringFigures(world, members, {
    period: "2018-08",
    asOf: "2018-08-31",
    values: (firm, index) => ({
      ...quarter(firm, index),
      ...(firm.name === WATCHED.indebted && { indebtedness_to_resources: "1260" }),
    }),
  });
  await bringDaily(world, members, "2018-09-10");
  return { members, early, later: await applyInSeptember(world, early) };
}

/** After it: the breaches of these days, the decisions on applications, and the figures of the 19th. */
export async function membershipSinceDefault(
  world: World,
  { members, early, later }: Awaited<ReturnType<typeof membershipUntilDefault>>,
): Promise<void> {
  const { stage } = world;
  const only = (name: string) => members.filter(({ firm }) => firm.name === name);
  stage.at("2018-09-12T07:00:00Z");
  await bringSanctions(world, "2018-09-12");
  await bringLeis(
    world,
    [...MEMBERS, ...Object.values(APPLICANTS)].map(({ name }) => name),
    WATCHED.lapsed,
  );
  await decideLately(world, early.onboarding, later);
  stage.at("2018-09-14T14:00:00Z");
  await bringFigures(world, only(WATCHED.ownFunds), {
    period: "2018-09-14",
    asOf: "2018-09-14",
    values: () => ({ own_funds: "7120000.00" }),
  });
  stage.at("2018-09-18T08:00:00Z");
  await bringFigures(world, only(WATCHED.illiquid), {
    period: "2018-09-17",
    asOf: "2018-09-17",
    values: () => ({ liquid_resources: "3900000.00" }),
  });
  stage.at("2018-09-20T07:00:00Z");
  await bringSanctions(world, "2018-09-20");
  await bringDaily(world, members.slice(1), "2018-09-20");
}
