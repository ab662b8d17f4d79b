import clsx from "clsx";
import type { ReactNode } from "react";
import { Shape } from "#app/_parts/Shape.tsx";

/** A state in a thing's life: reached, the one it is in half-way, or still to come. */
export type LifeStep = { label: string; when?: string | undefined; is: "done" | "now" | "coming" };

const shapes = { done: "full", now: "half", coming: "circle" } as const;

/** "2 of 4: acknowledged 13 Sep. Next: paid, due 17 Sep." */
export function lifeSentence(steps: readonly LifeStep[]): string {
  const done = steps.filter((step) => step.is === "done");
  const last = done.at(-1);
  const next = steps.find((step) => step.is !== "done");
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  const reached = last ? `: ${[lower(last.label), last.when].filter(Boolean).join(" ")}` : "";
  const coming = next ? ` Next: ${[lower(next.label), next.when].filter(Boolean).join(", ")}.` : "";
  return `${done.length} of ${steps.length}${reached}.${coming}`;
}

/** The life of a thing as points on a line: past solid, coming dashed. On phones points and one sentence. */
export function Life({
  steps,
  label,
  sentence = lifeSentence(steps),
}: {
  steps: readonly LifeStep[];
  /** Whose life: "Life of notice N-2018-0003". */
  label: string;
  sentence?: ReactNode;
}) {
  return (
    <div>
      <ol aria-label={label} className="flex">
        {steps.map((step, at) => {
          const next = steps[at + 1];
          return (
            <li
              key={step.label}
              aria-current={step.is === "now" ? "step" : undefined}
              className={clsx(
                "relative desk:min-w-0 desk:flex-1 desk:pr-3",
                next ? "phone:flex-1" : "phone:w-3.5",
              )}
            >
              {next && (
                <span
                  aria-hidden="true"
                  className={clsx(
                    "absolute top-[6px] right-px left-[14px] border-t-2 desk:right-0",
                    // The way out of a state is solid once that state is behind.
                    step.is === "done" ? "border-ink" : "border-dashed border-rule-strong",
                  )}
                />
              )}
              <Shape
                name={shapes[step.is]}
                className={clsx("block", step.is === "coming" ? "text-ink-2" : "text-ink")}
              />
              <span className="phone:sr-only">
                <span
                  className={clsx(
                    "type-dense mt-1 block leading-[1.125rem]!",
                    step.is === "coming" ? "text-ink-2" : "font-[620]",
                  )}
                >
                  {step.label}
                  <span className="sr-only">{step.is === "coming" ? ", to come" : ""}</span>
                </span>
                {step.when && (
                  <span className="type-dense block leading-[1.125rem]! text-ink-2">{step.when}</span>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      <p className="type-dense mt-2 text-ink-2 desk:hidden">{sentence}</p>
    </div>
  );
}
