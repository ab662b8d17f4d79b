import { Amount } from "#app/_parts/Amount.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { ObligationPage } from "./find.ts";

/** The contest and its answer, word for word. Left out where it was not contested. */
export function Contested({ page: { obligation, zone, side } }: { page: ObligationPage }) {
  const { contest } = obligation;
  if (!contest) return null;
  const upheld = contest.answer?.outcome === "UPHELD";
  const you = side === "MEMBER" ? "You say" : "The member says";
  const house = side === "MEMBER" ? "The clearing house answers" : "The answer";
  return (
    <Section
      title="Contest"
      right={
        contest.answer ? (
          <State is="settled" word={upheld ? "Answered: upheld" : "Answered: it stands"} />
        ) : (
          <State is="contested" word="Contested, not answered yet" />
        )
      }
    >
      <dl className="flex flex-col gap-4 pt-1">
        <Words who={you} by={`${contest.by}, `} at={contest.at} zone={zone} reason={contest.reason} />
        {contest.answer && (
          <Words who={house} by="" at={contest.answer.at} zone={zone} reason={contest.answer.reason} />
        )}
      </dl>
      {contest.answer?.amount && (
        <p className="pt-3">
          <Amount money={contest.answer.amount} /> is taken off
          {contest.answer.returned ? (
            <>
              {"; what was paid of it is paid back by "}
              <TextLink href={`/obligations/${contest.answer.returned.id}`}>
                {contest.answer.returned.number}
              </TextLink>
            </>
          ) : null}
          .
        </p>
      )}
      {!contest.answer && obligation.dueAt && obligation.kind !== "RETURN" && (
        <p className="type-dense pt-3 text-ink-2">A contest moves no due date: paying goes on.</p>
      )}
    </Section>
  );
}

function Words({
  who,
  by,
  at,
  zone,
  reason,
}: {
  who: string;
  by: string;
  at: string;
  zone: string;
  reason: string;
}) {
  return (
    <div>
      <dt className="type-label">
        {who}
        <span className="type-dense font-[400] text-ink-2">
          , {by}
          <DateTime at={at} zone={zone} />
        </span>
      </dt>
      <dd className="max-w-[66ch] whitespace-pre-line">{reason}</dd>
    </div>
  );
}
