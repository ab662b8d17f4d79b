import { wallClock } from "#app/_parts/dates.ts";
import { Life, type LifeStep } from "#app/_parts/Life.tsx";
import type { DefaultNode } from "./find.ts";

const words = {
  DECLARED: "Declared",
  CONFIRMED: "Confirmed",
  LOSS_ENTERED: "Loss entered",
  ISSUED: "Allocated and issued",
  SETTLED: "Settled",
  DROPPED: "Dropped",
} as const;

/** A default from its declaration to the last payment; while calls are unpaid, its settling is half done. */
export function LifeOfDefault({
  event,
  zone,
  dueAt,
}: {
  event: DefaultNode;
  zone: string;
  /** When what was called is due; null where nothing is. */
  dueAt: string | null;
}) {
  const steps = event.life.map((step): LifeStep => {
    if (step.at !== null) return { label: words[step.state], when: day(step.at, zone), is: "done" };
    const settling = step.state === "SETTLED" && event.state === "ISSUED";
    if (settling) return { label: "Settling", when: dueAt ? `due ${day(dueAt, zone)}` : undefined, is: "now" };
    return { label: words[step.state], is: "coming" };
  });
  return <Life label={`Life of default ${event.number}`} steps={steps} />;
}

function day(at: string, zone: string): string {
  const { day, month } = wallClock(at, zone);
  return `${day} ${month}`;
}
