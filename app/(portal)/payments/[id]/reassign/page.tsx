import { forbidden, notFound } from "next/navigation";
import { amountText } from "#app/_parts/amounts.ts";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { optionOf, payablesFor } from "../../payable.ts";
import { findReceipt } from "../find.ts";
import { ReassignForm } from "./ReassignForm.tsx";

export const metadata = { title: "Take a payment back" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Params> };

/** Take a payment of a receipt back from an obligation it was not for; `?payment=` says which. */
export default async function ReassignPaymentPage({ params, searchParams }: Props) {
  const { receipt, may } = await findReceipt((await params).id);
  if (!may.includes("reassignPayment")) forbidden();
  const asked = one((await searchParams)["payment"]);
  const payment = receipt.payments.find(({ id }) => id === asked);
  if (!payment) notFound();
  const { payables } = await payablesFor(undefined, receipt);
  const from = payment.obligation;
  return (
    <Sheet
      title={`Take ${amountText(payment.amount)} back from ${from.number}`}
      crumbs={[
        { label: "Payments", href: "/payments" },
        { label: receipt.bankReference, href: `/payments/${receipt.id}` },
        { label: "Take back" },
      ]}
      lede={`It was assigned to ${from.member.firm.name}. All of it is taken back, and goes to another obligation where you know which.`}
    >
      {payment.reversed ? (
        <Message edge="grey" strong="This payment is taken back already.">
          The receipt has it left again, or it was assigned anew.
        </Message>
      ) : (
        <ReassignForm
          paymentId={payment.id}
          payables={payables.filter(({ id }) => id !== from.id).map(optionOf)}
        />
      )}
    </Sheet>
  );
}
