import { Amount } from "#app/_parts/Amount.tsx";
import { figures } from "#app/_parts/amounts.ts";
import { Code } from "#app/_parts/Code.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { KeyValue, type KeyValueLine } from "#app/_parts/KeyValue.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { State } from "#app/_parts/State.tsx";
import { stateShapes, stateWords } from "../words.ts";
import type { ObligationPage } from "./find.ts";
import { HouseActions } from "./HouseActions.tsx";
import { MemberActions } from "./MemberActions.tsx";

/** What is left to pay, by when, to where, with which reference; and what the viewer can do about it. */
export function ToPay({ page }: { page: ObligationPage }) {
  const { obligation, side } = page;
  const notice = obligation.kind === "LOSS_ALLOCATION";
  return (
    <Section
      title={notice ? "Nothing to pay" : obligation.state === "PAID" ? "Paid" : "To pay"}
      right={<Standing page={page} />}
    >
      <div className="pb-2">
        <Amount
          money={
            notice
              ? obligation.amount
              : obligation.state === "PAID"
                ? obligation.paid
                : obligation.outstanding
          }
          size="aside"
        />
        {notice && (
          <p className="text-ink-2">
            used of what {side === "MEMBER" ? "you" : "the member"} had posted. It was taken from the fund: no
            payment is due for it.
          </p>
        )}
      </div>
      <KeyValue lines={notice ? [reference(page)] : [...sum(page), ...how(page), reference(page)]} />
      {side === "MEMBER" ? <MemberActions page={page} /> : <HouseActions page={page} />}
    </Section>
  );
}

function Standing({ page: { obligation } }: { page: ObligationPage }) {
  const flag = obligation.contested && <State is="contested" />;
  return (
    <span className="inline-flex flex-wrap justify-end gap-x-4">
      {flag}
      <State is={stateShapes[obligation.state]} word={stateWords[obligation.state]} />
    </span>
  );
}

const reference = ({ obligation }: ObligationPage): KeyValueLine => ({
  key: "Reference",
  value: <Code>{obligation.number}</Code>,
});

/** What was called and what came in, where the two differ from what is left. */
function sum({ obligation }: ObligationPage): KeyValueLine[] {
  if (obligation.state !== "PARTLY_PAID" && obligation.payments.length === 0) return [];
  if (obligation.state === "PAID") return [];
  return [
    { key: "Called", value: figures(obligation.toPay.amount) },
    { key: "Received", value: figures(obligation.paid.amount) },
  ];
}

function how({ obligation, zone }: ObligationPage): KeyValueLine[] {
  return [
    ...(obligation.dueAt
      ? [{ key: "Due", value: <DateTime at={obligation.dueAt} zone={zone} form="stacked" /> }]
      : []),
    { key: "Pay to", value: obligation.service.payTo },
  ];
}
