import { Amount } from "#app/_parts/Amount.tsx";
import { figures } from "#app/_parts/amounts.ts";
import { leftToAnnounce } from "#app/_parts/announced.ts";
import { ButtonRow } from "#app/_parts/ButtonRow.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { dateText, wallClock } from "#app/_parts/dates.ts";
import { dueWords } from "#app/_parts/due.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { State } from "#app/_parts/State.tsx";
import { scaled } from "#app/_parts/scale.ts";
import { type Home, holidaysOf, type Membership, type OwnObligation } from "./find.ts";

/** What is owed now, by when, and the way to pay it. Nothing owed: that, and what could change it. */
export function Owed({
  home,
  membership,
  open,
}: {
  home: Home;
  membership: Membership;
  open: readonly OwnObligation[];
}) {
  const [first] = open;
  if (!first?.dueAt || scaled(membership.owed.amount) === 0n) return <Nothing membership={membership} />;
  const { zone, now } = home;
  const late = first.state === "OVERDUE";
  return (
    <div className="flex flex-col gap-3">
      <div>
        <Amount
          money={membership.owed}
          size={home.viewer.memberships.length === 1 ? "statement" : "second"}
        />
        <p className="pt-1 text-ink-2">
          {open.length > 1 ? "the first " : ""}
          {late ? "due " : "by "}
          <b className="text-ink">
            <DateTime at={first.dueAt} zone={zone} />
          </b>
          , {dueWords({ dueAt: first.dueAt, now, zone, holidays: holidaysOf(membership) })}
        </p>
      </div>
      <Standing of={first} zone={zone} />
      <ButtonRow>
        {home.viewer.may.includes("announcePayment") && scaled(leftToAnnounce(first).amount) > 0n && (
          <LinkButton href={`/obligations/${first.id}/announce`} tone="primary">
            Announce payment
          </LinkButton>
        )}
        <LinkButton href={`/obligations/${first.id}`}>{`Read the ${documents[first.kind]}`}</LinkButton>
      </ButtonRow>
    </div>
  );
}

/** What the document to pay is called. */
const documents = {
  CONTRIBUTION: "invoice",
  INTEREST: "charge",
  RETURN: "return",
  ASSESSMENT: "assessment",
  LOSS_ALLOCATION: "notice",
  REPLENISHMENT: "call",
} as const;

function Standing({
  of: { state, acknowledgement, announcements, paid, amount },
  zone,
}: {
  of: OwnObligation;
  zone: string;
}) {
  const day = (at: string) => `${wallClock(at, zone).day} ${wallClock(at, zone).month}`;
  const said = announcements.at(-1);
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1">
      {state === "OVERDUE" && <State is="overdue" />}
      {scaled(paid.amount) > 0n && (
        <State is="partly-paid" detail={`${figures(paid.amount)} of ${figures(amount.amount)}`} />
      )}
      {acknowledgement ? (
        <State is="acknowledged" detail={`by ${acknowledgement.by}, ${day(acknowledgement.at)}`} />
      ) : (
        <State is="issued" word="Not acknowledged yet" />
      )}
      {said && (
        <State
          is="to-confirm"
          word="Announced"
          detail={`${figures(said.amount.amount)} for ${dateText(said.valueOn, { year: false })}`}
        />
      )}
    </p>
  );
}

function Nothing({ membership: { status, service, owed } }: { membership: Membership }) {
  if (status === "ONBOARDING")
    return (
      <Empty strong="Nothing yet.">
        You are admitted; your first contribution is not yet posted. The house tells you its amount.
      </Empty>
    );
  if (status === "DEFAULTED")
    return (
      <Empty strong="Nothing is called from you.">Your membership of {service.name} ended by default.</Empty>
    );
  return (
    <>
      <Amount money={owed} size="statement" />
      <div className="pt-3">
        <Empty strong="You owe nothing.">
          Whatever is called next comes to your inbox and by e-mail, and stands here.
        </Empty>
      </div>
    </>
  );
}
