import { insertEvidence } from "#db/criteria/queries.ts";
import { findDocuments } from "#db/documents/queries.ts";
import type { SubmitEvidenceInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { rowOf } from "../ids.ts";
import { invalid, notFound } from "../refusals.ts";
import { only } from "../rights.ts";
import { readDay } from "../text.ts";
import { findCriterion, findSubject } from "./subject.ts";

/** Hand in a document for a criterion. It counts once the house has looked at it. */
export const submitEvidence = command("submitEvidence", {
  allow: only("APPLICANT", "SIGNATORY", "FIRM_ADMINISTRATOR"),
  run: async (act, input: SubmitEvidenceInput) => {
    const { subject, catalogue, today } = await findSubject(act, input.subjectId);
    const documentId = rowOf("Document", input.documentId);
    const document = documentId ? (await findDocuments(act.tx, [documentId]))[0] : undefined;
    if (!document) return notFound("document");
    const criterion = findCriterion(catalogue, input.criterion, ["document_with_expiry"]);
    const issuedOn = readDay("issuedOn", input.issuedOn);
    if (issuedOn > today)
      invalid("issuedOn", `${issuedOn} is to come: give the day the document is of, ${today} at the latest.`);
    const validUntil = input.validUntil ? readDay("validUntil", input.validUntil) : null;
    if (validUntil !== null && validUntil < today)
      invalid("validUntil", `The document held until ${validUntil}, which is past: hand in one that holds.`);
    await insertEvidence(act.tx, [
      {
        id: act.ids(),
        subjectId: subject.id,
        firmId: subject.firmId,
        criterion: criterion.id,
        passed: true,
        issuedOn,
        validUntil,
        source: document.name,
        detail: null,
        statement: null,
        documentId: document.id,
        needsReview: true,
        userId: act.viewer.id,
        knownOn: today,
        at: act.now,
      },
    ]);
    return {
      done: { subjectId: subject.id },
      events: [
        {
          kind: "evidence.submitted",
          firmId: subject.firmId,
          subjectId: subject.id,
          facts: { criterion: criterion.id, title: criterion.title, name: subject.name },
        },
      ],
    };
  },
});
