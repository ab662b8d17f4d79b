import { notFound } from "next/navigation";
import { amountText } from "#app/_parts/amounts.ts";
import { Forbidden } from "#app/_parts/message/Forbidden.tsx";
import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { kindWords } from "../../words.ts";
import { findObligation } from "../find.ts";
import { AdjustForm } from "./AdjustForm.tsx";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  const { obligation } = await findObligation((await params).id);
  return { title: `Take something off ${obligation.number}` };
}

/** Prepare that something is taken off a payable which the house found wrong itself. */
export default async function AdjustPage({ params }: Props) {
  const { obligation, side, may } = await findObligation((await params).id);
  if (side !== "HOUSE") notFound();
  const here = `/obligations/${obligation.id}`;
  return (
    <Sheet
      title={`Take something off ${obligation.number}`}
      crumbs={[
        { label: "Obligations", href: "/obligations" },
        { label: `${kindWords[obligation.kind]} ${obligation.number}`, href: here },
        { label: "Take something off" },
      ]}
      lede={`${obligation.member.firm.name} has ${amountText(obligation.outstanding)} left to pay.`}
    >
      {!obligation.adjustable || obligation.state === "PAID" ? (
        <Message
          edge="grey"
          strong={
            obligation.adjustable
              ? "Nothing is left to pay: nothing can be taken off."
              : "Nothing can be taken off this document by itself."
          }
        >
          <TextLink href={here}>Back to {obligation.number}</TextLink>
        </Message>
      ) : !may.includes("adjustObligation") ? (
        <Forbidden needs="treasurer of the house">An administrator of the house gives roles.</Forbidden>
      ) : (
        <AdjustForm obligationId={obligation.id} outstanding={obligation.outstanding} />
      )}
    </Sheet>
  );
}
