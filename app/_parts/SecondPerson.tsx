import type { ReactNode } from "react";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { Hash } from "#app/_parts/Hash.tsx";
import { Section } from "#app/_parts/Section.tsx";

/**
 * Maker and checker: what waits, who prepared it and when, whether this viewer may confirm it and why, and the hash of
 * exactly what is shown. `children` are the buttons ("Confirm match", "Send back"); own work has a `blocked` button.
 */
export function SecondPerson({
  title = "Waiting for a second person",
  what,
  prepared,
  why,
  hash,
  children,
}: {
  title?: string | undefined;
  what: ReactNode;
  prepared: { by: string; at: string; zone: string };
  /** "You may confirm: you did not prepare it." Left out where a blocked button says it. */
  why?: string | undefined;
  hash: string;
  children?: ReactNode;
}) {
  return (
    <Section title={title}>
      <div className="flex flex-col gap-3 pt-1">
        <div>
          <p>{what}</p>
          <p className="type-dense mt-0.5 leading-[1.125rem]! text-ink-2">
            Prepared by {prepared.by}, <DateTime at={prepared.at} zone={prepared.zone} />.
          </p>
          {why && <p className="type-dense leading-[1.125rem]! text-ink-2">{why}</p>}
        </div>
        {children}
        <p className="type-dense -mt-1 font-mono text-ink-2">
          binds to <Hash value={hash} groups={2} />
        </p>
      </div>
    </Section>
  );
}
