import { OverTime } from "#app/_parts/chart/OverTime.tsx";
import { DrawnOrTable, viewOf } from "#app/_parts/DrawnOrTable.tsx";
import { dateText } from "#app/_parts/dates.ts";
import { Section } from "#app/_parts/Section.tsx";
import type { Change } from "./find.ts";
import { movedSentence } from "./moved.ts";

const TITLE = "Requirement over time";

/** What the member has had to hold since each run: a bar a run. */
export function RequirementOverTime({
  changes,
  currency,
  here,
  view: param,
}: {
  changes: readonly Change[];
  currency: string;
  here: string;
  view: string | string[] | undefined;
}) {
  const view = viewOf(param);
  return (
    <Section title={TITLE} right={<DrawnOrTable view={view} href={here} of={TITLE} />}>
      <OverTime
        title={TITLE}
        unit={currency}
        view={view}
        sentence={changes[0] && movedSentence(changes[0], "it")}
        series={[{ label: "you must hold", fill: "mine" }]}
        periods={changes.toReversed().map(({ number, forDate, after }) => ({
          title: `Run ${number} on the measures of ${dateText(forDate)}`,
          tick: dateText(forDate, { year: false }),
          values: [after.amount],
        }))}
      />
    </Section>
  );
}
