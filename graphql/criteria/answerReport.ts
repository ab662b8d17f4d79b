import { findReport, insertReportAnswer } from "#db/criteria/queries.ts";
import type { AnswerReportInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { globalId, rowOf } from "../ids.ts";
import { notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";
import { restate } from "./restate.ts";
import { findSubject } from "./subject.ts";

/** Accept a firm's figures, or turn them down. Accepted, they count from today and the firm is evaluated anew. */
export const answerReport = command("answerReport", {
  allow: only("MEMBERSHIP_OFFICER", "RISK_MANAGER"),
  run: async (act, input: AnswerReportInput) => {
    const id = rowOf("FigureReport", input.reportId);
    const report = id ? (await findReport(act.tx, id))[0] : undefined;
    if (!report) return notFound("report");
    const { subject, today } = await findSubject(act, globalId("Member", report.subjectId));
    const reason = readText("reason", input.reason, {
      least: input.accepted ? 0 : 3,
      most: 1000,
      lines: true,
    });
    if (report.side === "HOUSE" || report.accepted !== null)
      wrongMoment("These figures were answered already: the firm can report them again.");
    await insertReportAnswer(act.tx, {
      reportId: report.id,
      firmId: report.firmId,
      accepted: input.accepted,
      reason,
      userId: act.viewer.id,
      knownOn: today,
      at: act.now,
    });
    return {
      done: { subjectId: subject.id },
      events: [
        {
          kind: input.accepted ? "figures.accepted" : "figures.declined",
          firmId: subject.firmId,
          subjectId: subject.id,
          facts: { period: report.period, reason },
        },
        ...(await restate(act.tx, [subject.id], today)),
      ],
    };
  },
});
