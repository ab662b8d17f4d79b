import { notFound } from "next/navigation";
import { figures, type Money } from "#app/_parts/amounts.ts";
import { leftToAnnounce } from "#app/_parts/announced.ts";
import { dateText, dateTimeText, dayIn } from "#app/_parts/dates.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Forbidden } from "#app/_parts/message/Forbidden.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { scaled } from "#app/_parts/scale.ts";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { kindWords } from "../../words.ts";
import { findObligation, type ObligationNode } from "../find.ts";
import { AnnounceForm } from "./AnnounceForm.tsx";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  const { obligation } = await findObligation((await params).id);
  return { title: `Announce a payment for ${obligation.number}` };
}

/** Say that a payment is on its way: how much, and when it arrives. */
export default async function AnnouncePage({ params }: Props) {
  const { obligation, side, may, now, zone } = await findObligation((await params).id);
  if (side === "HOUSE") notFound();
  const here = `/obligations/${obligation.id}`;
  const left = leftToAnnounce(obligation);
  const done = closedWords(obligation, left);
  return (
    <Sheet
      title="Announce a payment"
      crumbs={[
        { label: "Obligations", href: "/obligations" },
        { label: `${kindWords[obligation.kind]} ${obligation.number}`, href: here },
        { label: "Announce a payment" },
      ]}
      lede={
        obligation.dueAt && !done
          ? `${obligation.outstanding.currency} ${figures(obligation.outstanding.amount)} is left to pay, due ${dateTimeText(obligation.dueAt, zone)}. Announcing moves no money and no due date: the house then knows what to look for.`
          : undefined
      }
    >
      {done ? (
        <Empty strong={done}>
          <TextLink href={here}>Back to {obligation.number}</TextLink>
        </Empty>
      ) : !may.includes("announcePayment") ? (
        <Forbidden needs="treasurer" />
      ) : (
        <AnnounceForm
          obligation={{ id: obligation.id, number: obligation.number, left }}
          today={dayIn(now, zone)}
          announced={obligation.announcements.map(
            ({ amount, valueOn }) => `${amount.currency} ${figures(amount.amount)} for ${dateText(valueOn)}`,
          )}
        />
      )}
    </Sheet>
  );
}

/** Why nothing can be announced, or null. */
function closedWords({ dueAt, state, number }: ObligationNode, left: Money): string | null {
  if (dueAt === null) return "There is nothing to pay on this notice.";
  if (state === "PAID") return `${number} is paid in full.`;
  return scaled(left.amount) === 0n ? "All that is left to pay is announced already." : null;
}
