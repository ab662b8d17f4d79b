import { insertApplication, insertStep } from "#db/applications/queries.ts";
import type { Tx } from "#db/client.ts";
import { opaqueCode } from "../ids.ts";

/** An empty application with its first step. Its reference comes of its id: it tells nothing of how many others there are. */
export async function begin(
  tx: Tx,
  ids: () => string,
  of: { firmId: string; userId: string; serviceId: string; rulebookVersionId: string; at: Date },
): Promise<{ id: string; reference: string }> {
  const { firmId, userId, serviceId, rulebookVersionId, at } = of;
  const id = ids();
  const reference = `A-${at.getUTCFullYear()}-${opaqueCode(id)}`;
  await insertApplication(tx, { id, firmId, serviceId, reference, rulebookVersionId, startedAt: at });
  await insertStep(tx, {
    id: ids(),
    applicationId: id,
    firmId,
    step: "STARTED",
    at,
    userId,
    tells: "",
    dueAt: null,
    decisionId: null,
  });
  return { id, reference };
}
