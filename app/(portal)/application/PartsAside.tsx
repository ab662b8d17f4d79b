import { Section } from "#app/_parts/Section.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { Application } from "./find.ts";
import { partHref, parts, partTitle } from "./words.ts";

/** Beside a part of the form: all parts, where one is, and what this one lacks. */
export function PartsAside({
  application: { missing, category },
  current,
  link,
}: {
  application: Application;
  current: string;
  link: (path: string) => string;
}) {
  const lacksOf = (part: string) =>
    missing.filter(
      (each) => partTitle(each.section) === partTitle(part) && (category || each.section !== "evidence"),
    );
  const lacks = current === "submit" ? [] : lacksOf(current);
  return (
    <>
      {lacks.length > 0 && (
        <Section title="Missing here">
          <ul className="type-dense list-disc pl-4">
            {lacks.map((each) => (
              <li key={`${each.field} ${each.message}`} className="py-0.5">
                {each.message}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="The form">
        <ol className="type-dense">
          {[...parts, "evidence", "submit"].map((part) => {
            const count = part === "submit" ? 0 : lacksOf(part).length;
            const title = part === "submit" ? "Check and hand in" : partTitle(part);
            return (
              <li
                key={part}
                aria-current={part === current ? "step" : undefined}
                className="flex items-baseline justify-between gap-3 border-b border-rule py-1.5"
              >
                {part === current ? (
                  <b>{title}</b>
                ) : (
                  <TextLink href={link(part === "submit" ? "/application/submit" : partHref(part))}>
                    {title}
                  </TextLink>
                )}
                {part !== "submit" && (
                  <span className="text-ink-2">
                    {part === "evidence" && !category
                      ? "hangs on the category"
                      : count === 0
                        ? "complete"
                        : `${count} missing`}
                  </span>
                )}
              </li>
            );
          })}
        </ol>
      </Section>
    </>
  );
}
