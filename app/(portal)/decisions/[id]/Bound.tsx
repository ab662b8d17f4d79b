import { Hash } from "#app/_parts/Hash.tsx";
import { Section } from "#app/_parts/Section.tsx";
import type { DecisionNode } from "./find.ts";

/** What an approval is bound to: the hash in full, and behind a disclosure the very text it is of. */
export function Bound({ decision }: { decision: DecisionNode }) {
  return (
    <Section title="What an approval binds to">
      <p className="pb-1 text-ink-2">
        The SHA-256 of the text below as canonical JSON. An approval names it; anything else is refused.
      </p>
      <p className="pb-2">
        <Hash value={decision.hash} algorithm="sha256" full />
      </p>
      <details>
        <summary className="link w-fit cursor-pointer">All of it, as JSON</summary>
        <section
          aria-label="All that is approved, as JSON"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
          tabIndex={0}
          className="mt-2 max-h-[32rem] overflow-auto rounded-bar bg-sunken p-3"
        >
          <pre className="font-mono text-[0.8125rem] leading-5">
            {JSON.stringify(decision.payload, null, 2)}
          </pre>
        </section>
      </details>
    </Section>
  );
}
