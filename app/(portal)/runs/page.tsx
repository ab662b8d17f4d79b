import { forbidden } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { Amount } from "#app/_parts/Amount.tsx";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Pager } from "#app/_parts/list/Pager.tsx";
import { one, type Params, paging } from "#app/_parts/list/paging.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask } from "#app/ask.ts";
import { ServiceChoice } from "../measures/ServiceChoice.tsx";
import { STATES } from "./words.ts";

const Services = graphql(`
  query RunsServices {
    viewer {
      may
      firm {
        side
      }
    }
    services {
      id
      name
    }
  }
`);
const Runs = graphql(`
  query RunsPage($serviceId: ID!, $after: String) {
    contributionRuns(serviceId: $serviceId, first: 25, after: $after) {
      edges {
        node {
          id
          number
          forDate
          state
          cause
          requestedBy
          result {
            size {
              amount
              currency
            }
            called {
              amount
              currency
            }
            returned {
              amount
              currency
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const metadata = { title: "Contribution runs" };

/** The runs of a clearing service, newest first: the fund sized on a day's measures and shared over the members. */
export default async function RunsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { viewer, services } = await ask(Services);
  if (viewer?.firm.side !== "HOUSE") forbidden();
  const service = services.find(({ id }) => id === one(params["service"])) ?? services[0];
  const after = one(params["after"]) ?? null;
  const found = service && (await ask(Runs, { serviceId: service.id, after }));
  const runs = found?.contributionRuns.edges.map(({ node }) => node) ?? [];
  return (
    <Sheet
      title="Contribution runs"
      lede="The fund sized on the measures of a day and shared over the members, with the invoices and returns that follow."
      actions={
        viewer.may.includes("calculateRun") && (
          <LinkButton href="/runs/calculate" tone="primary" size="head">
            Calculate a run
          </LinkButton>
        )
      }
    >
      {service && <ServiceChoice services={services} chosen={service.id} page="/runs" />}
      {runs.length === 0 || !found ? (
        <Empty strong="There is no contribution run.">
          One stands here when the rulebook’s schedule or a risk manager asks for it, on measures that were
          accepted.
        </Empty>
      ) : (
        <div>
          <Table caption={`Contribution runs of ${service?.name}, newest first`}>
            <TableHead>
              <HeadCell>Run</HeadCell>
              <HeadCell>Measures of</HeadCell>
              <HeadCell>Asked for by</HeadCell>
              <HeadCell>State</HeadCell>
              <HeadCell align="right">Size of the fund</HeadCell>
              <HeadCell align="right">Called</HeadCell>
              <HeadCell align="right">Returned</HeadCell>
            </TableHead>
            <TableBody>
              {runs.map((run) => (
                <Row key={run.id}>
                  <Cell name fold="start">
                    <TextLink href={`/runs/${run.id}`}>{`Run ${run.number}`}</TextLink>
                  </Cell>
                  <Cell fold="end">
                    <DateOnly date={run.forDate} />
                  </Cell>
                  <Cell tone="quiet" fold="line" label="asked for by">
                    {run.cause === "SCHEDULE" ? "the schedule" : run.requestedBy}
                  </Cell>
                  <Cell fold="line">
                    <State {...STATES[run.state]} />
                  </Cell>
                  <Cell align="right" fold="line" label="size">
                    {run.result ? <Amount money={run.result.size} code="small" /> : "not known yet"}
                  </Cell>
                  <Cell align="right" fold="line" label="called">
                    {run.result ? <Amount money={run.result.called} code="small" /> : "–"}
                  </Cell>
                  <Cell align="right" fold="line" label="returned">
                    {run.result ? <Amount money={run.result.returned} code="small" /> : "–"}
                  </Cell>
                </Row>
              ))}
            </TableBody>
          </Table>
          <div className="pt-3">
            <Pager
              {...paging(
                `/runs?service=${service?.id}`,
                params,
                runs.length,
                found.contributionRuns.pageInfo,
              )}
            />
          </div>
        </div>
      )}
    </Sheet>
  );
}
