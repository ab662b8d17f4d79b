import { notFound } from "next/navigation";
import { dateTimeText } from "#app/_parts/dates.ts";
import { Forbidden } from "#app/_parts/message/Forbidden.tsx";
import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { kindWords } from "../../words.ts";
import { findObligation, type ObligationPage } from "../find.ts";
import { ContestForm } from "./ContestForm.tsx";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  const { obligation } = await findObligation((await params).id);
  return { title: `Contest ${obligation.number}` };
}

/** Dispute an obligation, with the reason. */
export default async function ContestPage({ params }: Props) {
  const page = await findObligation((await params).id);
  const { obligation, side, zone, may } = page;
  if (side === "HOUSE") notFound();
  const here = `/obligations/${obligation.id}`;
  const closed = closedWords(page);
  return (
    <Sheet
      title={`Contest ${obligation.number}`}
      crumbs={[
        { label: "Obligations", href: "/obligations" },
        { label: `${kindWords[obligation.kind]} ${obligation.number}`, href: here },
        { label: "Contest" },
      ]}
      lede={
        closed
          ? undefined
          : `You can contest it until ${dateTimeText(obligation.contestBy, zone)}. The house answers with a reason, which two of its people sign.`
      }
    >
      {closed ? (
        <Message edge="grey" strong={closed}>
          <TextLink href={here}>Back to {obligation.number}</TextLink>
        </Message>
      ) : !may.includes("contestObligation") ? (
        <Forbidden needs="treasurer" />
      ) : (
        <ContestForm obligationId={obligation.id} payable={obligation.dueAt !== null} />
      )}
    </Sheet>
  );
}

function closedWords({ obligation, now, zone }: ObligationPage): string | null {
  if (obligation.contest) return `${obligation.number} is contested already.`;
  if (Date.parse(now) > Date.parse(obligation.contestBy))
    return `${obligation.number} could be contested until ${dateTimeText(obligation.contestBy, zone)}: that time has passed.`;
  return null;
}
