import { forbidden } from "next/navigation";
import { amountText } from "#app/_parts/amounts.ts";
import { dayIn } from "#app/_parts/dates.ts";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { scaled } from "#app/_parts/scale.ts";
import { findPayable, listPayable } from "../payable.ts";
import { MatchForm } from "./MatchForm.tsx";

export const metadata = { title: "Match a payment" };

/** Match money that came without a number to an obligation: somebody's judgement, so two people. */
export default async function MatchPaymentPage({ searchParams }: { searchParams: Promise<Params> }) {
  const { obligation, house, may } = await findPayable(one((await searchParams)["obligation"]));
  if (!may.includes("matchPayment")) forbidden();
  const chosen = obligation && scaled(obligation.outstanding.amount) > 0n ? obligation : null;
  const open = await listPayable();
  const payables = chosen && !open.some(({ id }) => id === chosen.id) ? [chosen, ...open] : open;
  return (
    <Sheet
      title="Match a payment that came without a number"
      crumbs={[{ label: "Payments", href: "/payments" }, { label: "Match" }]}
      lede="Say which obligation the money is for and how you know. Nothing is booked until another person confirms it."
    >
      {payables.length === 0 ? (
        <Empty strong="Nothing is left to pay.">There is no obligation that money could be matched to.</Empty>
      ) : (
        <MatchForm
          payables={payables.map(({ id, number, member, outstanding }) => ({
            value: id,
            label: `${member.firm.name}, ${number}: ${amountText(outstanding)} left`,
            outstanding,
          }))}
          chosen={chosen?.id ?? ""}
          today={dayIn(house.now, house.timeZone)}
        />
      )}
    </Sheet>
  );
}
