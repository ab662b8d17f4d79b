import { insertInterest } from "#db/applications/queries.ts";
import { findFirms } from "#db/users/queries.ts";
import type { DeclareInterestInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { rowOf } from "../ids.ts";
import { invalid, notFound } from "../refusals.ts";
import { only } from "../rights.ts";
import { dayIn } from "../time.ts";

/** Say which firm one comes from. It stands: on that firm's and its group's applications one recuses oneself. */
export const declareInterest = command("declareInterest", {
  allow: only("COMMITTEE_MEMBER"),
  run: async (act, input: DeclareInterestInput) => {
    const id = rowOf("Firm", input.firmId);
    const [firm] = id ? await findFirms(act.tx, [id]) : [];
    if (!firm) return notFound("firm");
    if (firm.side === "HOUSE") invalid("firmId", "The house itself is no firm to come from.");
    await insertInterest(act.tx, {
      userId: act.viewer.id,
      firmId: firm.id,
      declaredOn: dayIn(act.now, act.house.timeZone),
    });
    return {
      done: { firmId: firm.id },
      events: [
        {
          kind: "committee.interest",
          firmId: act.house.id,
          subjectId: act.viewer.id,
          facts: { firm: firm.name },
        },
      ],
    };
  },
});
