import { proposeRun } from "#graphql/contributions/proposeRun.ts";
import { globalId } from "#graphql/ids.ts";
import type { SmallWorld } from "../smallWorld.ts";
import { CONTRIBUTION_RULES } from "../world/contributions.ts";
import { decide } from "../world/house.ts";
import { adoptContributions, calculated } from "../world/runs.ts";

/** A rulebook that calls contributions, and a run by it: an invoice, returns, and less of the calls that are open. */
export async function runOnce(world: SmallWorld): Promise<void> {
  const { stage, house } = world;
  await adoptContributions(world, {
    ...CONTRIBUTION_RULES,
    fund: { ...CONTRIBUTION_RULES.fund, standard: { cover: 1, floor: "12000000.00" } },
    measures: { maxAgeDays: 400, jump: "0.5" },
    returns: { ...CONTRIBUTION_RULES.returns, holdWhile: [] },
  });
  await decide(stage, house.risk, house.approver, proposeRun, {
    runId: globalId("ContributionRun", await calculated(world)),
    note: "The measures were looked at.",
  });
}
