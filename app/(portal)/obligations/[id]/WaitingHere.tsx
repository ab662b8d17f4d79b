import { groupedIn } from "#app/_parts/amounts.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { SecondPerson } from "#app/_parts/SecondPerson.tsx";
import type { ObligationPage } from "./find.ts";

/** Decisions about this very obligation that wait for a second person; each is read and answered on its own page. */
export function WaitingHere({ page: { obligation, zone } }: { page: ObligationPage }) {
  return obligation.waiting.map((decision) => (
    <SecondPerson
      key={decision.id}
      what={<b>{groupedIn(decision.title)}</b>}
      prepared={{ by: decision.preparedBy.name, at: decision.preparedAt, zone }}
      hash={decision.hash}
    >
      <div>
        <LinkButton href={`/decisions/${decision.id}`}>Read the decision</LinkButton>
      </div>
    </SecondPerson>
  ));
}
