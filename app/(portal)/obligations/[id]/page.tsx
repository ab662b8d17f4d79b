import { amountText } from "#app/_parts/amounts.ts";
import { viewOf } from "#app/_parts/DrawnOrTable.tsx";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import type { Params } from "#app/_parts/list/paging.ts";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { kindWords, titleForHouse, titleForMember } from "../words.ts";
import { Adjusted } from "./Adjusted.tsx";
import { Caps } from "./Caps.tsx";
import { CheckObligation } from "./CheckObligation.tsx";
import { Computed } from "./Computed.tsx";
import { Contested } from "./Contested.tsx";
import { findObligation, type ObligationPage } from "./find.ts";
import { HowFar } from "./HowFar.tsx";
import { Interest } from "./Interest.tsx";
import { LifeOfObligation } from "./LifeOfObligation.tsx";
import { ledeOf } from "./lede.ts";
import { MoneySoFar } from "./MoneySoFar.tsx";
import { Moved } from "./Moved.tsx";
import { RelatedCall } from "./RelatedCall.tsx";
import { RestsOn } from "./RestsOn.tsx";
import { ToPay } from "./ToPay.tsx";
import { WaitingHere } from "./WaitingHere.tsx";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props) {
  const { obligation } = await findObligation((await params).id);
  return { title: `${kindWords[obligation.kind]} ${obligation.number}` };
}

/** One obligation: what to do, by when, how it was computed, and the means to check it without trusting anybody. */
export default async function OneObligationPage({ params, searchParams }: Props) {
  const page = await findObligation((await params).id);
  const { obligation, side } = page;
  return (
    <Sheet
      title={titleOf(page)}
      crumbs={[
        { label: "Obligations", href: "/obligations" },
        { label: `${kindWords[obligation.kind]} ${obligation.number}` },
      ]}
      lede={ledeOf(page)}
      actions={["pdf", "json", "csv", "xlsx"].map((format) => (
        <LinkButton key={format} href={`/api/obligations/${obligation.id}.${format}`} size="head" file>
          {format.toUpperCase()}
        </LinkButton>
      ))}
      life={<LifeOfObligation page={page} />}
      first={<ToPay page={page} />}
      aside={
        <>
          <WaitingHere page={page} />
          <Caps page={page} />
          <CheckObligation
            number={obligation.number}
            content={obligation.content}
            issued={{ kind: obligation.kind, amount: obligation.amount.amount, hash: obligation.hash }}
          />
          <RestsOn page={page} />
        </>
      }
      foot={`${obligation.number}, sha256 ${obligation.hash}`}
    >
      {side === "MEMBER" && obligation.kind === "LOSS_ALLOCATION" && <RelatedCall page={page} />}
      <Contested page={page} />
      <Adjusted page={page} />
      <MoneySoFar page={page} />
      <Interest page={page} />
      <Computed page={page} />
      <Moved page={page} />
      <HowFar page={page} view={viewOf((await searchParams)["view"])} />
    </Sheet>
  );
}

function titleOf({ obligation, side }: ObligationPage): string {
  const told = { kind: obligation.kind, state: obligation.state, default: obligation.defaultEvent?.number };
  if (side === "MEMBER") return titleForMember(told);
  return titleForHouse({
    ...told,
    firm: obligation.member.firm.name,
    outstanding: amountText(obligation.outstanding),
  });
}
