import { Button } from "#app/_parts/Button.tsx";
import { ButtonRow } from "#app/_parts/ButtonRow.tsx";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import type { ObligationPage } from "./find.ts";

/** What the house can do about a member's obligation: record a payment, answer a contest. */
export function HouseActions({ page: { obligation, may } }: { page: ObligationPage }) {
  const open = obligation.dueAt !== null && obligation.state !== "PAID" && obligation.kind !== "RETURN";
  const answering = obligation.defaultEvent?.waiting.some(({ path, title }) =>
    answers({ path, title }, obligation),
  );
  if (!open && !obligation.contested) return null;
  return (
    <div className="flex flex-col gap-2 pt-3 print:hidden">
      {open && may.includes("recordPayment") && (
        <ButtonRow width="full">
          <LinkButton href={`/payments/record?obligation=${obligation.id}`} tone="primary">
            Record payment
          </LinkButton>
          <LinkButton href={`/payments/match?obligation=${obligation.id}`}>
            Match payment without a number
          </LinkButton>
        </ButtonRow>
      )}
      {open && !may.includes("recordPayment") && (
        <Button blocked="This takes the role treasurer of the house.">Record payment</Button>
      )}
      {obligation.contested &&
        (answering ? (
          <Button blocked="An answer is prepared and waits for a second person.">Answer contest</Button>
        ) : may.includes("answerContest") ? (
          <ButtonRow width="full">
            <LinkButton href={`/obligations/${obligation.id}/answer`} tone={open ? "outlined" : "primary"}>
              Answer contest
            </LinkButton>
          </ButtonRow>
        ) : (
          <Button blocked="This takes the role risk manager.">Answer contest</Button>
        ))}
    </div>
  );
}

const answers = ({ path, title }: { path: string; title: string }, { id }: { id: string }) =>
  path === `/obligations/${id}` && title.startsWith("Answer the contest");
