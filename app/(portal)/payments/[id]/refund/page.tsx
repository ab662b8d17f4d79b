import { forbidden } from "next/navigation";
import { amountText } from "#app/_parts/amounts.ts";
import { dayIn } from "#app/_parts/dates.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { scaled } from "#app/_parts/scale.ts";
import { findReceipt } from "../find.ts";
import { RefundForm } from "./RefundForm.tsx";

export const metadata = { title: "Send a receipt back" };

/** Send back what is left of a receipt: two people. */
export default async function RefundReceiptPage({ params }: { params: Promise<{ id: string }> }) {
  const { receipt, may, now, zone } = await findReceipt((await params).id);
  if (!may.includes("refundReceipt")) forbidden();
  return (
    <Sheet
      title="Send back what is left of a receipt"
      crumbs={[
        { label: "Payments", href: "/payments" },
        { label: receipt.bankReference, href: `/payments/${receipt.id}` },
        { label: "Send back" },
      ]}
      lede={`${amountText(receipt.left)} is left of it. It goes back to whoever sent it${receipt.sender ? `, ${receipt.sender}` : ""}.`}
    >
      {scaled(receipt.left.amount) === 0n ? (
        <Empty strong="Nothing is left of this receipt.">All of it is assigned or sent back.</Empty>
      ) : (
        <RefundForm receiptId={receipt.id} left={receipt.left} today={dayIn(now, zone)} />
      )}
    </Sheet>
  );
}
