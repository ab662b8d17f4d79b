import { grouped } from "#app/_parts/amounts.ts";
import { factText } from "#app/_parts/decisions.ts";
import { SecondPerson } from "#app/_parts/SecondPerson.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { AnswerHere } from "./AnswerHere.tsx";
import type { ApplicationPage } from "./find.ts";

/** The decision on this application that waits for a second person, with its facts and the buttons to answer it. */
export function Waiting({ page: { application, viewer, zone } }: { page: ApplicationPage }) {
  const decision = application.recommendation;
  if (!decision) return null;
  const { mayApprove: may, why } = decision;
  const own = decision.preparedBy.name === viewer;
  return (
    <SecondPerson
      what={
        <>
          <b>{grouped(decision.title)}</b>
          <span className="type-dense mt-1 block text-ink-2">
            {decision.facts.filter(notBeside).map((fact) => (
              <span key={fact.label} className="block whitespace-pre-line">
                {fact.label}: {factText(fact.value)}
              </span>
            ))}
          </span>
        </>
      }
      prepared={{ by: decision.preparedBy.name, at: decision.preparedAt, zone }}
      why={may ? why : undefined}
      hash={decision.hash}
    >
      <AnswerHere
        decision={{ id: decision.id, kind: decision.kind, hash: decision.hash }}
        standing={{ may, own, why }}
      />
      <p className="type-dense">
        <TextLink href={`/decisions/${decision.id}`}>All that is approved</TextLink>
      </p>
    </SecondPerson>
  );
}

/** Each result in the way is a fact of the decision; here they stand beside it, measured today. */
const notBeside = ({ label }: { label: string }) => !/^[A-Z]{3}-\d{2}$/.test(label);
