import type { ReportShownFragment } from "#app/__generated__/graphql.ts";
import { quantityText } from "#app/_parts/criteria/quantity.ts";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { dateText } from "#app/_parts/dates.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { State } from "#app/_parts/State.tsx";

export type Kind = { name: string; title: string; unit: string; by: string };

/** Figures reported, newest first, each report with the house's answer. */
export function Reports({
  reports,
  kinds,
  currency,
  zone,
}: {
  reports: readonly ReportShownFragment[];
  kinds: readonly Kind[];
  currency: string;
  zone: string;
}) {
  if (reports.length === 0)
    return <Empty strong="No figures were reported yet.">Each period you report stands here.</Empty>;
  const unitOf = (name: string) => kinds.find((each) => each.name === name)?.unit ?? "ratio";
  return (
    <ul>
      {reports.map((report) => (
        <li key={report.id} className="border-b border-rule py-2">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span>
              <b>{report.period}</b> as of {dateText(report.asOf)}
            </span>
            <span className="ml-auto">
              {report.accepted === false ? (
                <State is="not-met" word="Not accepted" />
              ) : report.accepted ? (
                <State is="met" word="Accepted" />
              ) : (
                <State is="to-confirm" word="Waits for the house" />
              )}
            </span>
          </div>
          <p className="type-small">
            {report.figures
              .map(({ name, title, value }) => `${title} ${quantityText(value, unitOf(name), currency)}`)
              .join("; ")}
          </p>
          <p className="type-small text-ink-2">
            Came <DateTime at={report.at} zone={zone} />
            {report.reason && `. The house says: ${report.reason}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
