import { forbidden } from "next/navigation";
import { amountText } from "#app/_parts/amounts.ts";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { scaled } from "#app/_parts/scale.ts";
import { optionOf, payablesFor } from "../../payable.ts";
import { findReceipt } from "../find.ts";
import { MatchForm } from "./MatchForm.tsx";

export const metadata = { title: "Assign a receipt" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Params> };

/** Say what is left of a receipt is for: somebody's judgement, so two people. `?obligation=` chooses one. */
export default async function MatchPaymentPage({ params, searchParams }: Props) {
  const { receipt, may } = await findReceipt((await params).id);
  if (!may.includes("matchPayment")) forbidden();
  const { chosen, payables } = await payablesFor(one((await searchParams)["obligation"]), receipt);
  return (
    <Sheet
      title="Assign a receipt to an obligation"
      crumbs={[
        { label: "Payments", href: "/payments" },
        { label: receipt.bankReference, href: `/payments/${receipt.id}` },
        { label: "Assign" },
      ]}
      lede={`${amountText(receipt.left)} is left of it. Say what it is for and how you know; nothing is booked until another person confirms it.`}
    >
      {scaled(receipt.left.amount) === 0n ? (
        <Empty strong="Nothing is left of this receipt.">All of it is assigned or sent back.</Empty>
      ) : payables.length === 0 ? (
        <Empty strong="Nothing is left to pay.">There is no obligation it could be assigned to.</Empty>
      ) : (
        <MatchForm
          receiptId={receipt.id}
          left={receipt.left}
          payables={payables.map(optionOf)}
          chosen={chosen?.id ?? ""}
        />
      )}
    </Sheet>
  );
}
