import { grouped } from "#app/_parts/amounts.ts";
import { factText } from "#app/_parts/decisions.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { SecondPerson } from "#app/_parts/SecondPerson.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { AnswerHere } from "./AnswerHere.tsx";
import type { DefaultNode, DefaultPage } from "./find.ts";

type Decision = DefaultNode["waiting"][number];

/**
 * A decision about this default that waits. Short ones are read and answered here; an allocation is as long as its
 * members are many, so it is read and answered on its own page.
 */
export function Waiting({ decision, page }: { decision: Decision; page: DefaultPage }) {
  const address = `/decisions/${decision.id}`;
  const long = decision.kind === "ALLOCATE_LOSS";
  const standing = {
    may: decision.mayApprove,
    own: decision.preparedBy.name === page.viewer.user?.name,
    why: decision.why,
  };
  return (
    <SecondPerson
      what={
        <>
          <b>{grouped(decision.title)}</b>
          {!long && <Facts facts={decision.facts} />}
        </>
      }
      prepared={{ by: decision.preparedBy.name, at: decision.preparedAt, zone: page.zone }}
      why={long || standing.may ? decision.why : undefined}
      hash={decision.hash}
    >
      {long ? (
        <LinkButton href={address} tone={standing.may ? "primary" : "outlined"}>
          {standing.may ? "Read and confirm" : "Read the allocation"}
        </LinkButton>
      ) : (
        <>
          <AnswerHere
            decision={{ id: decision.id, kind: decision.kind, hash: decision.hash }}
            standing={standing}
          />
          <p className="type-dense">
            <TextLink href={address}>All that is approved</TextLink>
          </p>
        </>
      )}
    </SecondPerson>
  );
}

function Facts({ facts }: { facts: Decision["facts"] }) {
  return (
    <span className="type-dense mt-1 block text-ink-2">
      {facts.map((fact) => (
        <span key={fact.label} className="block">
          {fact.label}: {factText(fact.value)}
        </span>
      ))}
    </span>
  );
}
