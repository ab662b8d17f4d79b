import { DateTime } from "#app/_parts/DateTime.tsx";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { SecondPerson } from "#app/_parts/SecondPerson.tsx";
import { Section } from "#app/_parts/Section.tsx";
import type { Run } from "./find.ts";
import { ProposeForm } from "./ProposeForm.tsx";

/** What stands between a calculated run and its issue. */
export function Second({ run, zone, mayPropose }: { run: Run; zone: string; mayPropose: boolean }) {
  const { decision } = run;
  if (decision)
    return (
      <SecondPerson
        what={<b>{decision.title}</b>}
        prepared={{ by: decision.preparedBy.name, at: decision.preparedAt, zone }}
        hash={decision.hash}
      >
        <div>
          <LinkButton href={`/decisions/${decision.id}`}>Read and answer</LinkButton>
        </div>
      </SecondPerson>
    );
  if (run.state === "CALCULATED")
    return (
      <Section title="To issue">
        {mayPropose ? (
          <ProposeForm runId={run.id} />
        ) : (
          <p className="text-ink-2">A risk manager proposes it, another person approves it.</p>
        )}
      </Section>
    );
  if (run.issuedAt)
    return (
      <Section title="Issued">
        <p>
          Invoices and returns are with the members since <DateTime at={run.issuedAt} zone={zone} />.
        </p>
      </Section>
    );
  return null;
}
