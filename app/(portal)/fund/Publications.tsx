import { figures } from "#app/_parts/amounts.ts";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { Pager } from "#app/_parts/list/Pager.tsx";
import { one, type Params, paging } from "#app/_parts/list/paging.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { Publications as Published, Service } from "./find.ts";

/** Everything that was published of the fund, newest first, and what each was published for. */
export function Publications({
  publications: { edges, pageInfo },
  service: { currency },
  zone,
  here,
  params,
}: {
  publications: Published;
  service: Service;
  zone: string;
  here: string;
  params: Params;
}) {
  if (edges.length === 0)
    return (
      <Section title="Publications">
        {one(params["after"]) ? (
          <Empty strong="None further back.">
            <TextLink href={here}>First page</TextLink>
          </Empty>
        ) : (
          <Empty strong="None yet.">The first comes with the first contribution.</Empty>
        )}
      </Section>
    );
  return (
    <Section title="Publications" right={`${currency}, newest first`}>
      <Table caption={`Publications of the fund, ${currency}, newest first`} dense>
        <TableHead>
          <HeadCell>What changed</HeadCell>
          <HeadCell align="right">Required</HeadCell>
          <HeadCell align="right">Posted</HeadCell>
          <HeadCell align="right">Called, not paid</HeadCell>
        </TableHead>
        <TableBody>
          {edges.map(({ cursor, node }) => (
            <Row key={cursor}>
              <Cell name>
                {node.cause}
                <span className="type-small block text-ink-2">
                  <DateTime at={node.publishedAt} zone={zone} />
                </span>
              </Cell>
              <Cell align="right" label="required" fold="start">
                {figures(node.required.amount)}
              </Cell>
              <Cell align="right" label="posted">
                {figures(node.posted.amount)}
              </Cell>
              <Cell align="right" label="called" fold="start">
                {figures(node.called.amount)}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
      <div className="pt-3">
        <Pager {...paging(here, params, edges.length, pageInfo)} />
      </div>
    </Section>
  );
}
