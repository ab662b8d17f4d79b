import type { Params } from "#app/_parts/list/paging.ts";
import { Forbidden } from "#app/_parts/message/Forbidden.tsx";
import { Missing } from "#app/_parts/message/Missing.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { findStanding } from "../find.ts";
import { Reports } from "../Reports.tsx";
import { ReportForm } from "./ReportForm.tsx";

export const metadata = { title: "Report figures" };

/** Report the figures of a period. */
export default async function ReportFiguresPage({ searchParams }: { searchParams: Promise<Params> }) {
  const { viewer, membership, zone, link } = await findStanding(await searchParams);
  const crumbs = [{ label: "Standing", href: link("/standing") }, { label: "Report figures" }];
  if (!membership?.standing)
    return (
      <Sheet title="Report figures" crumbs={crumbs}>
        <Missing what="membership with criteria in effect" />
      </Sheet>
    );
  const { service, standing, figureReports } = membership;
  const kinds = standing.catalogue.figures;
  return (
    <Sheet
      title="Report figures"
      crumbs={crumbs}
      lede={`The figures of ${viewer.firm.name} that ${service.name} measures its criteria with. A figure that is not asked of you, or not known yet, stays empty.`}
      aside={
        <Section title="Reported before">
          <Reports reports={figureReports} kinds={kinds} currency={service.currency} zone={zone} />
        </Section>
      }
    >
      {viewer.may.includes("reportFigures") ? (
        <ReportForm
          subjectId={membership.id}
          kinds={kinds.filter(({ by }) => by === "firm")}
          currency={service.currency}
          back={link("/standing")}
        />
      ) : (
        <Forbidden needs="treasurer or administrator" />
      )}
    </Sheet>
  );
}
