import { needsALook } from "#app/_parts/criteria/ResultEntry.tsx";
import { ResultList } from "#app/_parts/criteria/ResultList.tsx";
import { criteriaText } from "#app/_parts/criteria/words.ts";
import { dateText } from "#app/_parts/dates.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Filters } from "#app/_parts/list/Filters.tsx";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Missing } from "#app/_parts/message/Missing.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { HandedIn } from "./evidence/HandedIn.tsx";
import { findStanding, type MemberStanding } from "./find.ts";
import { Onboarding } from "./Onboarding.tsx";
import { Reports } from "./Reports.tsx";
import { Resigned } from "./Resigned.tsx";
import { Watch } from "./Watch.tsx";

export const metadata = { title: "Standing" };

/** Where the viewer's firm stands against the criteria, what it hangs on, and what it can hand in. */
export default async function StandingPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { viewer, membership, memberships, several, zone, now, link } = await findStanding(params);
  if (!membership)
    return (
      <Sheet title="Standing">
        {memberships.length > 0 ? (
          <Missing what="membership" />
        ) : (
          <Empty strong={`${viewer.firm.name} is not a member of a clearing service.`}>
            <TextLink href="/criteria">Read the membership criteria</TextLink>
          </Empty>
        )}
      </Sheet>
    );
  const { standing, service, onboarding, resignation, status, evidence, figureReports } = membership;
  return (
    <Sheet
      title={titleOf(standing)}
      lede={
        standing
          ? `${criteriaText(standing.results.length)} of ${service.name}, ${standing.catalogue.rulebook.label}, as of ${dateText(standing.on)}.`
          : undefined
      }
      actions={
        <>
          {viewer.may.includes("reportFigures") && (
            <LinkButton href={link("/standing/figures")} size="head" tone="primary">
              Report figures
            </LinkButton>
          )}
          <LinkButton href={link("/standing/evidence")} size="head">
            Sign and hand in
          </LinkButton>
        </>
      }
      first={
        standing && (
          <>
            {resignation && <Resigned resignation={resignation} zone={zone} />}
            <Watch standing={standing} />
          </>
        )
      }
      aside={
        <Section title="See also">
          <ul className="flex flex-col gap-1">
            <li>
              <TextLink
                href={
                  standing
                    ? `/criteria?version=${encodeURIComponent(standing.catalogue.rulebook.id)}`
                    : "/criteria"
                }
              >
                The criteria as published
              </TextLink>
            </li>
            <li>
              <TextLink href="/application">Your applications</TextLink>
            </li>
            {!resignation && LEAVES.includes(status) && (
              <li>
                <TextLink href={link("/standing/resign")}>Leave the clearing service</TextLink>
              </li>
            )}
          </ul>
        </Section>
      }
    >
      {several && (
        <Filters
          label="Clearing service"
          options={memberships.map((each) => ({
            label: each.service.name,
            href: link("/standing", each),
            current: each.id === membership.id,
          }))}
        />
      )}
      {onboarding.length > 0 && <Onboarding items={onboarding} now={now} zone={zone} />}
      {standing ? (
        <Section title="Criteria" right={looksWords(standing.exceptions)}>
          {standing.exceptions === 0 && (
            <Empty strong="Every criterion asked of you is met.">
              A result that needs a look comes first here.
            </Empty>
          )}
          <ResultList
            results={standing.results}
            currency={service.currency}
            all={one(params.results) === "all"}
            allHref={link("/standing?results=all")}
          />
        </Section>
      ) : (
        <Empty strong={`${service.name} has no criteria in effect.`}>
          Your results stand here once its rulebook holds some.
        </Empty>
      )}
      <Section title="Figures reported" right={newest(figureReports.length, link("/standing/figures"))}>
        <Reports
          reports={figureReports.slice(0, NEWEST)}
          kinds={standing?.catalogue.figures ?? []}
          currency={service.currency}
          zone={zone}
        />
      </Section>
      <Section title="Evidence on file" right={newest(evidence.length, link("/standing/evidence"))}>
        <HandedIn evidence={evidence.slice(0, NEWEST)} zone={zone} />
      </Section>
    </Sheet>
  );
}

function looksWords(count: number): string {
  if (count === 0) return "none needs a look";
  return count === 1 ? "1 needs a look" : `${count} need a look`;
}

/** So many of a long list stand here; all of them on the page where they are added to. */
const NEWEST = 5;

function newest(count: number, href: string) {
  if (count <= NEWEST) return "newest first";
  return <TextLink href={href}>{`All ${count}`}</TextLink>;
}

/** From these a member can give notice. */
const LEAVES: readonly string[] = ["ACTIVE", "RESTRICTED", "SUSPENDED"];

function titleOf(standing: MemberStanding | null | undefined): string {
  if (!standing) return "Standing";
  const breached = standing.results.filter(({ state }) => state === "BREACHED").length;
  if (breached > 0) return `${breached} ${breached === 1 ? "criterion is" : "criteria are"} breached`;
  const looks = standing.results.filter(needsALook).length;
  if (looks === 0) return "You meet every criterion asked of you";
  return `${looks} ${looks === 1 ? "result needs" : "results need"} a look`;
}
