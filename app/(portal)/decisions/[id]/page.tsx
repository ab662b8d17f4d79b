import { grouped } from "#app/_parts/amounts.ts";
import { viewOf } from "#app/_parts/DrawnOrTable.tsx";
import { decisionWords, factText } from "#app/_parts/decisions.ts";
import { Hash } from "#app/_parts/Hash.tsx";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { AllocationShown } from "./AllocationShown.tsx";
import { Answered } from "./Answered.tsx";
import { readAllocation } from "./allocation.ts";
import { Bound } from "./Bound.tsx";
import { findDecision, findNames } from "./find.ts";
import { Signed } from "./Signed.tsx";
import { WaitingHere } from "./WaitingHere.tsx";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props) {
  return { title: grouped((await findDecision((await params).id)).decision.title) };
}

/** Something one person prepared: exactly what is approved, who prepared it, and the place to answer it. */
export default async function DecisionPage({ params, searchParams }: Props) {
  const { decision, zone, viewer } = await findDecision((await params).id);
  const waiting = decision.state === "WAITING";
  const allocation = decision.kind === "ALLOCATE_LOSS" ? readAllocation(decision.payload) : null;
  return (
    <Sheet
      title={grouped(decision.title)}
      crumbs={[{ label: "Work list", href: "/work" }, { label: decisionWords(decision.kind).name }]}
      lede={ledes[decision.state]}
      first={
        waiting ? (
          <WaitingHere decision={decision} zone={zone} own={decision.preparedBy.name === viewer} />
        ) : (
          <Answered decision={decision} zone={zone} />
        )
      }
      aside={
        <Section title="Prepared by">
          <Signed signature={decision.preparedBy} at={decision.preparedAt} did="Prepared" zone={zone} />
        </Section>
      }
      foot={`sha256 ${decision.hash}`}
    >
      <Section title="What is decided" right={<TextLink href={decision.path}>The page it is about</TextLink>}>
        <KeyValue
          lines={decision.facts.map((fact) => ({
            key: fact.label,
            value: /^[0-9a-f]{64}$/.test(fact.value) ? (
              <Hash value={fact.value} full />
            ) : (
              <span className="whitespace-pre-line">{factText(fact.value)}</span>
            ),
          }))}
        />
      </Section>
      {allocation && (
        <AllocationShown
          allocation={allocation}
          names={await findNames()}
          view={viewOf((await searchParams)["view"])}
          href={`/decisions/${decision.id}`}
        />
      )}
      <Bound decision={decision} />
    </Sheet>
  );
}

const ledes = {
  WAITING: "One person prepared this. It takes effect when another confirms exactly what stands here.",
  APPROVED: "Confirmed by a second person and carried out in the same instant.",
  SENT_BACK: "Sent back by a second person. Nothing of it took effect.",
  WITHDRAWN: "Taken back by the one who prepared it. Nothing of it took effect.",
} as const;
