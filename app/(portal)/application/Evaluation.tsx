import { needsALook } from "#app/_parts/criteria/ResultEntry.tsx";
import { ResultList } from "#app/_parts/criteria/ResultList.tsx";
import { dateText } from "#app/_parts/dates.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Message } from "#app/_parts/message/Message.tsx";
import { Section } from "#app/_parts/Section.tsx";
import type { Application } from "./find.ts";

/** Where the firm stands against the criteria today: what stands in the way of admission first. */
export function Evaluation({
  application: { standing, service },
  all,
  allHref,
}: {
  application: Application;
  all: boolean;
  allHref: string;
}) {
  if (!standing)
    return (
      <Section title="Where you stand">
        <Empty strong="Not measured yet.">
          The criteria are measured once the category of membership is chosen.
        </Empty>
      </Section>
    );
  const inTheWay = standing.results.filter(needsALook);
  const unknown = inTheWay.filter(({ state }) => state === "UNKNOWN").length;
  const failed = inTheWay.length - unknown;
  return (
    <Section title="Where you stand" right={`as of ${dateText(standing.on)}`}>
      <div className="pb-3">
        {inTheWay.length === 0 ? (
          <Empty strong="Nothing stands in the way.">Every criterion asked of you is met, or waived.</Empty>
        ) : (
          <Message
            edge={failed > 0 ? "madder" : "grey"}
            strong={`${inTheWay.length} of ${standing.results.length} ${inTheWay.length === 1 ? "stands" : "stand"} in the way.`}
          >
            {[failed > 0 && `${failed} not met`, unknown > 0 && `${unknown} not known yet`]
              .filter(Boolean)
              .join(", ")}
            .
          </Message>
        )}
      </div>
      <ResultList results={standing.results} currency={service.currency} all={all} allHref={allHref} />
    </Section>
  );
}
