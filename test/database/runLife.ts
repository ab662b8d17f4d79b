import { listRulebooks } from "#db/rulebooks/queries.ts";
import { calculateDue } from "#graphql/contributions/calculate.ts";
import { calculateRun } from "#graphql/contributions/calculateRun.ts";
import { proposeRun } from "#graphql/contributions/proposeRun.ts";
import { globalId } from "#graphql/ids.ts";
import { adoptRulebook } from "#graphql/rulebooks/adoptRulebook.ts";
import type { SmallWorld } from "../smallWorld.ts";
import { act } from "../world/actors.ts";
import { CONTRIBUTION_RULES } from "../world/contributions.ts";
import { decide } from "../world/house.ts";

/** A rulebook that calls contributions, and a run by it: an invoice, returns, and less of the calls that are open. */
export async function runOnce(world: SmallWorld): Promise<void> {
  const { stage, house } = world;
  const serviceId = globalId("ClearingService", world.serviceId);
  const [newest] = await stage.portal.db.reading({ role: "mutua_reader" }, (tx) =>
    listRulebooks(tx, world.serviceId),
  );
  const contributions = {
    ...CONTRIBUTION_RULES,
    fund: { ...CONTRIBUTION_RULES.fund, standard: { cover: 1, floor: "12000000.00" } },
    measures: { maxAgeDays: 400, jump: "0.5" },
    returns: { ...CONTRIBUTION_RULES.returns, holdWhile: [] },
  };
  const content = { ...(newest!.content as object), contributions };
  await decide(stage, house.secretary, house.approver, adoptRulebook, {
    serviceId,
    label: "with contributions",
    effectiveFrom: dayAfter(stage.portal.clock.business()),
    content: JSON.stringify(content),
  });
  stage.at(new Date(stage.portal.clock.business().getTime() + 86_400_000).toISOString());
  const { runId } = await act(stage, house.risk, calculateRun, { serviceId });
  await calculateDue(stage.portal);
  await decide(stage, house.risk, house.approver, proposeRun, {
    runId: globalId("ContributionRun", runId),
    note: "The measures were looked at.",
  });
}

const dayAfter = (instant: Date) => new Date(instant.getTime() + 86_400_000).toISOString().slice(0, 10);
