import { listEvidence, listReports } from "#db/criteria/queries.ts";
import { giveOpinion } from "#graphql/applications/giveOpinion.ts";
import { takeUpApplication } from "#graphql/applications/takeUpApplication.ts";
import { answerReport } from "#graphql/criteria/answerReport.ts";
import { recordFinding } from "#graphql/criteria/recordFinding.ts";
import { reportFigures } from "#graphql/criteria/reportFigures.ts";
import { reviewEvidence } from "#graphql/criteria/reviewEvidence.ts";
import { globalId } from "#graphql/ids.ts";
import { act } from "./actors.ts";
import { type Applying, CATALOGUE } from "./applicants.ts";
import type { World } from "./house.ts";

/** Figures that meet every threshold of a general clearing member. */
export const SOUND: Record<string, string> = {
  own_funds: "64000000.00",
  adjusted_net_capital: "58000000.00",
  regulatory_minimum: "20000000.00",
  indebtedness_to_resources: "640",
  liquid_resources: "31000000.00",
};
/** What the house's systems say of it. */
export const MEASURED: Record<string, string> = {
  avg_margin_30d: "120000000.00",
  avg_margin_250d: "105000000.00",
  peak_call_250d: "18000000.00",
  credit_score: "3",
};

/** Look at everything an applicant handed in, and record what the outside checks and the committee found. */
export async function examine(
  { stage, house }: Pick<World, "stage" | "house">,
  { row, id, applicant }: Applying,
  { leave = [] }: { leave?: string[] } = {},
): Promise<void> {
  const see = <T>(look: Parameters<typeof stage.portal.db.reading<T>>[1]) =>
    stage.portal.db.reading({ role: "mutua_reader" }, look);
  await act(stage, house.officer, takeUpApplication, { applicationId: id });
  for (const evidence of await see((tx) => listEvidence(tx, [row])))
    if (evidence.needsReview && evidence.accepted === null && !leave.includes(evidence.criterion))
      await act(stage, house.officer, reviewEvidence, {
        evidenceId: globalId("Evidence", evidence.id),
        accepted: true,
        reason: "",
      });
  for (const report of await see((tx) => listReports(tx, [row])))
    if (report.side === "FIRM" && report.accepted === null)
      await act(stage, house.risk, answerReport, {
        reportId: globalId("FigureReport", report.id),
        accepted: true,
        reason: "",
      });
  await act(stage, house.risk, reportFigures, {
    subjectId: id,
    period: "2018-08",
    asOf: "2018-08-01",
    figures: Object.entries(MEASURED).map(([name, value]) => ({ name, value })),
  });
  for (const criterion of CATALOGUE.criteria) {
    if (criterion.kind !== "external_check" && criterion.kind !== "committee_judgement") continue;
    if (criterion.screen || leave.includes(criterion.id) || criterion.applies === "ongoing") continue;
    if (!criterion.thresholds[applicant.category]) continue;
    if (criterion.only && !criterion.only.some((trait) => applicant.traits?.includes(trait))) continue;
    await act(stage, house.officer, recordFinding, {
      subjectId: id,
      criterion: criterion.id,
      passed: true,
      source:
        criterion.kind === "external_check" ? "Register and test reports of the file" : "Minutes RC 2018-14",
    });
  }
}

/** The risk committee in favour. */
export const inFavour = ({ stage, house }: Pick<World, "stage" | "house">, { id }: Applying) =>
  act(stage, house.committee, giveOpinion, {
    applicationId: id,
    opinion: "FOR",
    reason: "Sound and well run.",
  });
