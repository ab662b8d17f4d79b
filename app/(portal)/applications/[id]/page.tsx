import { Code } from "#app/_parts/Code.tsx";
import { dateText, dayIn } from "#app/_parts/dates.ts";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { toBeFound } from "../../criteria-matrix/subject/choices.ts";
import { Evaluation } from "../../criteria-matrix/subject/Evaluation.tsx";
import { EvidenceList } from "../../criteria-matrix/subject/EvidenceList.tsx";
import { Matches } from "../../criteria-matrix/subject/Matches.tsx";
import { Reports } from "../../criteria-matrix/subject/Reports.tsx";
import { isOver, stateLooks } from "../words.ts";
import { FormShown } from "./FormShown.tsx";
import { type ApplicationPage, findApplication } from "./find.ts";
import { History } from "./History.tsx";
import { NextStep } from "./NextStep.tsx";
import { Opinions } from "./Opinions.tsx";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props) {
  const { application } = await findApplication((await params).id);
  return { title: `Application of ${application.firm.name}` };
}

/** One application, to the house: evaluation, evidence and form beside the decision, the committee and the history. */
export default async function OneApplicationPage({ params, searchParams }: Props) {
  const page = await findApplication((await params).id);
  const { review, answer, dismiss } = await searchParams;
  const { application, matches, zone } = page;
  // What was admitted goes on at the member; what is over is only read.
  const may = isOver(application.state) ? [] : page.may;
  const { standing } = application;
  const here = `/applications/${application.id}`;
  const results = standing?.results ?? [];
  return (
    <Sheet
      title={application.firm.name}
      crumbs={[{ label: "Applications", href: "/applications" }, { label: application.reference }]}
      lede={ledeOf(page)}
      first={<NextStep page={page} />}
      aside={
        <>
          <Opinions page={page} />
          <History page={page} />
        </>
      }
      foot={application.reference}
    >
      <Section
        title="Evaluation"
        right={
          standing ? (
            <TextLink
              href={`/criteria-matrix?serviceId=${application.service.id}&firm=${standing.subjectId}`}
            >
              In the matrix
            </TextLink>
          ) : undefined
        }
      >
        {standing ? (
          <Evaluation
            applicant
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
          <Empty strong="Not measured yet.">It is measured once its form names a category.</Empty>
        )}
        {may.includes("recordFinding") && toBeFound(results).length > 0 && (
          <p className="pt-2 print:hidden">
            <TextLink href={`${here}/finding`}>Record a finding of an outside check or a judgement</TextLink>
          </p>
        )}
      </Section>
      {matches.length > 0 && (
        <Section title="Names like those on sanctions lists">
          <Matches
            matches={matches}
            zone={zone}
            href={here}
            dismissing={may.includes("dismissMatch") ? one(dismiss) : null}
          />
        </Section>
      )}
      <EvidenceList
        evidence={application.evidence}
        titles={new Map(results.map(({ criterion }) => [criterion.id, criterion.title]))}
        zone={zone}
        href={here}
        reviewing={may.includes("reviewEvidence") ? one(review) : null}
      />
      <Reports
        reports={application.figureReports}
        units={new Map(standing?.catalogue.figures.map(({ name, unit }) => [name, unit]))}
        currency={application.service.currency}
        zone={zone}
        href={here}
        answering={may.includes("answerReport") ? one(answer) : null}
      />
      <FormShown page={page} />
      <Section title="Application">
        <KeyValue
          lines={[
            { key: "Reference", value: <Code>{application.reference}</Code> },
            {
              key: "Clearing service",
              value: `${application.service.name}, ${application.service.currency}`,
            },
            { key: "Category asked for", value: categoryOf(page) },
            { key: "LEI", value: application.lei ? <Code>{application.lei}</Code> : "not said yet" },
            { key: "Group of affiliates", value: application.firm.affiliates ?? "none" },
          ]}
        />
      </Section>
    </Sheet>
  );
}

function categoryOf({ application: { category, standing } }: ApplicationPage): string {
  if (!category) return "not said yet";
  return standing?.catalogue.categories.find(({ code }) => code === category)?.name ?? category;
}

/** "General clearing member of Commodities. Handed in on 3 Sep 2018, now in review." */
function ledeOf(page: ApplicationPage): string {
  const { application, zone } = page;
  const asks = application.category ? categoryOf(page) : "Category not said yet";
  const stands = stateLooks[application.state].word.toLowerCase();
  return `${asks}, ${application.service.name}. ${
    application.submittedAt
      ? `Handed in on ${dateText(dayIn(application.submittedAt, zone))}${stands === "handed in" ? "" : `, now ${stands}`}.`
      : "Not handed in yet."
  }`;
}
