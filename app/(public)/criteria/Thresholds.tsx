import { formulaText } from "#app/_parts/criteria/formula.ts";
import { operatorWords } from "#app/_parts/criteria/quantity.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import type { PublishedCatalogue, PublishedCriterion } from "./find.ts";

/** What each category must reach; categories of which the same is asked share a row. */
export function Thresholds({
  criterion,
  catalogue,
  category,
}: {
  criterion: PublishedCriterion;
  catalogue: PublishedCatalogue;
  category: string | undefined;
}) {
  const words = wordsOf(criterion, catalogue);
  const asked = catalogue.categories
    .filter(({ code }) => !category || code === category)
    .map(({ code, name }) => ({
      name,
      asks: asksText(criterion, criterion.thresholds.find((each) => each.category === code)?.asks, words),
    }));
  const rows = [...new Set(asked.map(({ asks }) => asks))].map((asks) => ({
    asks,
    names: asked.filter((each) => each.asks === asks).map(({ name }) => name),
  }));
  const all = rows.length === 1 && catalogue.categories.length > 1 && !category;
  return (
    <>
      {criterion.measure && !titleOnly(criterion, words) && (
        <p className="pb-1">
          <span className="text-ink-2">Measured: </span>
          {formulaText(criterion.measure, words)}
        </p>
      )}
      <Table
        caption={`What ${criterion.title} asks of each category`}
        dense
        columns={
          <colgroup>
            <col className="w-1/2" />
            <col />
          </colgroup>
        }
      >
        <TableHead>
          <HeadCell>Category</HeadCell>
          <HeadCell>What is asked</HeadCell>
        </TableHead>
        <TableBody>
          {rows.map(({ asks, names }) => (
            <Row key={asks}>
              <Cell name>{all ? "All categories" : names.join("; ")}</Cell>
              <Cell tone={asks === NOTHING ? "quiet" : "strong"} fold="line">
                {asks}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </>
  );
}

const NOTHING = "does not apply";

type Words = Parameters<typeof formulaText>[1];

function wordsOf(criterion: PublishedCriterion, catalogue: PublishedCatalogue): Words {
  return {
    titles: new Map(catalogue.figures.map(({ name, title }) => [name, title])),
    unit: criterion.unit ?? "ratio",
    currency: catalogue.service.currency,
  };
}

/** A measure that is one figure of the criterion's own name says nothing more than its title does. */
function titleOnly(criterion: PublishedCriterion, { titles }: Words): boolean {
  return titles.get(criterion.measure ?? "") === criterion.title;
}

function asksText(criterion: PublishedCriterion, asks: string | null | undefined, words: Words): string {
  if (asks === null || asks === undefined) return NOTHING;
  if (!criterion.operator) return "required";
  return `${operatorWords(criterion.operator)} ${formulaText(asks, words)}`;
}
