import { forbidden } from "next/navigation";
import { Amount } from "#app/_parts/Amount.tsx";
import { amountText } from "#app/_parts/amounts.ts";
import { Code } from "#app/_parts/Code.tsx";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { difference, scaled } from "#app/_parts/scale.ts";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { Timeline } from "#app/_parts/Timeline.tsx";
import { Well } from "#app/_parts/Well.tsx";
import { MemberStatusShown, statusWord } from "../MemberStatusShown.tsx";
import { findMember, type MemberNode } from "./find.ts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  const { member } = await findMember((await params).id);
  return { title: member.firm.name };
}

/** One member, to the house: what it must hold, has posted and owes; what it is, and how it came to be that. */
export default async function MemberPage({ params }: Props) {
  const { member, zone, may, house } = await findMember((await params).id);
  if (!house) forbidden();
  const { firm, service } = member;
  const active = member.status === "ACTIVE";
  return (
    <Sheet
      title={firm.name}
      crumbs={[{ label: "Members", href: "/members" }, { label: member.code }]}
      lede={ledeOf(member)}
      actions={
        <>
          {may.includes("postContribution") && member.status !== "DEFAULTED" && (
            <LinkButton href={`/members/${member.id}/contribution`} size="head" tone="primary">
              Post contribution
            </LinkButton>
          )}
          {may.includes("declareDefault") && active && (
            <LinkButton href={`/defaults/declare?member=${member.id}`} size="head" tone="danger">
              Declare default
            </LinkButton>
          )}
        </>
      }
      aside={
        <Section title="How it came to be so">
          <Timeline
            label={`Every status of ${firm.name}`}
            zone={zone}
            entries={[...member.history].reverse().map((step) => ({
              id: step.status,
              at: step.at,
              what: statusWord(step.status),
              detail: step.reason,
            }))}
          />
        </Section>
      }
    >
      <Section title="In the default fund" right={service.currency}>
        <p className="pt-2">
          <Amount money={member.posted} size="second" />
        </p>
        <p className="type-dense pb-2 text-ink-2">
          posted, of {amountText(member.required)} that it must hold
        </p>
        <FundWell member={member} />
        <div className="pt-4">
          <KeyValue
            lines={[
              { key: "Required", value: <Amount money={member.required} /> },
              { key: "Posted, by the journal", value: <Amount money={member.posted} /> },
              { key: "Called and not yet paid", value: <Amount money={member.called} /> },
              { key: "Owes now", value: <Amount money={member.owed} />, total: true },
            ]}
          />
        </div>
        <p className="pt-3">
          <TextLink href={`/journal?member=${member.id}`}>
            Its journal: every entry behind these figures
          </TextLink>
        </p>
      </Section>
      <Section title="Membership" right={<MemberStatusShown status={member.status} />}>
        <KeyValue
          lines={[
            { key: "Clearing service", value: service.name },
            { key: "Category", value: member.category },
            { key: "Code in cases and references", value: <Code>{member.code}</Code> },
            { key: "Admitted", value: <DateOnly date={member.admittedOn} weekday /> },
            { key: "Group of affiliates", value: firm.affiliates ?? "none" },
          ]}
        />
      </Section>
    </Sheet>
  );
}

function ledeOf(member: MemberNode): string {
  const owes =
    scaled(member.owed.amount) === 0n ? "It owes nothing now." : `It owes ${amountText(member.owed)} now.`;
  return `${statusWord(member.status)} in ${member.service.name}. ${owes}`;
}

/** What is posted lies solid in what is required; what is called is hatched. */
function FundWell({ member: { required, posted, called } }: { member: MemberNode }) {
  if (scaled(required.amount) === 0n) return null;
  const lacking = scaled(difference(required.amount, posted.amount));
  return (
    <Well
      of={lacking < 0n ? posted.amount : required.amount}
      parts={[
        { value: posted.amount, fill: "fund" },
        { value: called.amount, fill: "fund", style: "hatched" },
      ]}
      label={`${amountText(posted)} posted and ${amountText(called)} called, of ${amountText(required)} required`}
    />
  );
}
