import { forbidden, notFound } from "next/navigation";
import { amountText } from "#app/_parts/amounts.ts";
import { dayIn } from "#app/_parts/dates.ts";
import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { scaled } from "#app/_parts/scale.ts";
import { findPayable } from "../../payable.ts";
import { PayForm } from "./PayForm.tsx";

export const metadata = { title: "Pay a return" };

/** Record that a return went out: two people. */
export default async function PayReturnPage({ params }: { params: Promise<{ id: string }> }) {
  const { obligation, house, may } = await findPayable((await params).id);
  if (!may.includes("payReturn")) forbidden();
  if (obligation?.kind !== "RETURN") notFound();
  const { outstanding, number, member } = obligation;
  return (
    <Sheet
      title={`Pay the return ${number}`}
      crumbs={[
        { label: "Payments", href: "/payments" },
        { label: "Returns", href: "/payments/returns" },
        { label: number },
      ]}
      lede={`The house owes ${member.firm.name} ${amountText(outstanding)}. Nothing is booked until another person confirms it.`}
    >
      {scaled(outstanding.amount) === 0n ? (
        <Message edge="grey" strong="It is paid in full.">
          The member was told.
        </Message>
      ) : (
        <PayForm
          obligationId={obligation.id}
          outstanding={outstanding}
          today={dayIn(house.now, house.timeZone)}
        />
      )}
    </Sheet>
  );
}
