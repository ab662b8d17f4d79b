import { Code } from "#app/_parts/Code.tsx";
import { WatchLevel } from "#app/_parts/criteria/WatchLevel.tsx";
import { dateText } from "#app/_parts/dates.ts";
import { Section } from "#app/_parts/Section.tsx";
import type { MemberStanding } from "./find.ts";

const words = [
  "No heightened watch.",
  "Heightened watch: the house looks more closely.",
  "On watch: the house may ask you to reduce positions.",
  "The highest level: rights may be restricted.",
];

/** The watch level, and what it hangs on. */
export function Watch({ standing }: { standing: MemberStanding }) {
  const { watch, triggers, nextChangeOn } = standing;
  return (
    <Section title="Watch level" right={<WatchLevel level={watch} />}>
      <p>{words[watch]}</p>
      {triggers.length > 0 && (
        <ul className="type-dense mt-2 border-t border-rule">
          {triggers.map((trigger) => (
            <li
              key={`${trigger.criterion} ${trigger.on} ${trigger.level}`}
              className="border-b border-rule py-1.5"
            >
              <Code>{trigger.criterion}</Code> raised it to {trigger.level} on {dateText(trigger.on)}
              {trigger.stands ? "" : ", and is cured since"}.
              <span className="type-small block text-ink-2">{trigger.reason}</span>
            </li>
          ))}
        </ul>
      )}
      {watch > 0 && (
        <p className="type-small mt-2 text-ink-2">
          The house lowers it, by two of its people, once what raised it is put right.
        </p>
      )}
      {nextChangeOn && (
        <p className="type-small mt-2 text-ink-2">
          The next day on which something changes by the passing of time: {dateText(nextChangeOn)}.
        </p>
      )}
    </Section>
  );
}
