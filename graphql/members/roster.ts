import { insertRosterEntry, type MemberRow } from "#db/members/queries.ts";
import type { Act } from "../command.ts";
import { catalogueOn } from "../criteria/catalogues.ts";
import { dayIn } from "../time.ts";

const AUDIENCE = { members: "MEMBERS", public: "PUBLIC" } as const;

/** Tell peers or the public a member's status, as far as the rulebook in effect says. */
export async function publishStatus(
  act: Act,
  member: Pick<MemberRow, "id" | "firmId" | "serviceId" | "name" | "category">,
  status: MemberRow["status"],
): Promise<void> {
  const catalogue = await catalogueOn(act.tx, member.serviceId, dayIn(act.now, act.house.timeZone));
  const { roster = "none" } = catalogue?.rules ?? {};
  if (roster === "none") return;
  await insertRosterEntry(act.tx, {
    id: act.ids(),
    memberId: member.id,
    firmId: member.firmId,
    serviceId: member.serviceId,
    name: member.name,
    category: member.category,
    status,
    audience: AUDIENCE[roster],
    at: act.now,
  });
}
