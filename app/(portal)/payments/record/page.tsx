import { forbidden } from "next/navigation";
import { amountText } from "#app/_parts/amounts.ts";
import { dayIn } from "#app/_parts/dates.ts";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { scaled } from "#app/_parts/scale.ts";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { findPayable } from "../payable.ts";
import { RecordForm } from "./RecordForm.tsx";

export const metadata = { title: "Record a payment" };

/** Record money that came with the number of its obligation: `?obligation=` fills in what is left, `?number=` the number. */
export default async function RecordPaymentPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { obligation, house, may, services, currencies } = await findPayable(one(params["obligation"]));
  if (!may.includes("recordPayment")) forbidden();
  const settled = obligation !== null && scaled(obligation.outstanding.amount) === 0n;
  const number = obligation?.number ?? one(params["number"])?.slice(0, 40);
  return (
    <Sheet
      title="Record a payment"
      crumbs={[{ label: "Payments", href: "/payments" }, { label: "Record" }]}
      lede={
        obligation
          ? `${obligation.member.firm.name} has ${amountText(obligation.outstanding)} left to pay on ${obligation.number}.`
          : "As the bank’s statement tells it. Where the number came with the money, it is assigned at once."
      }
    >
      {settled ? (
        <Message edge="grey" strong={`Nothing is left to pay on ${obligation.number}.`}>
          <TextLink href={`/obligations/${obligation.id}`}>Back to it</TextLink>
        </Message>
      ) : (
        <RecordForm
          number={number}
          outstanding={obligation?.outstanding}
          services={obligation ? [] : services}
          currencies={obligation ? [obligation.outstanding.currency] : currencies}
          today={dayIn(house.now, house.timeZone)}
        />
      )}
    </Sheet>
  );
}
