import { DateTime } from "#app/_parts/DateTime.tsx";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Timeline } from "#app/_parts/Timeline.tsx";
import { stateLooks, stepWords, timeWords } from "../words.ts";
import type { ApplicationPage } from "./find.ts";

/** What happened, step by step with what was said; and how long it stood in each state against the house's own target. */
export function History({ page: { application, zone } }: { page: ApplicationPage }) {
  const { steps, times } = application;
  return (
    <>
      <Section title="What happened">
        <Timeline
          label={`Every step of ${application.reference}`}
          zone={zone}
          entries={steps.map((step) => ({
            id: step.step,
            at: step.at,
            what: stepWords[step.step],
            detail: (
              <>
                by {step.by}
                {step.tells && <span className="block whitespace-pre-line text-ink">{step.tells}</span>}
                {step.dueAt && (
                  <span className="block">
                    next by <DateTime at={step.dueAt} zone={zone} />
                  </span>
                )}
              </>
            ),
          }))}
        />
      </Section>
      {times.length > 0 && (
        <Section title="Time in each state">
          <KeyValue
            dense
            lines={times.map((time) => ({ key: stateLooks[time.state].word, value: timeWords(time) }))}
          />
        </Section>
      )}
    </>
  );
}
