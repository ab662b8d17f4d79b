import { Amount } from "#app/_parts/Amount.tsx";
import { figures } from "#app/_parts/amounts.ts";
import { Code } from "#app/_parts/Code.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { KeyValue, type KeyValueLine } from "#app/_parts/KeyValue.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { State } from "#app/_parts/State.tsx";
import { scaled } from "#app/_parts/scale.ts";
import { adjustmentWords, stateShapes, stateWords } from "../words.ts";
import type { ObligationPage } from "./find.ts";
import { HouseActions } from "./HouseActions.tsx";
import { MemberActions } from "./MemberActions.tsx";

/** What is left to pay or comes back, by when, to where, with which reference; and what the viewer can do about it. */
export function ToPay({ page }: { page: ObligationPage }) {
  const { obligation, side } = page;
  const notice = obligation.kind === "LOSS_ALLOCATION";
  return (
    <Section title={titleOf(page)} right={<Standing page={page} />}>
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
      <KeyValue
        lines={
          notice ? [{ key: "Number", value: <Code>{obligation.number}</Code> }] : [...sum(page), ...how(page)]
        }
      />
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

function titleOf({ obligation: { kind, state }, side }: ObligationPage): string {
  if (kind === "LOSS_ALLOCATION") return "Nothing to pay";
  if (kind !== "RETURN") return state === "PAID" ? "Paid" : "To pay";
  if (state === "PAID") return "Paid back";
  return side === "MEMBER" ? "You receive" : "To pay back";
}

/** What stood before it, what it asks for, what was taken off since and why, what came in; left out where it is all one figure. */
function sum({ obligation, content }: ObligationPage): KeyValueLine[] {
  const { adjustments, paid, toPay, outstanding, kind } = obligation;
  const back = kind === "RETURN";
  const before =
    content.called === undefined
      ? []
      : [{ key: "Open before it, from earlier documents", value: figures(content.called) }];
  const paidPart = scaled(paid.amount) > 0n;
  if (adjustments.length === 0 && !paidPart) return before;
  return [
    ...before,
    { key: back ? "Returned by it" : "Called", value: figures(toPay.amount) },
    ...adjustments.map(({ code, amount }) => ({
      key: adjustmentWords[code],
      value: figures(`-${amount.amount}`),
    })),
    ...(paidPart ? [{ key: back ? "Paid out" : "Received", value: figures(`-${paid.amount}`) }] : []),
    { key: back ? "Left to pay back" : "Left to pay", value: figures(outstanding.amount), total: true },
  ];
}

function how({ obligation, zone }: ObligationPage): KeyValueLine[] {
  return [
    ...(obligation.dueAt
      ? [
          {
            key: obligation.kind === "RETURN" ? "Paid by" : "Due",
            value: <DateTime at={obligation.dueAt} zone={zone} form="stacked" />,
          },
        ]
      : []),
    ...(obligation.kind === "RETURN"
      ? []
      : [
          { key: "Pay to", value: unbroken(obligation.service.payTo) },
          { key: "Reference", value: <Code>{obligation.reference}</Code> },
        ]),
    { key: "Number", value: <Code>{obligation.number}</Code> },
  ];
}

/** An account number stays on one line. */
const unbroken = (payTo: string) =>
  payTo.replace(/\bIBAN [A-Z]{2}[0-9A-Z ]+/, (iban) => iban.replaceAll(" ", "\u00a0"));
