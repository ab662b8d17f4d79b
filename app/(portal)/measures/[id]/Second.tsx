import { DateTime } from "#app/_parts/DateTime.tsx";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { SecondPerson } from "#app/_parts/SecondPerson.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { Batch } from "./find.ts";
import { ProposeForm } from "./ProposeForm.tsx";

/** What stands between the batch and its counting: to propose, to confirm, or done. */
export function Second({ batch, zone, mayPropose }: { batch: Batch; zone: string; mayPropose: boolean }) {
  const { decision, questions } = batch;
  if (!decision)
    return (
      <Section title="To accept">
        {mayPropose ? (
          <ProposeForm batchId={batch.id} asked={questions.count} />
        ) : (
          <p className="text-ink-2">A risk manager proposes it, another person accepts it.</p>
        )}
      </Section>
    );
  if (decision.state === "WAITING")
    return (
      <SecondPerson
        what={<b>{decision.title}</b>}
        prepared={{ by: decision.preparedBy.name, at: decision.preparedAt, zone }}
        hash={decision.hash}
      >
        <div>
          <LinkButton href={`/decisions/${decision.id}`}>Read the decision</LinkButton>
        </div>
      </SecondPerson>
    );
  return (
    <Section title="Accepted by two">
      <p>
        Prepared by {decision.preparedBy.name}, accepted by {decision.answeredBy?.name ?? "another person"}
        {decision.answeredAt && (
          <>
            , <DateTime at={decision.answeredAt} zone={zone} />
          </>
        )}
        . <TextLink href={`/decisions/${decision.id}`}>The decision</TextLink>
      </p>
    </Section>
  );
}
