import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { Section } from "#app/_parts/Section.tsx";
import type { PublishedCatalogue } from "./find.ts";

const businessDays = (days: number) => `${days} business ${days === 1 ? "day" : "days"}`;

/** The times an application takes, and whom the house hears, by the rulebook. */
export function HowItGoes({ admission }: { admission: PublishedCatalogue["admission"] }) {
  const { decideWithin, answerWithin, committee, appealWithin, noticeDays } = admission;
  return (
    <Section title="How an application goes">
      <KeyValue
        lines={[
          { key: "Decided within", value: businessDays(decideWithin) },
          { key: "A question is answered within", value: businessDays(answerWithin) },
          {
            key: "Risk committee",
            value: committee > 0 ? `at least ${committee} of it are heard` : "not heard",
          },
          { key: "A rejection can be appealed for", value: businessDays(appealWithin) },
          { key: "Notice of a member that leaves", value: `${noticeDays} days` },
        ]}
      />
    </Section>
  );
}
