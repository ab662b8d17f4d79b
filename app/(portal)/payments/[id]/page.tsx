import { Amount } from "#app/_parts/Amount.tsx";
import { amountText, groupedIn } from "#app/_parts/amounts.ts";
import { ButtonRow } from "#app/_parts/ButtonRow.tsx";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { SecondPerson } from "#app/_parts/SecondPerson.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { State } from "#app/_parts/State.tsx";
import { scaled } from "#app/_parts/scale.ts";
import { stateOf } from "../receipt.ts";
import { findReceipt, type ReceiptPage } from "./find.ts";
import { Given } from "./Given.tsx";
import { Suggestions } from "./Suggestions.tsx";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  const { receipt } = await findReceipt((await params).id);
  return { title: `Receipt ${receipt.bankReference}` };
}

/** One receipt: what the bank told, how it was assigned, and what it may be for. */
export default async function OneReceiptPage({ params }: Props) {
  const page = await findReceipt((await params).id);
  const { receipt, zone } = page;
  return (
    <Sheet
      title={`Receipt ${receipt.bankReference}`}
      crumbs={[{ label: "Payments", href: "/payments" }, { label: receipt.bankReference }]}
      lede={
        scaled(receipt.left.amount) > 0n
          ? `${amountText(receipt.left)} of ${amountText(receipt.amount)} is not assigned.`
          : `All of ${amountText(receipt.amount)} has its place.`
      }
      first={<Left page={page} />}
      aside={receipt.waiting.map((decision) => (
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
      ))}
    >
      <Section title="What the bank told">
        <KeyValue
          lines={[
            { key: "State", value: <State {...stateOf(receipt)} /> },
            { key: "Amount", value: <Amount money={receipt.amount} code="small" /> },
            { key: "Arrived", value: <DateOnly date={receipt.valueOn} /> },
            { key: "Clearing service", value: receipt.service.name },
            { key: "The sender wrote", value: <Told text={receipt.reference} /> },
            { key: "Sender", value: <Told text={receipt.sender} /> },
            { key: "Recorded", value: <DateTime at={receipt.recordedAt} zone={zone} /> },
          ]}
        />
      </Section>
      <Given page={page} />
      <Suggestions page={page} />
    </Sheet>
  );
}

const Told = ({ text }: { text: string | null | undefined }) => (
  <span className="[overflow-wrap:anywhere]">{text ?? "nothing"}</span>
);

/** What is left, and what can be done with it. */
function Left({ page: { receipt, may } }: { page: ReceiptPage }) {
  const left = scaled(receipt.left.amount) > 0n;
  return (
    <Section title="Left of it">
      <p className="pt-1">
        <Amount money={receipt.left} size="second" />
      </p>
      {left && may.includes("matchPayment") && (
        <div className="pt-3 print:hidden">
          <ButtonRow width="full">
            <LinkButton href={`/payments/${receipt.id}/match`} tone="primary">
              Assign it
            </LinkButton>
            <LinkButton href={`/payments/${receipt.id}/refund`}>Send it back</LinkButton>
          </ButtonRow>
        </div>
      )}
    </Section>
  );
}
