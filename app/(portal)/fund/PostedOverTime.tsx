import { figures } from "#app/_parts/amounts.ts";
import { OverTime } from "#app/_parts/chart/OverTime.tsx";
import { DrawnOrTable, viewOf } from "#app/_parts/DrawnOrTable.tsx";
import { dateText } from "#app/_parts/dates.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { difference, scaled } from "#app/_parts/scale.ts";
import type { Service } from "./find.ts";

const TITLE = "Posted against required";

/** The fund at the end of each day on which it was published: posted, what is called on top of it, required as a line. */
export function PostedOverTime({
  service: { fundByDay, currency },
  here,
  view: param,
}: {
  service: Service;
  here: string;
  view: string | string[] | undefined;
}) {
  const view = viewOf(param);
  if (fundByDay.length === 0)
    return (
      <Section title={TITLE}>
        <Empty strong="Nothing to draw yet.">A bar comes with each day on which the fund is published.</Empty>
      </Section>
    );
  const days = fundByDay.toReversed();
  return (
    <Section title={TITLE} right={<DrawnOrTable view={view} href={here} of={TITLE} />}>
      <OverTime
        title={TITLE}
        unit={currency}
        view={view}
        sentence={sentenceOf(days)}
        series={[
          { label: "posted", fill: "fund" },
          { label: "called, not paid", fill: "call", style: "hatched" },
        ]}
        line="required"
        periods={days.map(({ day, figure }) => ({
          title: dateText(day),
          tick: dateText(day, { year: false }),
          values: [figure.posted.amount, figure.called.amount],
          line: figure.required.amount,
        }))}
      />
    </Section>
  );
}

/** On how many of the days the fund held what it must, and when it lacked most. */
function sentenceOf(days: Service["fundByDay"]): string {
  const lacking = days
    .map(({ day, figure }) => ({ day, by: difference(figure.required.amount, figure.posted.amount) }))
    .filter(({ by }) => scaled(by) > 0n);
  const of =
    days.length === 1 ? "On the one day it was published" : `On ${days.length} days it was published`;
  const [first, ...rest] = lacking;
  if (!first) return `${of}; at the end of each it held all it must.`;
  const worst = rest.reduce((most, one) => (scaled(one.by) > scaled(most.by) ? one : most), first);
  const count = lacking.length === 1 ? "one" : String(lacking.length);
  return `${of}; at the end of ${count} it was short, most of all on ${dateText(worst.day)}: by ${figures(worst.by)}.`;
}
