import { insertAcknowledgement } from "#db/obligations/queries.ts";
import type { AcknowledgeObligationInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { wrongMoment } from "../refusals.ts";
import { onlyOr } from "../rights.ts";
import { actorColumns } from "../viewer.ts";
import { findObligation } from "./find.ts";

/** Say that an obligation was seen. It moves no deadline. */
export const acknowledgeObligation = command("acknowledgeObligation", {
  allow: onlyOr("obligations:act", "TREASURER"),
  run: async (act, input: AcknowledgeObligationInput) => {
    const obligation = await findObligation(act, input.obligationId);
    if (obligation.acknowledgedAt) wrongMoment(`${obligation.number} is acknowledged already.`);
    await insertAcknowledgement(act.tx, {
      obligationId: obligation.id,
      firmId: obligation.firmId,
      ...actorColumns(act),
      at: act.now,
    });
    return {
      done: { obligationId: obligation.id },
      events: [
        {
          kind: "obligation.acknowledged",
          firmId: obligation.firmId,
          subjectId: obligation.id,
          facts: { number: obligation.number },
        },
      ],
    };
  },
});
