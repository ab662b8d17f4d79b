import type { ReactNode } from "react";
import { Section } from "#app/_parts/Section.tsx";
import { Shape } from "#app/_parts/Shape.tsx";
import { State, type StateName } from "#app/_parts/State.tsx";

export type CheckState = "not-run" | "running" | "agrees" | "differs" | "unknown";

export type CheckLine = {
  /** "Run again here: 5,000,000.00", "Case unchanged since issue", "Your share is in the published total". */
  what: string;
  state: CheckState;
  /** What was run and when; where it differs, what to do. */
  detail?: ReactNode;
  /** Decimal text with its code, where it differs: "EUR 0.01". */
  difference?: string | undefined;
};

/** What all lines together say: the worst of them. */
export function overall(lines: readonly CheckLine[]): CheckState {
  const order: readonly CheckState[] = ["differs", "running", "unknown", "not-run", "agrees"];
  return order.find((state) => lines.some((line) => line.state === state)) ?? "not-run";
}

const words: Record<CheckState, string> = {
  "not-run": "Not run yet",
  running: "Running",
  agrees: "Agrees",
  differs: "Differs",
  unknown: "Case not available",
};

/** Check it: run again, case unchanged, share in the total, one line each. The figures and the running are the page's. */
export function CheckIt({ lines, children }: { lines: readonly CheckLine[]; children?: ReactNode }) {
  const all = overall(lines);
  return (
    <Section
      title="Check it"
      right={
        <span role="status">
          <State is={all satisfies StateName} word={words[all]} />
        </span>
      }
    >
      <ul className="flex flex-col gap-3 pt-1 pb-4">
        {lines.map((line) => (
          <li key={line.what} className="flex items-baseline gap-2">
            {line.state === "agrees" ? (
              <Shape name="tick" className="relative top-[2px] flex-none" />
            ) : (
              <span className="flex-none">
                <State is={line.state} wordHidden />
              </span>
            )}
            <span className="min-w-0">
              <span className="block">
                {line.what}
                {line.state === "agrees" && <span className="sr-only">: agrees</span>}
              </span>
              {line.state === "differs" && (
                <b className="block text-madder">Differs{line.difference && ` by ${line.difference}`}</b>
              )}
              {line.state === "unknown" && <span className="block text-ink-2">{words.unknown}</span>}
              {line.detail && <span className="type-dense block text-ink-2">{line.detail}</span>}
            </span>
          </li>
        ))}
      </ul>
      {children}
    </Section>
  );
}
