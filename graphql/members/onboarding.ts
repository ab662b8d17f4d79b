import type { Tx } from "#db/client.ts";
import { type ItemRow, listItems } from "#db/members/onboarding.ts";
import { findObligations } from "#db/obligations/queries.ts";
import { listUsersWithRole } from "#db/users/queries.ts";

/** An item, and whether it is done: said by a person, or seen by the portal itself. */
export type ShownItem = ItemRow & { done: boolean };

/** The list of what is to be done, with what the portal sees by itself: the contribution paid, the users there. */
export async function onboardingOf(tx: Tx, memberId: string): Promise<ShownItem[]> {
  const items = await listItems(tx, [memberId]);
  const calls = items.flatMap((item) => (item.obligationId ? [item.obligationId] : []));
  const paid = new Map(
    (calls.length > 0 ? await findObligations(tx, calls) : []).map((call) => [
      call.id,
      call.paid >= call.toPay,
    ]),
  );
  const firmId = items[0]?.firmId;
  const usersThere =
    firmId !== undefined &&
    (await listUsersWithRole(tx, firmId, ["FIRM_ADMINISTRATOR"])).length > 0 &&
    (await listUsersWithRole(tx, firmId, ["SIGNATORY"])).length > 0;
  return items.map((item) => ({ ...item, done: isDone(item, paid, usersThere) }));
}

function isDone(item: ItemRow, paid: ReadonlyMap<string, boolean>, usersThere: boolean): boolean {
  if (item.kind === "CONTRIBUTION") return paid.get(item.obligationId ?? "") ?? false;
  if (item.kind === "USERS") return usersThere;
  return item.doneAt !== null;
}
