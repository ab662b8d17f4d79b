import { figures } from "#app/_parts/amounts.ts";
import { Cell, Row, Table, TableBody } from "#app/_parts/list/Table.tsx";
import { difference, scaled, shareInPercent } from "#app/_parts/scale.ts";
import { Well, type WellPart } from "#app/_parts/Well.tsx";
import { YouTag } from "#app/_parts/YouTag.tsx";

/**
 * The viewer's share of the fund. All other members are one line: what remains of published totals, never a sum of
 * others' rows. In the well own and others' money lies solid, called and not paid hatched.
 */
export function FundShare({
  firm,
  currency,
  own,
  fund,
  title = "Required fund",
}: {
  firm: string;
  currency: string;
  /** Decimal text: what is required, and what of it is called and not paid. */
  own: { required: string; called: string };
  fund: { required: string; called: string };
  title?: string | undefined;
}) {
  const others = {
    required: difference(fund.required, own.required),
    called: difference(fund.called, own.called),
  };
  const mine = shareInPercent(own.required, fund.required);
  const parts: WellPart[] = [
    { value: difference(own.required, own.called), fill: "mine" },
    { value: difference(others.required, others.called), fill: "fund" },
    { value: own.called, fill: "mine", style: "hatched" },
    { value: others.called, fill: "fund", style: "hatched" },
  ];
  const posted = `In the fund today: ${figures(difference(fund.required, fund.called))}.`;
  const called =
    scaled(fund.called) > 0n
      ? `Called and not paid: ${figures(fund.called)}, ${scaled(own.called) > 0n ? figures(own.called) : "none"} of it yours.`
      : "Nothing is called.";
  const lines = [
    { name: "All other members", amount: others.required, share: difference("100.0000", mine) },
  ] as const;
  return (
    <div>
      <Table caption={`Your share of the fund, ${currency}`} dense fold={false}>
        <TableBody>
          <Row own>
            <Cell name>
              {firm} <YouTag />
            </Cell>
            <Cell align="right">{figures(own.required)}</Cell>
            <Cell align="right">{mine}&nbsp;%</Cell>
          </Row>
          {lines.map((line) => (
            <Row key={line.name}>
              <Cell name>{line.name}</Cell>
              <Cell align="right">{figures(line.amount)}</Cell>
              <Cell align="right">{line.share}&nbsp;%</Cell>
            </Row>
          ))}
          <Row total>
            <Cell name>{title}</Cell>
            <Cell align="right">{figures(fund.required)}</Cell>
            <Cell align="right">100&nbsp;%</Cell>
          </Row>
        </TableBody>
      </Table>
      <div className="pt-3.5 pb-1.5">
        <Well
          of={fund.required}
          parts={parts.filter((part) => scaled(part.value) > 0n)}
          label={`${posted} ${called}`}
        />
      </div>
      <p className="type-dense leading-[1.125rem]! text-ink-2" aria-hidden="true">
        {posted} {called}
      </p>
    </div>
  );
}
