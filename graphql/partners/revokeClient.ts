import { findClients, revokeClient as revoke } from "#db/partners/queries.ts";
import type { RevokeClientInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { rowOf } from "../ids.ts";
import { notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";

/** Shut a partner system out at once. One person is enough, as it only takes away. */
export const revokeClient = command("revokeClient", {
  allow: only("HOUSE_ADMINISTRATOR"),
  run: async (act, input: RevokeClientInput) => {
    const id = rowOf("Client", input.clientId);
    const client = id ? (await findClients(act.tx, [id]))[0] : undefined;
    if (!client) return notFound("partner system");
    const reason = readText("reason", input.reason, { least: 3, most: 1000, lines: true });
    if (client.status === "REVOKED") wrongMoment(`${client.name} is shut out already.`);
    await revoke(act.tx, client.id);
    return {
      done: { clientId: client.id },
      events: [
        {
          kind: "client.revoked",
          firmId: client.firmId,
          subjectId: client.id,
          facts: { name: client.name, reason },
        },
      ],
    };
  },
});
