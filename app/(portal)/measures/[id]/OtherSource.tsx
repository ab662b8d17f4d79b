import { Amount } from "#app/_parts/Amount.tsx";
import { Code } from "#app/_parts/Code.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { counted } from "../words.ts";
import type { Batch } from "./find.ts";

/** The other source that the rulebook names, and every figure on which the two differ. */
export function OtherSource({ batch: { comparison } }: { batch: Batch }) {
  if (!comparison)
    return (
      <Section title="The other source">
        <p className="text-ink-2">The rulebook asks for one source alone.</p>
      </Section>
    );
  const { source, other, agrees, count, differences } = comparison;
  return (
    <Section title={`The other source, ${source}`}>
      <div className="flex flex-col gap-2">
        {!other && <p>It has told nothing of this day yet: nothing counts before it has.</p>}
        {other && (
          <p>
            <State
              is={agrees ? "agrees" : "differs"}
              detail={agrees ? undefined : `in ${counted(count, "figure")}`}
            />{" "}
            <TextLink href={`/measures/${other.id}`}>{other.key}</TextLink>
          </p>
        )}
        {differences.length > 0 && (
          <dl className="type-dense">
            {differences.map(({ code, measure, first, second }) => (
              <div key={`${code} ${measure}`} className="border-b border-rule py-1">
                <dt>
                  <Code>{code}</Code> {measure}
                </dt>
                <dd className="text-ink-2">
                  {first ? <Amount money={first} code="small" /> : "not told"} against{" "}
                  {second ? <Amount money={second} code="small" /> : "not told"}
                </dd>
              </div>
            ))}
          </dl>
        )}
        {count > differences.length && <p className="text-ink-2">And {count - differences.length} more.</p>}
      </div>
    </Section>
  );
}
