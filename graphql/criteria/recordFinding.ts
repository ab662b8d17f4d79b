import { insertEvidence } from "#db/criteria/queries.ts";
import type { RecordFindingInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { invalid } from "../refusals.ts";
import { only } from "../rights.ts";
import { readDay, readText } from "../text.ts";
import { restate } from "./restate.ts";
import { findCriterion, findSubject } from "./subject.ts";

/** Record what an outside check found, or what the committee judged. What a list decides, no hand can. */
export const recordFinding = command("recordFinding", {
  allow: only("MEMBERSHIP_OFFICER", "RISK_MANAGER"),
  run: async (act, input: RecordFindingInput) => {
    const { subject, catalogue, today } = await findSubject(act, input.subjectId);
    const criterion = findCriterion(catalogue, input.criterion, ["external_check", "committee_judgement"]);
    if (criterion.screen)
      invalid("criterion", `${criterion.id} is decided by the lists that are brought in, not by hand.`);
    const source = readText("source", input.source, { least: 3, most: 200 });
    const detail = input.detail ? readText("detail", input.detail, { most: 300 }).replace(/\.$/, "") : null;
    if (!input.passed && !detail) invalid("detail", "It did not pass: say why.");
    const validUntil = input.validUntil ? readDay("validUntil", input.validUntil) : null;
    if (validUntil !== null && validUntil < today)
      invalid("validUntil", `${validUntil} is past: give today, ${today}, or a later day.`);
    await insertEvidence(act.tx, [
      {
        id: act.ids(),
        subjectId: subject.id,
        firmId: subject.firmId,
        criterion: criterion.id,
        passed: input.passed,
        issuedOn: today,
        validUntil,
        source,
        detail,
        statement: null,
        documentId: null,
        needsReview: false,
        userId: act.viewer.id,
        knownOn: today,
        at: act.now,
      },
    ]);
    return {
      done: { subjectId: subject.id },
      events: [
        {
          kind: "finding.recorded",
          firmId: act.house.id,
          subjectId: subject.id,
          facts: {
            criterion: criterion.id,
            title: criterion.title,
            name: subject.name,
            passed: input.passed ? "passed" : "not passed",
          },
        },
        ...(await restate(act.tx, [subject.id], today)),
      ],
    };
  },
});
