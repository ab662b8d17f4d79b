import { createHash } from "node:crypto";
import type { Tx } from "#db/client.ts";
import { listWithAffiliates } from "#db/members/queries.ts";
import { sharesLosses } from "#domain/membership.ts";
import { byId } from "#domain/order.ts";
import { nameKey } from "../text.ts";

/** A member that a run is about. */
export interface Participant {
  id: string;
  firmId: string;
  code: string;
  /** The group of affiliates, under a name that tells nothing and that no member's code is; none where it stands alone. */
  group: string | null;
}

/** The members whose money is at stake, in order of code: those that share losses. */
export async function listParticipants(tx: Tx, serviceId: string): Promise<Participant[]> {
  const members = (await listWithAffiliates(tx, serviceId)).filter(({ status }) => sharesLosses(status));
  const groups = new Set(members.flatMap(({ affiliates }) => affiliates ?? []).map(nameKey));
  return byId(
    members.map(({ id, firmId, code, name, affiliates }) => {
      // Affiliates may have named the firm itself.
      const key = nameKey(affiliates ?? name);
      return { id, firmId, code, group: groups.has(key) ? groupOf(serviceId, key) : null };
    }),
    ({ code }) => code,
  );
}

/** Codes are capital letters and digits: this is neither. */
const groupOf = (serviceId: string, key: string) =>
  `g-${createHash("sha256").update(`${serviceId} ${key}`).digest("hex").slice(0, 12)}`;
