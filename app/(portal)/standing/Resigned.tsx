import { Amount } from "#app/_parts/Amount.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { dateText } from "#app/_parts/dates.ts";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { Section } from "#app/_parts/Section.tsx";
import type { Membership } from "./find.ts";

/** Notice that was given: until when it runs, and what can at most be asked for until then. */
export function Resigned({
  resignation,
  zone,
}: {
  resignation: NonNullable<Membership["resignation"]>;
  zone: string;
}) {
  return (
    <Section title="You have given notice">
      <KeyValue
        dense
        lines={[
          { key: "Given", value: <DateTime at={resignation.at} zone={zone} /> },
          { key: "By", value: resignation.by },
          { key: "Last day of the notice period", value: dateText(resignation.endsOn) },
          { key: "At most asked for until then", value: <Amount money={resignation.liability} /> },
        ]}
      />
      <p className="type-small pt-2 text-ink-2">{resignation.reason}</p>
    </Section>
  );
}
