import { Code } from "#app/_parts/Code.tsx";
import { needsALook } from "#app/_parts/criteria/ResultEntry.tsx";
import { ResultList } from "#app/_parts/criteria/ResultList.tsx";
import { dateText } from "#app/_parts/dates.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Message } from "#app/_parts/message/Message.tsx";
import { Section } from "#app/_parts/Section.tsx";
import type { Application } from "./find.ts";

type Result = NonNullable<Application["standing"]>["results"][number];

/** Where the firm stands against the criteria today: what stands in the way of admission first. */
export function Evaluation({
  application,
  all,
  allHref,
}: {
  application: Application;
  all: boolean;
  allHref: string;
}) {
  const { standing, service, category } = application;
  if (!standing || !category)
    return (
      <Section title="Where you stand">
        <Empty strong="Not measured yet.">
          The criteria are measured once the category of membership is chosen.
        </Empty>
      </Section>
    );
  const waiting = standing.results.filter((result) => waitsForHouse(result, application));
  const results = standing.results.filter((result) => !waiting.includes(result));
  const inTheWay = results.filter(needsALook);
  const unknown = inTheWay.filter(({ state }) => state === "UNKNOWN").length;
  const failed = inTheWay.length - unknown;
  return (
    <Section title="Where you stand" right={`as of ${dateText(standing.on)}`}>
      <div className="pb-3">
        {inTheWay.length > 0 ? (
          <Message
            edge={failed > 0 ? "madder" : "grey"}
            strong={`${inTheWay.length} of ${standing.results.length} ${inTheWay.length === 1 ? "stands" : "stand"} in the way.`}
          >
            {[failed > 0 && `${failed} not met`, unknown > 0 && `${unknown} not known yet`]
              .filter(Boolean)
              .join(", ")}
            .
          </Message>
        ) : (
          <Empty strong="Nothing of yours stands in the way.">
            {waiting.length === 0 && "Every criterion asked of you is met, or waived."}
          </Empty>
        )}
      </div>
      <ResultList results={results} currency={service.currency} all={all} allHref={allHref} />
      <Waiting results={waiting} draft={application.state === "DRAFT"} />
    </Section>
  );
}

/** Criteria that are not known yet because the house has still to look: nothing is asked of the firm for them. */
function Waiting({ results, draft }: { results: readonly Result[]; draft: boolean }) {
  if (results.length === 0) return null;
  return (
    <div className="pt-5">
      <h3 className="pb-1 font-[620]">
        {draft ? "Looked at once you have handed in" : "With the house"}: {results.length}
      </h3>
      <p className="type-small pb-1 text-ink-2">
        What you gave counts once the house has looked at it; some criteria it checks by itself.
      </p>
      <ul className="type-dense wide:columns-2 wide:gap-x-10">
        {results.map(({ criterion }) => (
          <li key={criterion.id} className="break-inside-avoid py-0.5">
            <Code>{criterion.id}</Code> {criterion.title}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Whether an unknown result is the house's to clear up: its own checks, and papers and figures it has not looked at. */
function waitsForHouse({ criterion, state }: Result, application: Application): boolean {
  if (state !== "UNKNOWN") return false;
  const { evidence, figureReports, sections } = application;
  switch (criterion.kind) {
    case "external_check":
    case "committee_judgement":
      return true;
    case "quantitative_threshold":
      return application.state === "DRAFT"
        ? sections.some(({ section }) => section === "figures")
        : figureReports.some((report) => report.accepted == null);
    default:
      return evidence.some(
        (each) => each.criterion === criterion.id && each.document && each.accepted == null,
      );
  }
}
