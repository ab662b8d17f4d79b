import clsx from "clsx";
import type { ReactNode } from "react";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { Shape } from "#app/_parts/Shape.tsx";

export type TimelineEntry = {
  at: string;
  /** Needed only where two entries share an instant. */
  id?: string | undefined;
  what: ReactNode;
  detail?: ReactNode;
  coming?: boolean | undefined;
};

/** What happened, oldest first, on an upright line: done solid, coming outlined and dashed. The zone stands in the head. */
export function Timeline({
  label,
  zone,
  entries,
}: {
  label: string;
  zone: string;
  entries: readonly TimelineEntry[];
}) {
  return (
    <ol aria-label={label} className="pt-1">
      {entries.map((entry, at) => {
        const next = entries[at + 1];
        return (
          <li
            key={`${entry.at} ${entry.id ?? ""}`}
            className="relative grid grid-cols-[0.875rem_minmax(0,1fr)] gap-x-3 pb-3.5 last:pb-0 desk:grid-cols-[6.375rem_0.875rem_minmax(0,1fr)] desk:gap-x-0"
          >
            <span className="type-dense text-ink-2 phone:col-start-2 phone:row-start-1">
              <DateTime at={entry.at} zone={zone} form="short" />
            </span>
            <span className="relative phone:col-start-1 phone:row-span-2 phone:row-start-1">
              <Shape
                name={entry.coming ? "circle" : "full"}
                className={clsx("relative top-[3px] block", entry.coming && "text-ink-2")}
              />
              {next && (
                <span
                  aria-hidden="true"
                  className={clsx(
                    "absolute top-[19px] -bottom-[16px] left-[6px] border-l-[1.5px]",
                    next.coming ? "border-dashed border-rule-strong" : "border-ink",
                  )}
                />
              )}
            </span>
            <span className={clsx("phone:col-start-2 desk:pl-3", entry.coming && "text-ink-2")}>
              {entry.coming && <span className="sr-only">To come: </span>}
              {entry.what}
              {entry.detail && <span className="type-dense block text-ink-2">{entry.detail}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
