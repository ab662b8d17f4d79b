import { findEvidence, insertReview } from "#db/criteria/queries.ts";
import type { ReviewEvidenceInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { globalId, rowOf } from "../ids.ts";
import { notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";
import { restate } from "./restate.ts";
import { findSubject } from "./subject.ts";

/** The house's look at a document that was handed in. Accepted, it counts from today. */
export const reviewEvidence = command("reviewEvidence", {
  allow: only("MEMBERSHIP_OFFICER"),
  run: async (act, input: ReviewEvidenceInput) => {
    const id = rowOf("Evidence", input.evidenceId);
    const row = id ? (await findEvidence(act.tx, id))[0] : undefined;
    if (!row) return notFound("document");
    const { subject, catalogue, today } = await findSubject(act, globalId("Member", row.subjectId));
    const reason = readText("reason", input.reason, {
      least: input.accepted ? 0 : 3,
      most: 1000,
      lines: true,
    });
    if (!row.needsReview || row.accepted !== null)
      wrongMoment("This was looked at already: the firm can hand in another one.");
    await insertReview(act.tx, {
      evidenceId: row.id,
      firmId: row.firmId,
      accepted: input.accepted,
      reason,
      userId: act.viewer.id,
      knownOn: today,
      at: act.now,
    });
    const title = catalogue.rules.catalogue.criteria.find((one) => one.id === row.criterion)?.title;
    return {
      done: { subjectId: subject.id },
      events: [
        {
          kind: input.accepted ? "evidence.accepted" : "evidence.declined",
          firmId: subject.firmId,
          subjectId: subject.id,
          facts: { criterion: row.criterion, title: title ?? row.criterion, reason },
        },
        ...(await restate(act.tx, [subject.id], today)),
      ],
    };
  },
});
