import { insertEvidence } from "#db/criteria/queries.ts";
import { findUsers } from "#db/users/queries.ts";
import { addDays } from "#domain/calendar.ts";
import type { AttestInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { invalid, refuse } from "../refusals.ts";
import { only } from "../rights.ts";
import { nameKey, readText } from "../text.ts";
import { findCriterion, findSubject } from "./subject.ts";

const HOLDS_FOR = 365; // days, then it is signed again

/** Sign an attestation for one's firm. */
export const attest = command("attest", {
  allow: only("APPLICANT", "SIGNATORY"),
  run: async (act, input: AttestInput) => {
    // An applicant's user signs only where it said that it may sign for the firm.
    if (!act.viewer.roles.includes("SIGNATORY"))
      refuse({ __typename: "NotAllowed", message: "This is not yours to do: it takes a signatory." });
    const { subject, catalogue, today } = await findSubject(act, input.subjectId);
    const criterion = findCriterion(catalogue, input.criterion, ["boolean_attestation"]);
    const signature = readText("signature", input.signature, { least: 2, most: 100 });
    const [user] = await findUsers(act.tx, [act.viewer.id]);
    if (nameKey(signature) !== nameKey(user?.name ?? ""))
      invalid("signature", `Sign with your own name, ${user?.name ?? ""}, as it stands in the portal.`);
    await insertEvidence(act.tx, [
      {
        id: act.ids(),
        subjectId: subject.id,
        firmId: subject.firmId,
        criterion: criterion.id,
        passed: input.holds,
        issuedOn: today,
        validUntil: addDays(today, HOLDS_FOR),
        source: `Signed by ${signature}`,
        detail: input.holds ? null : "The firm says that it is not so",
        statement: `${criterion.title}: ${input.holds ? "we attest that this is so" : "we cannot attest this"}.`,
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
          kind: "evidence.attested",
          firmId: subject.firmId,
          subjectId: subject.id,
          facts: { criterion: criterion.id, title: criterion.title, name: subject.name },
        },
      ],
    };
  },
});
