import { notFound } from "next/navigation";
import { Forbidden } from "#app/_parts/message/Forbidden.tsx";
import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { difference } from "#app/_parts/scale.ts";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { kindWords } from "../../words.ts";
import { Contested } from "../Contested.tsx";
import { findObligation } from "../find.ts";
import { AnswerForm } from "./AnswerForm.tsx";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  const { obligation } = await findObligation((await params).id);
  return { title: `Answer the contest of ${obligation.number}` };
}

/** Prepare the house's answer to a contest: that the obligation stands, or what is taken off it, and why. */
export default async function AnswerPage({ params }: Props) {
  const page = await findObligation((await params).id);
  const { obligation, side, may } = page;
  if (side !== "HOUSE") notFound();
  const here = `/obligations/${obligation.id}`;
  return (
    <Sheet
      title="Answer the contest"
      crumbs={[
        { label: "Obligations", href: "/obligations" },
        { label: `${kindWords[obligation.kind]} ${obligation.number}`, href: here },
        { label: "Answer the contest" },
      ]}
      lede={`${obligation.member.firm.name}, ${obligation.number}. The member reads the answer when a second person has approved it.`}
    >
      <Contested page={page} />
      {!obligation.contested ? (
        <Message
          edge="grey"
          strong={
            obligation.contest ? "The contest is answered already." : `${obligation.number} is not contested.`
          }
        >
          <TextLink href={here}>Back to {obligation.number}</TextLink>
        </Message>
      ) : !may.includes("answerContest") ? (
        <Forbidden needs="risk manager">An administrator of the house gives roles.</Forbidden>
      ) : (
        <AnswerForm
          obligationId={obligation.id}
          asked={{
            amount: difference(obligation.toPay.amount, obligation.credited.amount),
            currency: obligation.toPay.currency,
          }}
          adjustable={obligation.adjustable}
        />
      )}
    </Sheet>
  );
}
