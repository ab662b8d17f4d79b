import { graphql } from "#app/__generated__/gql.ts";
import type { SubjectReportFragment } from "#app/__generated__/graphql.ts";
import { withParam } from "#app/_parts/address.ts";
import { quantityText } from "#app/_parts/criteria/quantity.ts";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { dateText } from "#app/_parts/dates.ts";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ReviewForm } from "./ReviewForm.tsx";

graphql(`
  fragment SubjectReport on FigureReport {
    id
    period
    asOf
    channel
    at
    accepted
    reason
    figures {
      name
      title
      value
    }
  }
`);

const SHOWN = 4;
const channels: Record<string, string> = { FORM: "by form", CSV: "by file", GRAPHQL: "by a partner system" };

/** Figures as reported, period by period, newest first; `?answer=<id>` opens the form to accept one or turn it down. */
export function Reports({
  reports,
  units,
  currency,
  zone,
  href,
  answering,
}: {
  reports: readonly SubjectReportFragment[];
  /** The unit of each figure, by its name. */
  units: ReadonlyMap<string, string>;
  currency: string;
  zone: string;
  href: string;
  /** Which one the form is open for; null where this viewer may not answer. */
  answering: string | undefined | null;
}) {
  const waiting = reports.filter(({ accepted }) => accepted === null);
  const rest = reports.filter(({ accepted }) => accepted !== null);
  const shown = [...waiting, ...rest.slice(0, Math.max(0, SHOWN - waiting.length))];
  const more = reports.filter((report) => !shown.includes(report));
  const item = (report: SubjectReportFragment) => (
    <li key={report.id} className="py-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <b>
          {report.period}, of {dateText(report.asOf)}
        </b>
        <Standing accepted={report.accepted} />
      </div>
      <p className="type-small text-ink-2">
        Came <DateTime at={report.at} zone={zone} />, {channels[report.channel] ?? report.channel}.
      </p>
      {report.reason && (
        <p className="type-small max-w-[66ch]">
          <b>The house says:</b> {report.reason}
        </p>
      )}
      <KeyValue
        dense
        lines={report.figures.map((figure) => ({
          key: figure.title,
          value: quantityText(figure.value, units.get(figure.name) ?? "ratio", currency),
        }))}
      />
      {report.accepted === null && answering !== null && (
        <Answering id={report.id} open={answering === report.id} href={href} />
      )}
    </li>
  );
  return (
    <Section
      id="figures"
      title="Reported figures"
      right={waiting.length > 0 ? `${waiting.length} to look at` : undefined}
    >
      {reports.length === 0 ? (
        <Empty strong="No figures were reported yet.">They stand here period by period.</Empty>
      ) : (
        <ul>{shown.map(item)}</ul>
      )}
      {more.length > 0 && (
        <details className="pt-2">
          <summary className="link w-fit cursor-pointer">
            {more.length} earlier {more.length === 1 ? "report" : "reports"}
          </summary>
          <ul className="mt-2">{more.map(item)}</ul>
        </details>
      )}
    </Section>
  );
}

function Standing({ accepted }: { accepted: boolean | null }) {
  if (accepted === null) return <State is="to-confirm" word="To look at" />;
  return accepted ? <State is="met" word="Accepted" /> : <State is="not-met" word="Turned down" />;
}

function Answering({ id, open, href }: { id: string; open: boolean; href: string }) {
  if (!open)
    return (
      <p className="print:hidden">
        <TextLink href={`${withParam(href, "answer", id)}#figures`}>Accept or turn down</TextLink>
      </p>
    );
  return (
    <div className="py-3">
      <ReviewForm of="report" id={id} back={`${href}#figures`} />
    </div>
  );
}
