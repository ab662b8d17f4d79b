import { listMembersOfService } from "#db/members/queries.ts";
import type { Act } from "../command.ts";
import { opaqueCode } from "../ids.ts";

/** A code for a new member that no other of its service has, from the random end of an id: it tells nothing of the firm. */
export async function freeCode(act: Act, serviceId: string, id: string): Promise<string> {
  const taken = new Set((await listMembersOfService(act.tx, serviceId)).map((other) => other.code));
  let code = opaqueCode(id);
  while (taken.has(code)) code = opaqueCode(act.ids());
  return code;
}
