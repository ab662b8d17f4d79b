import { insertContest } from "#db/obligations/queries.ts";
import type { ContestObligationInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";
import { findObligation } from "./find.ts";

/** Dispute an obligation within the rulebook's days. Paying goes on. */
export const contestObligation = command("contestObligation", {
  allow: only("TREASURER"),
  run: async (act, input: ContestObligationInput) => {
    const obligation = await findObligation(act, input.obligationId);
    const reason = readText("reason", input.reason, { least: 10, most: 4000, lines: true });
    if (obligation.contestedAt) wrongMoment(`${obligation.number} is contested already.`);
    if (act.now.getTime() > obligation.contestBy.getTime())
      wrongMoment(
        `${obligation.number} could be contested until ${obligation.contestBy.toISOString()}: that time has passed.`,
      );
    await insertContest(act.tx, {
      obligationId: obligation.id,
      firmId: obligation.firmId,
      reason,
      userId: act.viewer.id,
      at: act.now,
    });
    return {
      done: { obligationId: obligation.id },
      events: [
        {
          kind: "obligation.contested",
          firmId: obligation.firmId,
          subjectId: obligation.id,
          facts: { number: obligation.number, reason },
        },
      ],
    };
  },
});
