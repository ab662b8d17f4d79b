import { forbidden } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { dateText } from "#app/_parts/dates.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Pager } from "#app/_parts/list/Pager.tsx";
import { one, type Params, paging } from "#app/_parts/list/paging.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask } from "#app/ask.ts";
import { ServiceChoice } from "./ServiceChoice.tsx";
import { STATES } from "./words.ts";

const Services = graphql(`
  query MeasuresServices {
    viewer {
      may
      firm {
        side
      }
    }
    house {
      timeZone
    }
    services {
      id
      name
      countingBatch {
        batch {
          id
          key
          forDate
        }
        reason
      }
    }
  }
`);
const Batches = graphql(`
  query MeasuresPage($serviceId: ID!, $after: String) {
    measureBatches(serviceId: $serviceId, first: 50, after: $after) {
      edges {
        node {
          id
          key
          source
          forDate
          state
          lines
          scenarios
          importedAt
          importedBy
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const metadata = { title: "Measures" };

/** The batches of measures of a clearing service, newest first, and which of them a run would take today. */
export default async function MeasuresPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { viewer, house, services } = await ask(Services);
  if (viewer?.firm.side !== "HOUSE") forbidden();
  const service = services.find(({ id }) => id === one(params["service"])) ?? services[0];
  if (!service) return <NoService />;
  const after = one(params["after"]) ?? null;
  const { measureBatches } = await ask(Batches, { serviceId: service.id, after });
  const rows = measureBatches.edges.map(({ node }) => node);
  const counting = service.countingBatch;
  return (
    <Sheet
      title="Measures"
      lede={
        counting?.batch
          ? `A run of today would take ${counting.batch.key}, of ${dateText(counting.batch.forDate)}.`
          : `No run can be made today. ${counting?.reason ?? ""}`
      }
      actions={
        viewer.may.includes("importMeasures") && (
          <LinkButton href="/measures/import" tone="primary" size="head">
            Bring in measures
          </LinkButton>
        )
      }
    >
      <ServiceChoice services={services} chosen={service.id} />
      {rows.length === 0 ? (
        <Empty strong="No measures were brought in.">
          A batch stands here as soon as a risk manager or a system of the house has brought it in.
        </Empty>
      ) : (
        <div>
          <Table caption={`Batches of measures of ${service.name}, the newest brought in first`}>
            <TableHead>
              <HeadCell>Measured on</HeadCell>
              <HeadCell>Batch</HeadCell>
              <HeadCell>Source</HeadCell>
              <HeadCell align="right">Members</HeadCell>
              <HeadCell align="right">Scenarios</HeadCell>
              <HeadCell>Brought in</HeadCell>
              <HeadCell>State</HeadCell>
            </TableHead>
            <TableBody>
              {rows.map((batch) => (
                <Row key={batch.id}>
                  <Cell fold="end">
                    <DateOnly date={batch.forDate} />
                  </Cell>
                  <Cell name fold="start">
                    <TextLink href={`/measures/${batch.id}`}>{batch.key}</TextLink>
                  </Cell>
                  <Cell fold="line" label="source">
                    {batch.source}
                  </Cell>
                  <Cell align="right" label="members">
                    {batch.lines}
                  </Cell>
                  <Cell align="right" label="scenarios">
                    {batch.scenarios}
                  </Cell>
                  <Cell tone="quiet" fold="line" label="brought in">
                    <DateTime at={batch.importedAt} zone={house.timeZone} form="short" /> by{" "}
                    {batch.importedBy}
                  </Cell>
                  <Cell fold="line">
                    <State {...STATES[batch.state]} />
                  </Cell>
                </Row>
              ))}
            </TableBody>
          </Table>
          <div className="pt-3">
            <Pager
              {...paging(`/measures?service=${service.id}`, params, rows.length, measureBatches.pageInfo)}
            />
          </div>
        </div>
      )}
    </Sheet>
  );
}

function NoService() {
  return (
    <Sheet title="Measures" lede="They are brought in by clearing service.">
      <Empty strong="There is no clearing service yet.">An administrator opens one.</Empty>
    </Sheet>
  );
}
