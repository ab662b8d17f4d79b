import { DateTime } from "#app/_parts/DateTime.tsx";
import { Section } from "#app/_parts/Section.tsx";
import type { Application } from "./find.ts";
import { TextForm } from "./TextForm.tsx";

/** What the house asked and what was answered; under the open question, the form. */
export function Questions({
  application,
  zone,
  mayAnswer,
  here,
}: {
  application: Application;
  zone: string;
  mayAnswer: boolean;
  here: string;
}) {
  const said = application.steps.filter(
    ({ step }) => step === "INFORMATION_REQUESTED" || step === "ANSWERED",
  );
  if (said.length === 0) return null;
  const open = application.state === "INFORMATION_REQUESTED";
  return (
    <Section title="Questions and answers" right={open ? "one waits for you" : undefined}>
      <ol>
        {said.map((each) => {
          const asked = each.step === "INFORMATION_REQUESTED";
          return (
            <li key={`${each.step} ${each.at}`} className={asked ? "py-2" : "border-b border-rule pb-3 pl-5"}>
              <p className="type-small text-ink-2">
                {asked ? "The house asked" : `${each.by} answered`}, <DateTime at={each.at} zone={zone} />
                {asked && each.dueAt && (
                  <>
                    ; answer due <DateTime at={each.dueAt} zone={zone} />
                  </>
                )}
              </p>
              <p className="max-w-[66ch] whitespace-pre-line">{each.tells}</p>
            </li>
          );
        })}
      </ol>
      {open && mayAnswer && (
        <div className="pt-3">
          <TextForm what="answer" applicationId={application.id} here={here} />
        </div>
      )}
    </Section>
  );
}
