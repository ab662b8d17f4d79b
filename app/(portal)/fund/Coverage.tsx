import { figures } from "#app/_parts/amounts.ts";
import { OverTime } from "#app/_parts/chart/OverTime.tsx";
import { DrawnOrTable, viewOf } from "#app/_parts/DrawnOrTable.tsx";
import { dateText } from "#app/_parts/dates.ts";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { difference, scaled, shareInPercent } from "#app/_parts/scale.ts";
import type { Service } from "./find.ts";

const TITLE = "Coverage of the largest groups";

/** The stress losses of the largest one and two groups, run by run, under the fund that was to cover them; and concentration. */
export function Coverage({
  service: { coverage, currency },
  here,
  view: param,
}: {
  service: Service;
  here: string;
  view: string | string[] | undefined;
}) {
  const view = viewOf(param);
  const [newest] = coverage;
  if (!newest)
    return (
      <Section title={TITLE}>
        <Empty strong="Nothing to draw yet.">A bar comes with each contribution run that is issued.</Empty>
      </Section>
    );
  return (
    <Section title={TITLE} right={<DrawnOrTable view={view} href={here} of={TITLE} param="cover" />}>
      <OverTime
        title={TITLE}
        unit={currency}
        view={view}
        sentence={sentenceOf(newest)}
        series={[
          { label: "largest group", fill: "fund" },
          { label: "largest two, beyond it", fill: "call", style: "hatched" },
        ]}
        line="required fund"
        periods={coverage.toReversed().map(({ number, forDate, coverOne, coverTwo, total }) => ({
          title: `Run ${number}, ${dateText(forDate)}`,
          tick: dateText(forDate, { year: false }),
          values: [coverOne.amount, difference(coverTwo.amount, coverOne.amount)],
          line: total.amount,
        }))}
      />
      <div className="pt-3">
        <KeyValue
          dense
          lines={[
            {
              key: `Run ${newest.number}: largest group’s stress loss`,
              value: figures(newest.coverOne.amount),
            },
            { key: "Largest two groups’", value: figures(newest.coverTwo.amount) },
            {
              key: "Posted when it was issued",
              value: newest.posted ? figures(newest.posted.amount) : "not known",
            },
            { key: "Largest member’s share of the requirements", value: share(newest.largest, newest.total) },
            { key: "Largest five members’ share", value: share(newest.largestFive, newest.total) },
          ]}
        />
      </div>
    </Section>
  );
}

type Covered = Service["coverage"][number];
type Money = Covered["total"];

const share = (part: Money, whole: Money) =>
  `${shareInPercent(part.amount, whole.amount, 2)} %, ${figures(part.amount)}`;

/** Whether the fund of the newest run covers both groups, by how much. */
function sentenceOf({ number, total, coverTwo, coverOne }: Covered): string {
  const left = difference(total.amount, coverTwo.amount);
  if (scaled(left) === 0n)
    return `The fund as run ${number} requires it covers the largest two groups exactly: it was sized by them.`;
  if (scaled(left) > 0n)
    return `The fund as run ${number} requires it covers the largest two groups; ${figures(left)} is left.`;
  const one = difference(total.amount, coverOne.amount);
  return scaled(one) >= 0n
    ? `The fund as run ${number} requires it covers the largest group, and lacks ${figures(left.replace("-", ""))} for two.`
    : `The fund as run ${number} requires it lacks ${figures(one.replace("-", ""))} for the largest group.`;
}
