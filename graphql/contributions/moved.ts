import { findRequirements } from "#db/contributions/queries.ts";
import { countMembersIn, type RunLine, type RunRow, sumOfLines } from "#db/contributions/runs.ts";
import { findBalances } from "#db/journal/queries.ts";
import { findBatch } from "#db/measures/queries.ts";
import { addDays } from "#domain/calendar.ts";
import { MEMBER_STATES, sharesLosses } from "#domain/membership.ts";
import type { Act } from "../command.ts";
import { wrongMoment } from "../refusals.ts";
import { dayIn } from "../time.ts";
import { type Basis, rulesOn } from "./calculateRun.ts";
import { holdOf } from "./hold.ts";

const STATES = MEMBER_STATES.filter(sharesLosses);
const MOVED = "money or members moved since it was calculated: calculate it again.";

/** Refuse a run whose basis no longer stands: rules, measures, defaults or who is a member. */
export async function expectBasis(act: Act, run: RunRow): Promise<Basis["content"]> {
  const today = dayIn(act.now, act.house.timeZone);
  const rules = await rulesOn(act.tx, run.serviceId, today);
  if (rules?.rulebook.id !== run.rulebookVersionId)
    return wrongMoment(
      `Another rulebook came into effect since run ${run.number} was asked for: calculate it again.`,
    );
  const batch = await findBatch(act.tx, run.batchId);
  const { maxAgeDays } = rules.content.contributions.measures;
  if (!batch?.acceptedAt || addDays(batch.forDate, maxAgeDays) < today)
    wrongMoment(
      `The measures of run ${run.number} are of ${run.forDate} and too old by now: calculate it on newer ones.`,
    );
  const hold = await holdOf(act.tx, run.serviceId, rules.content, today);
  if (hold.unconfirmed)
    wrongMoment("A default waits for its confirmation: have it confirmed or sent back first.");
  const { lines } = await sumOfLines(act.tx, run.id);
  if (hold.reason !== run.holdReason || lines !== (await countMembersIn(act.tx, run.serviceId, STATES)))
    refuseMoved(run);
  return rules.content;
}

/** Refuse lines that were calculated on other money, requirements or members than there are now. */
export async function expectLines(act: Act, run: RunRow, lines: readonly RunLine[]): Promise<void> {
  const ids = lines.map(({ memberId }) => memberId);
  const required = await findRequirements(act.tx, ids, { on: dayIn(act.now, act.house.timeZone) });
  const balances = await findBalances(act.tx, ids);
  const stands = lines.every((line) => {
    const { CONTRIBUTION = 0n, CALLED = 0n } = balances.get(line.memberId) ?? {};
    return (
      sharesLosses(line.status) &&
      line.posted === -CONTRIBUTION &&
      line.called === -CALLED &&
      line.before === (required.get(line.memberId) ?? 0n)
    );
  });
  if (!stands) refuseMoved(run);
}

const refuseMoved = (run: RunRow) => wrongMoment(`Run ${run.number}: ${MOVED}`);
