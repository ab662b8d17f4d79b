import { leftToAnnounce } from "#app/_parts/announced.ts";
import { Button } from "#app/_parts/Button.tsx";
import { ButtonRow } from "#app/_parts/ButtonRow.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { scaled } from "#app/_parts/scale.ts";
import { Acknowledge } from "./Acknowledge.tsx";
import type { ObligationPage } from "./find.ts";

/** What a member can do: announce a payment, acknowledge, contest. Who may not is told who may, once. */
export function MemberActions({ page }: { page: ObligationPage }) {
  const { obligation, may, now } = page;
  const open = obligation.dueAt !== null && obligation.kind !== "RETURN" && obligation.state !== "PAID";
  const announceable = open && scaled(leftToAnnounce(obligation).amount) > 0n;
  const unseen = !obligation.acknowledgement && obligation.state !== "PAID";
  const contestable = !obligation.contest && Date.parse(now) <= Date.parse(obligation.contestBy);
  const here = `/obligations/${obligation.id}`;
  if (!open && !unseen && !contestable) return <ContestNote page={page} contestable={false} />;
  if (!may.includes("announcePayment")) {
    return (
      <div className="pt-3 print:hidden">
        <Button blocked="Your role sees this. Announcing, acknowledging and contesting take the role treasurer.">
          {open ? "Announce payment" : unseen ? "Acknowledge" : "Contest"}
        </Button>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-2 pt-3">
      {open && !announceable && (
        <p className="text-ink-2">All that is left is announced. What is owed changes when it has arrived.</p>
      )}
      {announceable && (
        <ButtonRow width="full">
          <LinkButton href={`${here}/announce`} tone="primary">
            Announce payment
          </LinkButton>
        </ButtonRow>
      )}
      {unseen && <Acknowledge obligationId={obligation.id} primary={!announceable} />}
      {contestable && (
        <ButtonRow width="full">
          <LinkButton href={`${here}/contest`}>Contest</LinkButton>
        </ButtonRow>
      )}
      <ContestNote page={page} contestable={contestable} />
    </div>
  );
}

/** Until when it can be contested, or that this has passed. */
function ContestNote({
  page: { obligation, zone },
  contestable,
}: {
  page: ObligationPage;
  contestable: boolean;
}) {
  if (obligation.contest) return null;
  return (
    <p className="type-dense pt-1 text-ink-2">
      {contestable ? "Contest by " : "It could be contested until "}
      <DateTime at={obligation.contestBy} zone={zone} />.
      {contestable && obligation.dueAt && obligation.kind !== "RETURN" && " A contest moves no due date."}
    </p>
  );
}
