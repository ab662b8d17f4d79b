import { forbidden } from "next/navigation";
import { amountText } from "#app/_parts/amounts.ts";
import { Code } from "#app/_parts/Code.tsx";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { MemberStatusShown, statusWord } from "#app/_parts/MemberStatusShown.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { scaled } from "#app/_parts/scale.ts";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { Timeline } from "#app/_parts/Timeline.tsx";
import { Changes } from "./Changes.tsx";
import { Fund } from "./Fund.tsx";
import { findMember, type MemberNode, type MemberPage } from "./find.ts";
import { Leaving } from "./Leaving.tsx";
import { Onboarding } from "./Onboarding.tsx";
import { Standing, Watch } from "./Standing.tsx";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props) {
  const { member } = await findMember((await params).id);
  return { title: member.firm.name };
}

/** One member, to the house: what it must hold and owes, where it stands, what it is, and how it came to be that. */
export default async function OneMemberPage({ params, searchParams }: Props) {
  const page = await findMember((await params).id);
  const { member, zone, may, house } = page;
  if (!house) forbidden();
  const asked = await searchParams;
  const { firm, standing } = member;
  return (
    <Sheet
      title={firm.name}
      crumbs={[{ label: "Members", href: "/members" }, { label: member.code }]}
      lede={ledeOf(member)}
      actions={<HeadActions page={page} />}
      aside={
        <>
          {standing && (
            <Watch
              standing={standing}
              lower={may.includes("lowerWatch") ? `/members/${member.id}/watch` : undefined}
            />
          )}
          <Changes page={page} />
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
        </>
      }
    >
      <Leaving page={page} />
      <Onboarding page={page} completing={one(asked["done"])} />
      <Fund member={member} />
      <Standing page={page} params={asked} />
      <Membership member={member} />
    </Sheet>
  );
}

function HeadActions({ page: { member, may } }: { page: MemberPage }) {
  const over = member.status === "DEFAULTED" || member.status === "FORMER";
  return (
    <>
      {may.includes("postContribution") && !over && (
        <LinkButton href={`/members/${member.id}/contribution`} size="head" tone="primary">
          Post contribution
        </LinkButton>
      )}
      {may.includes("declareDefault") && member.status === "ACTIVE" && (
        <LinkButton href={`/defaults/declare?member=${member.id}`} size="head" tone="danger">
          Declare default
        </LinkButton>
      )}
    </>
  );
}

function Membership({ member }: { member: MemberNode }) {
  const application = member.standing?.application;
  return (
    <Section title="Membership" right={<MemberStatusShown status={member.status} />}>
      <KeyValue
        lines={[
          { key: "Clearing service", value: member.service.name },
          { key: "Category", value: member.category },
          { key: "Code in cases and references", value: <Code>{member.code}</Code> },
          { key: "LEI", value: member.lei ? <Code>{member.lei}</Code> : "not known yet" },
          { key: "Admitted", value: <DateOnly date={member.admittedOn} weekday /> },
          { key: "Group of affiliates", value: member.firm.affiliates ?? "none" },
          ...(application
            ? [
                {
                  key: "Application",
                  value: (
                    <TextLink href={`/applications/${application.id}`}>{application.reference}</TextLink>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

function ledeOf(member: MemberNode): string {
  const owes =
    scaled(member.owed.amount) === 0n ? "It owes nothing now." : `It owes ${amountText(member.owed)} now.`;
  return `${statusWord(member.status)} in ${member.service.name}. ${owes}`;
}
