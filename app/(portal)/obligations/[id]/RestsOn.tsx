import { Code } from "#app/_parts/Code.tsx";
import { dateTimeText } from "#app/_parts/dates.ts";
import { Hash } from "#app/_parts/Hash.tsx";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { kindWords } from "../words.ts";
import type { ObligationPage } from "./find.ts";

/** What the document is and what it rests on: default, rulebook, software, and the fingerprint of its content. */
export function RestsOn({ page: { obligation, zone, side } }: { page: ObligationPage }) {
  const { defaultEvent, rulebook, member } = obligation;
  const house = side === "HOUSE";
  return (
    <Section title="What it rests on">
      <KeyValue
        lines={[
          { key: "Document", value: kindWords[obligation.kind] },
          { key: "Number", value: <Code>{obligation.number}</Code> },
          ...(house
            ? [
                { key: "House number", value: obligation.houseNumber ?? "none" },
                { key: "Member", value: member.firm.name },
              ]
            : []),
          { key: "Issued", value: dateTimeText(obligation.issuedAt, zone) },
          ...(defaultEvent
            ? [
                {
                  key: "Default",
                  value: <TextLink href={`/defaults/${defaultEvent.id}`}>{defaultEvent.number}</TextLink>,
                },
              ]
            : []),
          {
            key: "Rulebook",
            value: <TextLink href={`/rulebooks/${rulebook.id}`}>{rulebook.label}</TextLink>,
          },
          { key: "Computed by", value: obligation.softwareVersion },
          { key: "SHA-256 of the case", value: <Hash value={obligation.hash} full /> },
        ]}
      />
    </Section>
  );
}
