import { DateTime } from "#app/_parts/DateTime.tsx";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { ApplicationState } from "./ApplicationState.tsx";
import type { Application } from "./find.ts";
import { partHref } from "./words.ts";

/** Who takes the next step and by when, and the way to it. */
export function NextStep({
  application,
  zone,
  link,
}: {
  application: Application;
  zone: string;
  link: (path: string) => string;
}) {
  const { waitsFor, dueAt, state, missing } = application;
  const [lacks] = missing;
  return (
    <Section title="Next step" right={<ApplicationState state={state} />}>
      <p>
        <b>{waitsFor === "FIRM" ? "Yours" : waitsFor === "HOUSE" ? "The house’s" : "None: it is over."}</b>
      </p>
      {waitsFor && (
        <p className="type-dense text-ink-2">
          {dueAt ? (
            <>
              by <DateTime at={dueAt} zone={zone} />
            </>
          ) : waitsFor === "FIRM" ? (
            "No time is set: take as long as you need."
          ) : (
            "You are written to when there is news."
          )}
        </p>
      )}
      {state === "DRAFT" && (
        <div className="pt-3">
          {lacks ? (
            <LinkButton href={link(partHref(lacks.section))} tone="primary">
              Go on filling in
            </LinkButton>
          ) : (
            <LinkButton href={link("/application/submit")} tone="primary">
              Check and hand in
            </LinkButton>
          )}
        </div>
      )}
    </Section>
  );
}
