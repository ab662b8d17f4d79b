import { createHash, randomBytes } from "node:crypto";
import { insertClient } from "#db/partners/queries.ts";
import type { Portal } from "#graphql/portal.ts";
import { SCOPES } from "#graphql/rights.ts";
import type { SmallWorld } from "../smallWorld.ts";

/** A partner system, of Half Energi where no other firm is named, that may sign in, as two people of the house would have made it. */
export async function registerPartner(
  portal: Portal,
  world: SmallWorld,
  { name = "Half treasury", scopes = SCOPES as readonly string[], firmId = world.half.firmId } = {},
): Promise<{ clientId: string; secret: string }> {
  const secret = `mutua_${randomBytes(32).toString("base64url")}`;
  const clientId = portal.ids();
  await portal.db.transaction({ role: "mutua_house" }, (tx) =>
    insertClient(tx, {
      id: clientId,
      firmId,
      name,
      scopes: [...scopes],
      secretHash: createHash("sha256").update(secret).digest("hex"),
      status: "ACTIVE",
      createdAt: portal.clock.real(),
    }),
  );
  return { clientId, secret };
}
