import { Forbidden } from "#app/_parts/message/Forbidden.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { AttestForm } from "./AttestForm.tsx";
import { DocumentForm } from "./DocumentForm.tsx";
import type { Result } from "./ToShow.tsx";

/** The form for one criterion: the statement to sign, or the document to hand in. */
export function ShowOne({
  result: { criterion, reason },
  subjectId,
  firm,
  roles,
  maySubmit,
  back,
}: {
  result: Result;
  subjectId: string;
  firm: string;
  roles: readonly string[];
  maySubmit: boolean;
  back: string;
}) {
  const signs = criterion.kind === "boolean_attestation";
  return (
    <Section title={`${criterion.id} ${criterion.title}`}>
      <p className="pb-1">{reason}</p>
      <p className="pb-4 text-ink-2">
        What shows it: {criterion.evidence.join(", ")}. Looked at again: {criterion.recheck}.
      </p>
      {signs && !roles.includes("SIGNATORY") ? (
        <Forbidden needs="signatory">Somebody who may sign for your firm signs the statement.</Forbidden>
      ) : !signs && !maySubmit ? (
        <Forbidden needs="signatory or administrator" />
      ) : signs ? (
        <AttestForm key={criterion.id} subjectId={subjectId} criterion={criterion} firm={firm} back={back} />
      ) : (
        <DocumentForm key={criterion.id} subjectId={subjectId} criterion={criterion.id} back={back} />
      )}
    </Section>
  );
}
