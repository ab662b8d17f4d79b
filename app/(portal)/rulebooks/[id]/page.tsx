import { notFound } from "next/navigation";
import { cache } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { dateText, dateTimeText, dayIn } from "#app/_parts/dates.ts";
import { Hash } from "#app/_parts/Hash.tsx";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { State } from "#app/_parts/State.tsx";
import { ask, toSignIn } from "#app/ask.ts";
import { deadlineWords, layersOf, type RulebookContent, windowsOf } from "../content.ts";
import { LayerTable } from "../LayerTable.tsx";
import { standingOf } from "../standing.ts";
import { AllOfIt } from "./AllOfIt.tsx";

const RulebookQuery = graphql(`
  query RulebookPage($id: ID!) {
    house {
      timeZone
      now
    }
    viewer {
      firm {
        side
      }
    }
    node(id: $id) {
      __typename
      ... on RulebookVersion {
        id
        number
        label
        effectiveFrom
        adoptedAt
        content
        hash
        service {
          name
          currency
          rulebooks {
            id
            effectiveFrom
          }
        }
      }
    }
  }
`);

const findRulebook = cache(async (id: string) => {
  const { node, viewer, house } = await ask(RulebookQuery, { id });
  if (!viewer) return toSignIn();
  if (node?.__typename !== "RulebookVersion") notFound();
  return { version: node, zone: house.timeZone, now: house.now };
});

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  const { version } = await findRulebook((await params).id);
  return { title: `Rulebook ${version.label}, ${version.service.name}` };
}

/** One version of a rulebook: its layers, deadlines and holidays in words, and all of it as the data that is computed with. */
export default async function RulebookPage({ params }: Props) {
  const { version, zone, now } = await findRulebook((await params).id);
  const content = version.content as RulebookContent;
  const standing = standingOf(version, version.service.rulebooks, dayIn(now, zone));
  const { deadlines } = content;
  return (
    <Sheet
      title={`Rulebook ${version.label} of ${version.service.name}`}
      crumbs={[{ label: "Rulebooks", href: "/rulebooks" }, { label: version.label }]}
      lede={`Governs what happens from ${dateText(version.effectiveFrom, { weekday: true })} on, until another version takes its place.`}
      foot={`Rulebook ${version.label}, sha256 ${version.hash}`}
      aside={
        <>
          <Section title="This version" right={<State is={standing.is} word={standing.word} />}>
            <KeyValue
              lines={[
                { key: "Number", value: version.number },
                { key: "In effect from", value: dateText(version.effectiveFrom) },
                { key: "Adopted", value: dateTimeText(version.adoptedAt, zone) },
                { key: "SHA-256", value: <Hash value={version.hash} full /> },
              ]}
            />
          </Section>
          <Section title="Holidays" right={`${content.holidays.length}`}>
            {content.holidays.length === 0 ? (
              <p className="text-ink-2">none: Monday to Friday are business days</p>
            ) : (
              <ul className="flex flex-wrap gap-x-4 gap-y-1 pt-1">
                {content.holidays.map((day) => (
                  <li key={day}>
                    <DateOnly date={day} weekday />
                  </li>
                ))}
              </ul>
            )}
          </Section>
        </>
      }
    >
      <Section title="Who pays a loss, in order">
        <LayerTable layers={layersOf(content, version.service.currency)} />
      </Section>
      <Section title="By when" right="the house’s day">
        <KeyValue
          lines={[
            { key: "Calls to restore the fund are paid", value: deadlineWords(deadlines.replenishment) },
            { key: "Assessments are paid", value: deadlineWords(deadlines.assessment) },
            { key: "A document can be contested until", value: deadlineWords(deadlines.contest) },
            ...windowsOf(content),
          ]}
        />
      </Section>
      <AllOfIt label={version.label} content={version.content} hash={version.hash} />
    </Sheet>
  );
}
