import { DateTime } from "#app/_parts/DateTime.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { Application } from "./find.ts";
import { partHref, parts, partTitle } from "./words.ts";

/** The parts of the form, each with when it was saved and what it still lacks. */
export function Parts({
  application,
  zone,
  link,
}: {
  application: Application;
  zone: string;
  link: (path: string) => string;
}) {
  const { sections, category } = application;
  // Before a category is chosen it cannot be said which papers are asked for.
  const missing = application.missing.filter(({ section }) => category || section !== "evidence");
  const known = [...parts, "evidence"];
  return (
    <Section
      title="The form"
      right={missing.length === 0 ? "complete" : `${missing.length} things are missing`}
    >
      <ol>
        {known.map((part) => {
          const saved = sections.find((each) => each.section === part);
          const lacks = missing.filter((each) => partTitle(each.section) === partTitle(part));
          return (
            <li key={part} className="border-b border-rule py-2.5">
              <div className="flex flex-wrap items-baseline justify-between gap-x-4">
                <TextLink href={link(partHref(part))}>{partTitle(part)}</TextLink>
                <span className="type-dense ml-auto">
                  {part === "evidence" && !category ? (
                    <State is="draft" word="hangs on the category" />
                  ) : lacks.length === 0 ? (
                    <State is="met" word="Complete" />
                  ) : (
                    <State is={saved ? "partly-paid" : "draft"} word={`${lacks.length} missing`} />
                  )}
                </span>
              </div>
              {saved && (
                <p className="type-small text-ink-2">
                  Saved <DateTime at={saved.at} zone={zone} />
                </p>
              )}
              {lacks.length > 0 && (
                <ul className="type-small list-disc pl-4">
                  {lacks.map((each) => (
                    <li key={`${each.field} ${each.message}`}>{each.message}</li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
