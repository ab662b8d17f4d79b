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
  own = false,
}: {
  event: DefaultNode;
  zone: string;
  /** To a member: settling is its own, as it knows of no other's. */
  own?: boolean | undefined;
  /** When what was called is due; null where nothing is. */
  dueAt: string | null;
}) {
  const steps = event.life.map((step): LifeStep => {
    const label = own && step.state === "SETTLED" ? "Settled by you" : words[step.state];
    if (step.at !== null) return { label, when: day(step.at, zone), is: "done" };
    const settling = step.state === "SETTLED" && event.state === "ISSUED";
    if (settling)
      return { label: "Settling", when: dueAt ? `due ${day(dueAt, zone)}` : undefined, is: "now" };
    return { label, is: "coming" };
  });
  return <Life label={`Life of default ${event.number}`} steps={steps} />;
}

function day(at: string, zone: string): string {
  const { day, month } = wallClock(at, zone);
  return `${day} ${month}`;
}
