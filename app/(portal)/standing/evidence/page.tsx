import { criteriaText } from "#app/_parts/criteria/words.ts";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { Missing } from "#app/_parts/message/Missing.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { findStanding } from "../find.ts";
import { HandedIn } from "./HandedIn.tsx";
import { ShowOne } from "./ShowOne.tsx";
import { ownToShow, ToShow } from "./ToShow.tsx";

export const metadata = { title: "Sign and hand in" };

/** What a member shows by itself: statements it signs, documents it hands in. `?criterion=` opens the form of one. */
export default async function StandingEvidencePage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { viewer, membership, zone, link } = await findStanding(params);
  const crumbs = [{ label: "Standing", href: link("/standing") }, { label: "Sign and hand in" }];
  if (!membership?.standing)
    return (
      <Sheet title="Sign and hand in" crumbs={crumbs}>
        <Missing what="membership with criteria in effect" />
      </Sheet>
    );
  const asked = ownToShow(membership.standing.results);
  const chosen = asked.find(({ criterion }) => criterion.id === one(params.criterion));
  const here = link("/standing/evidence");
  return (
    <Sheet
      title="Sign and hand in"
      crumbs={crumbs}
      lede="Statements count as they are signed; a document counts once the house has looked at it."
    >
      {chosen && (
        <ShowOne
          result={chosen}
          subjectId={membership.id}
          firm={viewer.firm.name}
          roles={viewer.roles}
          maySubmit={viewer.may.includes("submitEvidence")}
          back={here}
        />
      )}
      <Section title="What is asked of you" right={criteriaText(asked.length)}>
        <ToShow
          results={asked}
          evidence={membership.evidence}
          current={chosen?.criterion.id}
          hrefOf={(criterion) => link(`/standing/evidence?criterion=${encodeURIComponent(criterion)}`)}
        />
      </Section>
      <Section title="Evidence on file" right="newest first">
        <HandedIn evidence={membership.evidence} zone={zone} />
      </Section>
    </Sheet>
  );
}
