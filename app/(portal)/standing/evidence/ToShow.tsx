import type { EvidenceShownFragment, StandingShownFragment } from "#app/__generated__/graphql.ts";
import { Code } from "#app/_parts/Code.tsx";
import { needsALook } from "#app/_parts/criteria/ResultEntry.tsx";
import { ResultState } from "#app/_parts/criteria/ResultState.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

export type Result = StandingShownFragment["results"][number];

const KINDS = ["boolean_attestation", "document_with_expiry"];

/** What a firm itself shows, statements it signs and documents it hands in: first what needs a look. */
export function ownToShow(results: readonly Result[]): Result[] {
  const own = results.filter(
    ({ criterion, state }) => KINDS.includes(criterion.kind) && state !== "DOES_NOT_APPLY",
  );
  return [...own.filter(needsALook), ...own.filter((result) => !needsALook(result))];
}

/** The criteria a firm shows by itself, with what is due, how each stands, and where it is handed in. */
export function ToShow({
  results,
  evidence,
  current,
  hrefOf,
}: {
  results: readonly Result[];
  evidence: readonly EvidenceShownFragment[];
  current: string | undefined;
  /** Left out where nothing more can be handed in. */
  hrefOf?: ((criterion: string) => string) | undefined;
}) {
  if (results.length === 0)
    return <Empty strong="Nothing is asked of you here.">Every criterion is shown in another way.</Empty>;
  const waits = new Set(
    evidence.filter((each) => each.document && each.accepted == null).map((each) => each.criterion),
  );
  return (
    <Table caption="Statements to sign and documents to hand in">
      <TableHead>
        <HeadCell>Criterion</HeadCell>
        <HeadCell>What shows it</HeadCell>
        <HeadCell>Stands</HeadCell>
        <HeadCell>
          <span className="sr-only">What to do</span>
        </HeadCell>
      </TableHead>
      <TableBody>
        {results.map(({ criterion, state, cureDaysLeft, cureEndsOn, until }) => {
          const signs = criterion.kind === "boolean_attestation";
          return (
            <Row key={criterion.id} selected={criterion.id === current}>
              <Cell name>
                <Code>{criterion.id}</Code> {criterion.title}
              </Cell>
              <Cell tone="quiet" fold="line">
                {signs ? "a signed statement" : criterion.evidence.join(", ")}
              </Cell>
              <Cell>
                <ResultState
                  state={state}
                  daysLeft={cureDaysLeft}
                  until={state === "WAIVED" ? until : cureEndsOn}
                />
                {waits.has(criterion.id) && (
                  <span className="type-small block text-ink-2">a document waits for the house</span>
                )}
              </Cell>
              <Cell align="right">
                {hrefOf && (
                  <TextLink href={hrefOf(criterion.id)}>
                    {signs ? "Sign" : "Hand in"}
                    {state === "MET" && " again"}
                    <span className="sr-only"> for {criterion.id}</span>
                  </TextLink>
                )}
              </Cell>
            </Row>
          );
        })}
      </TableBody>
    </Table>
  );
}
