import { withParam } from "#app/_parts/address.ts";
import { Code } from "#app/_parts/Code.tsx";
import { ResultState } from "#app/_parts/criteria/ResultState.tsx";
import { WatchLevel } from "#app/_parts/criteria/WatchLevel.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { StandingRow } from "./find.ts";
import { needsLook } from "./subject/results.ts";

/** On phones and on paper, where the matrix has no room: only firms that need a look, their results in words. */
export function NeedsLook({
  rows,
  firms,
  here,
}: {
  rows: readonly StandingRow[];
  /** How many firms have such results, over all pages. */
  firms: number;
  here: string;
}) {
  const listed = rows.filter(({ cells }) => cells.some(({ state }) => needsLook(state)));
  return (
    <div className="desk:hidden print:block!">
      <Section
        title="Needs a look"
        right={
          listed.length > 0 && listed.length < firms ? `${listed.length} of ${firms} firms here` : undefined
        }
      >
        {listed.length === 0 ? (
          <Empty strong="No firm in this list needs a look.">
            The whole matrix is drawn on a wider screen.
          </Empty>
        ) : (
          <ul>
            {listed.map((row) => (
              <li key={row.subjectId} className="border-b border-rule py-2.5">
                <p className="flex items-baseline justify-between gap-3">
                  <b>
                    <TextLink href={withParam(here, "firm", row.subjectId)}>{row.name}</TextLink>
                  </b>
                  {row.applicant ? <b className="type-dense">New</b> : <WatchLevel level={row.watch} />}
                </p>
                <ul>
                  {row.cells
                    .filter(({ state }) => needsLook(state))
                    .map((cell) => (
                      <li key={cell.criterion} className="flex items-baseline justify-between gap-3 py-0.5">
                        <span className="text-ink-2">
                          <Code>{cell.criterion}</Code>
                        </span>
                        <span className="text-right">
                          <ResultState
                            state={cell.state}
                            daysLeft={cell.cureDaysLeft}
                            until={cell.state === "WAIVED" ? cell.until : null}
                          />
                        </span>
                      </li>
                    ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}
