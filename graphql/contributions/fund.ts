import { findRequirements } from "#db/contributions/queries.ts";
import { insertFundFigure, type ServiceRow } from "#db/house/queries.ts";
import { sumMemberAccounts } from "#db/journal/queries.ts";
import { listMembersOfService } from "#db/members/queries.ts";
import type { Act } from "../command.ts";
import { dayIn } from "../time.ts";

/**
 * Publish the fund as this act leaves it. Members read what was published and never a sum over one another's rows.
 * `cause` says what changed and names nobody.
 */
export async function publishFund(act: Act, service: ServiceRow, cause: string): Promise<void> {
  const members = (await listMembersOfService(act.tx, service.id)).filter(
    ({ status }) => status !== "DEFAULTED" && status !== "FORMER",
  );
  const required = await findRequirements(
    act.tx,
    members.map((member) => member.id),
    { on: dayIn(act.now, act.house.timeZone) },
  );
  const balances = await sumMemberAccounts(act.tx, service.id);
  await insertFundFigure(act.tx, {
    id: act.ids(),
    serviceId: service.id,
    publishedAt: act.now,
    required: [...required.values()].reduce((sum, amount) => sum + amount, 0n),
    posted: -(balances.CONTRIBUTION ?? 0n),
    called: -(balances.CALLED ?? 0n),
    cause,
  });
}
