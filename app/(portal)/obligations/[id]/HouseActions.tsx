import type { DecisionKind } from "#app/__generated__/graphql.ts";
import { Button } from "#app/_parts/Button.tsx";
import { ButtonRow } from "#app/_parts/ButtonRow.tsx";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import type { ObligationPage } from "./find.ts";

/** What the house can do about a member's obligation: record a payment, take something off, answer a contest. */
export function HouseActions({ page: { obligation, may } }: { page: ObligationPage }) {
  const returned = obligation.kind === "RETURN";
  const open = obligation.dueAt !== null && obligation.state !== "PAID";
  const waits = (kind: DecisionKind) => obligation.waiting.some((decision) => decision.kind === kind);
  const answering = waits("ANSWER_CONTEST");
  const adjustable = open && obligation.adjustable;
  if (!open && !obligation.contested) return null;
  return (
    <div className="flex flex-col gap-2 pt-3 print:hidden">
      {open && returned && may.includes("payReturn") && (
        <ButtonRow width="full">
          <LinkButton href={`/payments/returns/${obligation.id}`} tone="primary">
            Pay it to the member
          </LinkButton>
        </ButtonRow>
      )}
      {open && !returned && may.includes("recordPayment") && (
        <ButtonRow width="full">
          <LinkButton href={`/payments/record?obligation=${obligation.id}`} tone="primary">
            Record payment
          </LinkButton>
          <LinkButton href="/payments?unassigned=yes">Assign a receipt</LinkButton>
        </ButtonRow>
      )}
      {open && !may.includes("recordPayment") && (
        <Button blocked="This takes the role treasurer of the house.">
          {returned ? "Pay it to the member" : "Record payment"}
        </Button>
      )}
      {adjustable &&
        may.includes("adjustObligation") &&
        (waits("ADJUST_OBLIGATION") ? (
          <Button blocked="A correction is prepared and waits for a second person.">
            Take something off
          </Button>
        ) : (
          <ButtonRow width="full">
            <LinkButton href={`/obligations/${obligation.id}/adjust`}>Take something off</LinkButton>
          </ButtonRow>
        ))}
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
