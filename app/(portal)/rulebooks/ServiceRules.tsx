import type { RulebookListQuery } from "#app/__generated__/graphql.ts";
import { Amount } from "#app/_parts/Amount.tsx";
import { Code } from "#app/_parts/Code.tsx";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { dayIn } from "#app/_parts/dates.ts";
import { Hash } from "#app/_parts/Hash.tsx";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Split } from "#app/_parts/Split.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { LayerTable } from "./LayerTable.tsx";
import { standingOf } from "./standing.ts";

type Service = RulebookListQuery["services"][number];

/** One clearing service: its layers in order, its versions, and what members need to know to pay. */
export function ServiceRules({ service, zone, now }: { service: Service; zone: string; now: string }) {
  const { rulebook, rulebooks } = service;
  return (
    <Split
      left={
        <>
          <Section
            title={`Who pays a loss, in order, ${service.name}`}
            right={
              rulebook && (
                <TextLink href={`/rulebooks/${rulebook.id}`}>{`Rulebook ${rulebook.label}`}</TextLink>
              )
            }
          >
            {rulebook ? (
              <LayerTable layers={rulebook.layers.map((layer) => ({ ...layer, limit: null }))} />
            ) : (
              <Empty strong="No version is in effect.">
                {rulebooks.length > 0
                  ? "The first one below has its day still to come."
                  : "Until one is, nothing can be called under it."}
              </Empty>
            )}
          </Section>
          <Section title={`Versions, ${service.name}`} right="newest first">
            {rulebooks.length === 0 ? (
              <Empty strong="None was adopted yet.">
                The governance secretary prepares the first; another person approves it.
              </Empty>
            ) : (
              <Versions versions={rulebooks} zone={zone} today={dayIn(now, zone)} />
            )}
          </Section>
        </>
      }
      right={
        <Section title="The service" right={<Code>{service.code}</Code>}>
          <KeyValue
            lines={[
              { key: "Name", value: service.name },
              { key: "Currency of its fund", value: service.currency },
              { key: "The house’s own money", value: <Amount money={service.capital} /> },
              { key: "Members pay into", value: service.payTo },
            ]}
          />
        </Section>
      }
    />
  );
}

function Versions({
  versions,
  zone,
  today,
}: {
  versions: Service["rulebooks"];
  zone: string;
  today: string;
}) {
  return (
    <Table caption="Versions of the rulebook, newest first">
      <TableHead>
        <HeadCell>Version</HeadCell>
        <HeadCell>State</HeadCell>
        <HeadCell>In effect from</HeadCell>
        <HeadCell>Adopted</HeadCell>
        <HeadCell>SHA-256</HeadCell>
      </TableHead>
      <TableBody>
        {versions.map((version) => {
          const standing = standingOf(version, versions, today);
          return (
            <Row key={version.id}>
              <Cell name>
                <TextLink href={`/rulebooks/${version.id}`}>{version.label}</TextLink>
              </Cell>
              <Cell>
                <State is={standing.is} word={standing.word} />
              </Cell>
              <Cell fold="end">
                <DateOnly date={version.effectiveFrom} />
              </Cell>
              <Cell tone="quiet" fold="hide">
                <DateOnly date={dayIn(version.adoptedAt, zone)} />
              </Cell>
              <Cell fold="line">
                <Hash value={version.hash} groups={2} />
              </Cell>
            </Row>
          );
        })}
      </TableBody>
    </Table>
  );
}
