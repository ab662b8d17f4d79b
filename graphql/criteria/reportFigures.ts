import { insertReports } from "#db/criteria/queries.ts";
import type { ReportFiguresInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { onlyOr } from "../rights.ts";
import { readFigures } from "./figures.ts";
import { restate } from "./restate.ts";
import { findSubject } from "./subject.ts";

/** Report figures of a period: a firm its own, which the house then accepts; the house those of its systems. */
export const reportFigures = command("reportFigures", {
  allow: onlyOr(
    "figures:write",
    "APPLICANT",
    "TREASURER",
    "FIRM_ADMINISTRATOR",
    "RISK_MANAGER",
    "MEMBERSHIP_OFFICER",
  ),
  run: async (act, input: ReportFiguresInput) => {
    const { subject, catalogue, today } = await findSubject(act, input.subjectId);
    const side = act.viewer.side === "HOUSE" ? "HOUSE" : "FIRM";
    const figures = readFigures(catalogue, side, input, today);
    await insertReports(act.tx, [
      {
        id: act.ids(),
        subjectId: subject.id,
        firmId: subject.firmId,
        ...figures,
        channel: act.viewer.kind === "client" ? "GRAPHQL" : "FORM",
        side,
        callerId: act.viewer.id,
        knownOn: today,
        at: act.now,
      },
    ]);
    return {
      done: { subjectId: subject.id },
      events: [
        {
          kind: "figures.reported",
          firmId: subject.firmId,
          subjectId: subject.id,
          facts: { period: figures.period, name: subject.name, by: side },
        },
        ...(side === "HOUSE" ? await restate(act.tx, [subject.id], today) : []),
      ],
    };
  },
});
