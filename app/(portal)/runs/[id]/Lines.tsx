import { Amount } from "#app/_parts/Amount.tsx";
import { withParam } from "#app/_parts/address.ts";
import { Code } from "#app/_parts/Code.tsx";
import { Filters } from "#app/_parts/list/Filters.tsx";
import { Pager } from "#app/_parts/list/Pager.tsx";
import { type Params, paging } from "#app/_parts/list/paging.ts";
import { Search } from "#app/_parts/list/Search.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Toolbar } from "#app/_parts/list/Toolbar.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { Result, Run } from "./find.ts";

export const SORTS = ["CHANGE", "CODE"] as const;
export const FILTERS = ["CALLS", "RETURNS", "HELD"] as const;
const FILTER_WORDS = { CALLS: "Invoices", RETURNS: "Returns", HELD: "Held back" };

export interface Chosen {
  sort: (typeof SORTS)[number];
  only: (typeof FILTERS)[number] | null;
  search: string | null;
}

/** Every member's requirement before and after, and why it changed, in three parts that sum to the change. */
export function Lines({
  run,
  result,
  chosen,
  params,
}: {
  run: Run;
  result: Result;
  chosen: Chosen;
  params: Params;
}) {
  const here = `/runs/${run.id}`;
  const { sort, only, search } = chosen;
  const with_ = (next: Partial<Chosen>) => {
    const all = { ...chosen, ...next };
    const sorted = withParam(here, "sort", all.sort === "CHANGE" ? null : all.sort);
    return withParam(withParam(sorted, "only", all.only), "q", all.search);
  };
  const lines = result.lines.edges.map(({ node }) => node);
  return (
    <Section title="Members">
      <Toolbar>
        <Filters
          label="Show"
          options={[
            { label: "All", href: with_({ only: null }), current: only === null },
            ...FILTERS.map((each) => ({
              label: FILTER_WORDS[each],
              href: with_({ only: each }),
              current: only === each,
            })),
          ]}
        />
        <Filters
          label="Order"
          options={[
            { label: "Largest change", href: with_({ sort: "CHANGE" }), current: sort === "CHANGE" },
            { label: "Code", href: with_({ sort: "CODE" }), current: sort === "CODE" },
          ]}
        />
        <Search
          action={here}
          label="Search members"
          value={search ?? ""}
          keep={{ ...(sort === "CODE" && { sort }), ...(only && { only }) }}
        />
      </Toolbar>
      {lines.length === 0 ? (
        <Empty strong="No member’s line is so.">
          <TextLink href={here}>Show all members</TextLink>
        </Empty>
      ) : (
        <>
          <Table caption={`Requirements by member, in ${run.service.currency}`} dense>
            <TableHead>
              <HeadCell>Member</HeadCell>
              <HeadCell align="right">Requirement</HeadCell>
              <HeadCell align="right">Change</HeadCell>
              <HeadCell align="right">By the fund</HeadCell>
              <HeadCell align="right">Own risk</HeadCell>
              <HeadCell align="right">Others’ risk</HeadCell>
              <HeadCell>What follows</HeadCell>
            </TableHead>
            <TableBody>
              {lines.map((line) => (
                <Row key={line.member.id}>
                  <Cell name fold="line">
                    <TextLink href={`/members/${line.member.id}`}>{line.member.firm.name}</TextLink>
                    <span className="type-small block text-ink-2">
                      <Code>{line.member.code}</Code>
                    </span>
                  </Cell>
                  <Cell align="right" fold="line" label="requirement" tone="strong">
                    <Amount money={line.after} code="none" />
                    <span className="type-small block font-[400] text-ink-2">
                      was <Amount money={line.before} code="none" />
                    </span>
                  </Cell>
                  <Cell align="right" fold="line" label="change">
                    <Amount money={line.change} code="none" />
                  </Cell>
                  <Cell align="right" fold="line" label="by the fund" tone="quiet">
                    <Amount money={line.byFund} code="none" />
                  </Cell>
                  <Cell align="right" fold="line" label="own risk" tone="quiet">
                    <Amount money={line.byOwn} code="none" />
                  </Cell>
                  <Cell align="right" fold="line" label="others’ risk" tone="quiet">
                    <Amount money={line.byOthers} code="none" />
                  </Cell>
                  <Cell fold="line">
                    <Follows line={line} />
                  </Cell>
                </Row>
              ))}
            </TableBody>
          </Table>
          <div className="pt-3">
            <Pager {...paging(with_({}), params, lines.length, result.lines.pageInfo)} />
          </div>
        </>
      )}
    </Section>
  );
}

type Line = Result["lines"]["edges"][number]["node"];

/** What the line means for the member's money. */
function Follows({ line }: { line: Line }) {
  const told = [
    { what: "invoice", money: line.toCall },
    { what: "off open calls", money: line.toCredit },
    { what: "held back", money: line.held },
    { what: "above it", money: line.toReturn },
  ].filter(({ what, money }) => !isZero(money.amount) && (what !== "above it" || isZero(line.held.amount)));
  if (told.length === 0) return "nothing";
  return told.map(({ what, money }) => (
    <span key={what} className="block">
      {what === "above it" ? "return" : what} <Amount money={money} code="none" />
    </span>
  ));
}

export const isZero = (amount: string) => /^-?[0.]+$/.test(amount);
