import { figures } from "#app/_parts/amounts.ts";
import { OverTime } from "#app/_parts/chart/OverTime.tsx";
import { DrawnOrTable, viewOf } from "#app/_parts/DrawnOrTable.tsx";
import { dateText } from "#app/_parts/dates.ts";
import { Section } from "#app/_parts/Section.tsx";
import { difference, scaled } from "#app/_parts/scale.ts";
import type { Change } from "./find.ts";

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
        sentence={sentenceOf(changes)}
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

/** What the newest run changed, and what most of the change came from. */
function sentenceOf([newest]: readonly Change[]): string {
  if (!newest) return "";
  const change = difference(newest.after.amount, newest.before.amount);
  if (scaled(change) === 0n) return `Run ${newest.number} changed nothing.`;
  const size = (amount: string) => (scaled(amount) < 0n ? -scaled(amount) : scaled(amount));
  const [most] = [
    { what: "the fund’s size", amount: newest.byFund.amount },
    { what: "your own risk", amount: newest.byOwn.amount },
    { what: "the risk of others", amount: newest.byOthers.amount },
  ].sort((a, b) => (size(a.amount) < size(b.amount) ? 1 : -1));
  const way = scaled(change) > 0n ? "raised" : "lowered";
  return `Run ${newest.number} ${way} it by ${figures(change.replace("-", ""))}, most of it by ${most!.what}: ${figures(most!.amount)}.`;
}
