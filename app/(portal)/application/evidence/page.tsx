import { criteriaText } from "#app/_parts/criteria/words.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { Message } from "#app/_parts/message/Message.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { HandedIn } from "../../standing/evidence/HandedIn.tsx";
import { ShowOne } from "../../standing/evidence/ShowOne.tsx";
import { ownToShow, ToShow } from "../../standing/evidence/ToShow.tsx";
import { Closed } from "../Closed.tsx";
import { findApplication } from "../find.ts";
import { PartsAside } from "../PartsAside.tsx";
import { OPEN } from "../words.ts";

export const metadata = { title: "Statements and documents" };

/** What an applicant shows by itself: statements it signs, documents it hands in. `?criterion=` opens the form of one. */
export default async function ApplicationEvidencePage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { application, viewer, zone, link } = await findApplication(params);
  const title = "Statements and documents";
  const crumbs = [{ label: "Application", href: link("/application") }, { label: title }];
  if (!application)
    return <Closed title={title} crumbs={crumbs} application={application} back="/application" />;
  const { evidence, state } = application;
  const standing = application.category ? application.standing : null;
  const open = OPEN.includes(state);
  const asked = standing ? ownToShow(standing.results) : [];
  const chosen = open ? asked.find(({ criterion }) => criterion.id === one(params.criterion)) : undefined;
  const here = link("/application/evidence");
  return (
    <Sheet
      title={title}
      crumbs={crumbs}
      lede="Statements count as they are signed; a document counts once the house has looked at it."
      aside={<PartsAside application={application} current="evidence" link={link} />}
    >
      {chosen && (
        <ShowOne
          result={chosen}
          subjectId={application.id}
          firm={application.firm.name}
          roles={viewer.roles}
          maySubmit={viewer.may.includes("submitEvidence")}
          back={here}
        />
      )}
      <Section title="What is asked of you" right={standing ? criteriaText(asked.length) : undefined}>
        {standing ? (
          <ToShow
            results={asked}
            evidence={evidence}
            current={chosen?.criterion.id}
            hrefOf={
              open
                ? (criterion) => link(`/application/evidence?criterion=${encodeURIComponent(criterion)}`)
                : undefined
            }
          />
        ) : (
          <Message edge="grey" strong="What is asked hangs on the category of membership.">
            <TextLink href={link("/application/membership")}>Choose the category first</TextLink>
          </Message>
        )}
      </Section>
      <Section title="Evidence on file" right="newest first">
        <HandedIn evidence={evidence} zone={zone} />
      </Section>
      {state === "DRAFT" && (
        <div>
          <LinkButton href={link("/application/submit")} tone={chosen ? "outlined" : "primary"}>
            Go on to hand in
          </LinkButton>
        </div>
      )}
    </Sheet>
  );
}
