import { dateText, dayIn } from "#app/_parts/dates.ts";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { Reports } from "../standing/Reports.tsx";
import { Applications } from "./Applications.tsx";
import { DecisionShown } from "./DecisionShown.tsx";
import { Evaluation } from "./Evaluation.tsx";
import { findApplication } from "./find.ts";
import { LifeOfApplication } from "./LifeOfApplication.tsx";
import { NextStep } from "./NextStep.tsx";
import { Parts } from "./Parts.tsx";
import { Questions } from "./Questions.tsx";
import { Times } from "./Times.tsx";
import { MEASURED, OPEN, titleOf, WRITTEN } from "./words.ts";

export const metadata = { title: "Application" };

/** An application as its firm sees it: what is to be done next, by whom, and where the firm stands. */
export default async function ApplicationPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { viewer, application, list, several, zone, link, others } = await findApplication(params);
  if (!application || one(params.list))
    return (
      <Applications
        list={list}
        asked={one(params.of) !== undefined}
        zone={zone}
        link={link}
        others={others}
      />
    );
  const { state, reference, service, firm, submittedAt, startedAt } = application;
  const here = link("/application");
  const written = WRITTEN.includes(state);
  return (
    <Sheet
      title={titleOf(application)}
      crumbs={
        several
          ? [{ label: "Applications", href: "/application" }, { label: reference }]
          : [{ label: `Application ${reference}` }]
      }
      lede={`${firm.name} applies to be a member of ${service.name}. ${
        submittedAt
          ? `Handed in on ${dateText(dayIn(submittedAt, zone))}.`
          : `Started on ${dateText(dayIn(startedAt, zone))}.`
      }`}
      life={<LifeOfApplication application={application} zone={zone} />}
      first={<NextStep application={application} zone={zone} link={link} />}
      aside={
        <>
          <Times times={application.times} />
          <Section title="More">
            <ul className="flex flex-col gap-1">
              {viewer.may.includes("inviteColleague") && OPEN.includes(state) && (
                <li>
                  <TextLink href={link("/application/colleagues")}>Invite a colleague</TextLink>
                </li>
              )}
              {!written && (
                <li>
                  <TextLink href={link("/application/evidence")}>Statements and documents</TextLink>
                </li>
              )}
              <li>
                <TextLink href="/criteria">The criteria as published</TextLink>
              </li>
              {others.length > 0 && (
                <li>
                  <TextLink href="/application?list=all">
                    {others.some(({ id }) => id === service.id)
                      ? "Apply anew"
                      : "Apply for another clearing service"}
                  </TextLink>
                </li>
              )}
              {OPEN.includes(state) && (
                <li>
                  <TextLink href={link("/application/withdraw")}>Withdraw the application</TextLink>
                </li>
              )}
            </ul>
          </Section>
        </>
      }
      foot={`Application ${reference}`}
    >
      <Questions
        application={application}
        zone={zone}
        mayAnswer={viewer.may.includes("answerInformation")}
        here={here}
      />
      <DecisionShown
        application={application}
        zone={zone}
        signs={viewer.roles.includes("SIGNATORY")}
        here={here}
      />
      {written && <Parts application={application} zone={zone} link={link} />}
      {MEASURED.includes(state) && (
        <Evaluation
          application={application}
          all={one(params.results) === "all"}
          allHref={link("/application?results=all")}
        />
      )}
      {application.figureReports.length > 0 && (
        <Section title="Figures reported">
          <Reports
            reports={application.figureReports}
            kinds={application.standing?.catalogue.figures ?? []}
            currency={service.currency}
            zone={zone}
          />
        </Section>
      )}
    </Sheet>
  );
}
