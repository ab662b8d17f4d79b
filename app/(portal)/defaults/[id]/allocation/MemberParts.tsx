import type { AllocationPreviewPageQuery } from "#app/__generated__/graphql.ts";
import { figures, type Money } from "#app/_parts/amounts.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { plus } from "../words.ts";

type Preview = NonNullable<AllocationPreviewPageQuery["previewAllocation"]>;
type Part = { id: string; name: string; code: string; shares: Map<string, Money>; call: Money | null };

/** Every member an allocation would reach: its share of each layer, and what it would be called for. */
export function MemberParts({
  shares,
  calls,
  currency,
}: Pick<Preview, "shares" | "calls"> & { currency: string }) {
  const layers = [...new Set(shares.map((share) => share.layer ?? ""))];
  const parts = partsOf({ shares, calls });
  const sums = layers.map((layer) => sum(parts.flatMap((part) => part.shares.get(layer) ?? [])));
  return (
    <Section title="What each member would bear" right={`${parts.length} members, ${currency}`}>
      <Table caption={`Every share and call, by member, ${currency}`} dense>
        <TableHead>
          <HeadCell>Member</HeadCell>
          {layers.map((layer) => (
            <HeadCell key={layer} align="right">
              {layer}
            </HeadCell>
          ))}
          <HeadCell align="right">Called to restore</HeadCell>
        </TableHead>
        <TableBody>
          {parts.map((part) => (
            <Row key={part.id}>
              <Cell name>
                <TextLink href={`/members/${part.id}`}>{part.name}</TextLink>{" "}
                <span className="type-small text-ink-2">{part.code}</span>
              </Cell>
              {layers.map((layer) => (
                <Cell key={layer} align="right" label={layer} fold="start">
                  {shown(part.shares.get(layer))}
                </Cell>
              ))}
              <Cell align="right" label="called">
                {shown(part.call)}
              </Cell>
            </Row>
          ))}
          <Row total>
            <Cell name>Together</Cell>
            {layers.map((layer, at) => (
              <Cell key={layer} align="right" label={layer} fold="start">
                {shown(sums[at])}
              </Cell>
            ))}
            <Cell align="right" label="called">
              {shown(sum(calls.map((call) => call.amount)))}
            </Cell>
          </Row>
        </TableBody>
      </Table>
    </Section>
  );
}

const shown = (money: Money | null | undefined) => (money ? figures(money.amount) : "none");

function sum(amounts: readonly Money[]): Money | null {
  const [first, ...rest] = amounts;
  return first ? rest.reduce(plus, first) : null;
}

/** One line a member, by name. */
function partsOf({ shares, calls }: Pick<Preview, "shares" | "calls">): Part[] {
  const parts = new Map<string, Part>();
  const partOf = ({
    member: { id, code, firm },
  }: Preview["shares"][number] | Preview["calls"][number]): Part => {
    const part = parts.get(id) ?? { id, code, name: firm.name, shares: new Map(), call: null };
    parts.set(id, part);
    return part;
  };
  for (const share of shares) partOf(share).shares.set(share.layer ?? "", share.amount);
  for (const call of calls) partOf(call).call = call.amount;
  return [...parts.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
