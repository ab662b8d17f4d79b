import { WatchLevel } from "#app/_parts/criteria/WatchLevel.tsx";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { Evaluation } from "../../criteria-matrix/subject/Evaluation.tsx";
import { EvidenceList } from "../../criteria-matrix/subject/EvidenceList.tsx";
import { Matches } from "../../criteria-matrix/subject/Matches.tsx";
import { Reports } from "../../criteria-matrix/subject/Reports.tsx";
import { findMatches, type MemberNode, type MemberPage } from "./find.ts";

/** Where a member stands against the criteria, and everything that shows it, with the forms to answer what waits. */
export async function Standing({ page, params }: { page: MemberPage; params: Params }) {
  const { member, may, zone } = page;
  const { standing } = member;
  const here = `/members/${member.id}`;
  const matches = await findMatches(member);
  return (
    <>
      <Section
        id="standing"
        title="Against the criteria"
        right={
          standing && (
            <TextLink href={`/criteria-matrix?serviceId=${member.service.id}&firm=${standing.subjectId}`}>
              In the matrix
            </TextLink>
          )
        }
      >
        {standing ? (
          <Evaluation
            applicant={false}
            standing={standing}
            actions={{
              finding: may.includes("recordFinding")
                ? (criterion) => `${here}/finding?criterion=${criterion}`
                : undefined,
              waive: may.includes("waiveCriterion")
                ? (criterion) => `${here}/waive?criterion=${criterion}`
                : undefined,
            }}
          />
        ) : (
          <Empty strong="Not measured.">No criteria are in effect for its service.</Empty>
        )}
      </Section>
      {matches.length > 0 && (
        <Section title="Names like those on sanctions lists">
          <Matches
            matches={matches}
            zone={zone}
            href={here}
            dismissing={may.includes("dismissMatch") ? one(params["dismiss"]) : null}
          />
        </Section>
      )}
      <EvidenceList
        evidence={member.evidence}
        titles={new Map(standing?.results.map(({ criterion }) => [criterion.id, criterion.title]))}
        zone={zone}
        href={here}
        reviewing={may.includes("reviewEvidence") ? one(params["review"]) : null}
      />
      <Reports
        reports={member.figureReports}
        units={new Map(standing?.catalogue.figures.map(({ name, unit }) => [name, unit]))}
        currency={member.service.currency}
        zone={zone}
        href={here}
        answering={may.includes("answerReport") ? one(params["answer"]) : null}
      />
    </>
  );
}

/** The watch level, what raised it, and the way to lower it. */
export function Watch({
  standing,
  lower,
}: {
  standing: NonNullable<MemberNode["standing"]>;
  /** Where it is lowered; left out where the viewer may not. */
  lower: string | undefined;
}) {
  return (
    <Section title="Watch level" right={<WatchLevel level={standing.watch} />}>
      {standing.triggers.length === 0 ? (
        <p className="text-ink-2">Nothing has raised it.</p>
      ) : (
        <ul>
          {standing.triggers.map((trigger) => (
            <li
              key={`${trigger.criterion} ${trigger.on} ${trigger.level}`}
              className="border-b border-rule py-1.5"
            >
              <b>To {trigger.level}</b> on <DateOnly date={trigger.on} />, {trigger.criterion}
              <span className="type-small block text-ink-2">
                {trigger.reason} {trigger.stands ? "It still stands." : "It is cured."}
              </span>
            </li>
          ))}
        </ul>
      )}
      {lower && standing.watch > 0 && (
        <p className="pt-2 print:hidden">
          <TextLink href={lower}>Lower the watch level</TextLink>
        </p>
      )}
    </Section>
  );
}
