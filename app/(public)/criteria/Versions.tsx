import { Code } from "#app/_parts/Code.tsx";
import { dateText, dayIn } from "#app/_parts/dates.ts";
import { Section } from "#app/_parts/Section.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { PublishedCatalogue } from "./find.ts";

/** Every version of one service's criteria: what is in effect, what was, and what comes. */
export function Versions({
  versions,
  shown,
  now,
  zone,
  hrefOf,
}: {
  versions: readonly PublishedCatalogue[];
  shown: PublishedCatalogue;
  now: string;
  zone: string;
  hrefOf: (version: PublishedCatalogue) => string;
}) {
  const today = dayIn(now, zone);
  return (
    <Section title="Versions">
      <ol>
        {versions.map((version) => {
          const { rulebook, inEffect } = version;
          const here = rulebook.id === shown.rulebook.id;
          return (
            <li
              key={rulebook.id}
              aria-current={here ? "true" : undefined}
              className="border-b border-rule py-2"
            >
              {here ? <b>{rulebook.label}</b> : <TextLink href={hrefOf(version)}>{rulebook.label}</TextLink>}
              <span className="type-dense block">
                {inEffect ? (
                  <State is="active" word="In effect" detail={`since ${dateText(rulebook.effectiveFrom)}`} />
                ) : rulebook.effectiveFrom > today ? (
                  <State is="to-confirm" word="Adopted" detail={`from ${dateText(rulebook.effectiveFrom)}`} />
                ) : (
                  <State
                    is="does-not-apply"
                    word="Earlier"
                    detail={`from ${dateText(rulebook.effectiveFrom)}`}
                  />
                )}
              </span>
            </li>
          );
        })}
      </ol>
      <p className="type-small pt-2 text-ink-2">
        The criteria are part of the rulebook. SHA-256 of the version shown:{" "}
        <Code>{shown.rulebook.hash.slice(0, 16)}…</Code>
      </p>
    </Section>
  );
}
