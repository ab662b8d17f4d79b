import type { WhatIfQuery } from "#app/__generated__/graphql.ts";
import { groupedIn } from "#app/_parts/amounts.ts";
import { operatorWords, quantityText } from "#app/_parts/criteria/quantity.ts";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { Criterion } from "#domain/criteria/catalogue.ts";

type Answered = WhatIfQuery["whatIf"];

/** Who would fail, by how much, and of whom it could not be said. */
export function Answer({
  answer,
  criterion,
  currency,
}: {
  answer: Answered;
  criterion: Criterion;
  currency: string;
}) {
  const shown = (value: string | null) =>
    value === null ? "not known yet" : quantityText(value, criterion.unit ?? "ratio", currency);
  const { operator = ">=", unit } = criterion;
  return (
    <>
      <Section title="How many">
        <KeyValue
          lines={[
            { key: "Members measured", value: answer.members },
            { key: "Meet it now", value: answer.meetNow },
            { key: "Would meet it", value: answer.wouldMeet },
            { key: "Would fail", value: answer.fails.length },
            { key: "Could not be said", value: answer.unknown.length },
          ]}
        />
      </Section>
      <Section title="Who would fail">
        {answer.fails.length === 0 ? (
          <Empty strong="No member would fail.">
            {answer.unknown.length > 0 && "Of some it could not be said: they stand below."}
          </Empty>
        ) : (
          <Table caption="Members that would fail, the worst first">
            <TableHead>
              <HeadCell>Member</HeadCell>
              <HeadCell>Now</HeadCell>
              {unit && <HeadCell align="right">Measured</HeadCell>}
              {unit && <HeadCell align="right">Asked, {operatorWords(operator)}</HeadCell>}
              {unit && <HeadCell align="right">Misses by</HeadCell>}
              {!unit && <HeadCell>Why</HeadCell>}
            </TableHead>
            <TableBody>
              {answer.fails.map((each) => (
                <Row key={each.member.id}>
                  <Cell name>
                    <TextLink href={`/members/${each.member.id}`}>{each.member.firm.name}</TextLink>
                  </Cell>
                  <Cell>
                    {each.already ? (
                      <State is="not-met" word="Fails already" />
                    ) : (
                      <State is="met" word="Does not fail" />
                    )}
                  </Cell>
                  {unit ? (
                    <>
                      <Cell align="right" label="measured">
                        {shown(each.value)}
                      </Cell>
                      <Cell align="right" label="asked" fold="start">
                        {shown(each.threshold)}
                      </Cell>
                      <Cell align="right" label="misses by" tone="strong">
                        {shown(each.shortBy)}
                      </Cell>
                    </>
                  ) : (
                    <Cell fold="line">{groupedIn(each.reason)}</Cell>
                  )}
                </Row>
              ))}
            </TableBody>
          </Table>
        )}
      </Section>
      {answer.unknown.length > 0 && (
        <Section title="Of whom it could not be said">
          <ul>
            {answer.unknown.map(({ member, reason }) => (
              <li key={member.id} className="border-b border-rule py-2">
                <TextLink href={`/members/${member.id}`}>{member.firm.name}</TextLink>
                <p className="type-small text-ink-2">{groupedIn(reason)}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
