import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { DefaultNode } from "./find.ts";

/** Who defaulted, when and why, and the rulebook that governs it. House only. */
export function WhoDefaulted({ event }: { event: DefaultNode }) {
  if (!event.member) return null;
  return (
    <Section title="Who defaulted, and why">
      <KeyValue
        lines={[
          {
            key: "Member",
            value: <TextLink href={`/members/${event.member.id}`}>{event.member.firm.name}</TextLink>,
          },
          { key: "Day of the default", value: <DateOnly date={event.defaultedOn} weekday /> },
          { key: "Clearing service", value: event.service.name },
          { key: "Governed by", value: `Rulebook ${event.rulebook.label}` },
        ]}
      />
      {event.reason && <p className="max-w-[66ch] pt-3 whitespace-pre-line">{event.reason}</p>}
    </Section>
  );
}
