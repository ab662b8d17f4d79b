import { Amount } from "#app/_parts/Amount.tsx";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { Section } from "#app/_parts/Section.tsx";
import type { MemberPage } from "./find.ts";

/** A member's notice that it leaves: who gave it, when it ends, and what it can at most be asked for until then. */
export function Leaving({ page: { member, zone } }: { page: MemberPage }) {
  const { resignation } = member;
  if (!resignation) return null;
  return (
    <Section title="It has given notice">
      <p className="max-w-[66ch] pb-2 whitespace-pre-line">{resignation.reason}</p>
      <KeyValue
        lines={[
          { key: "Given by", value: resignation.by },
          { key: "Given", value: <DateTime at={resignation.at} zone={zone} /> },
          { key: "Last day of the notice", value: <DateOnly date={resignation.endsOn} weekday /> },
          { key: "At most asked for until then", value: <Amount money={resignation.liability} /> },
        ]}
      />
    </Section>
  );
}
