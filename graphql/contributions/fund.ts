import { sumRequirements } from "#db/contributions/queries.ts";
import { insertFundFigure, type ServiceRow } from "#db/house/queries.ts";
import { sumMemberAccounts } from "#db/journal/queries.ts";
import type { Act } from "../command.ts";
import { dayIn } from "../time.ts";

/**
 * Publish the fund as this act leaves it. Members read what was published and never a sum over one another's rows.
 * `cause` says what changed and names nobody.
 */
export async function publishFund(act: Act, service: ServiceRow, cause: string): Promise<void> {
  const balances = await sumMemberAccounts(act.tx, service.id);
  await insertFundFigure(act.tx, {
    id: act.ids(),
    serviceId: service.id,
    publishedAt: act.now,
    required: await sumRequirements(act.tx, service.id, dayIn(act.now, act.house.timeZone)),
    posted: -(balances.CONTRIBUTION ?? 0n),
    called: -(balances.CALLED ?? 0n),
    cause,
  });
}
