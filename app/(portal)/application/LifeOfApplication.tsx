import { dateText, dayIn } from "#app/_parts/dates.ts";
import { Life, type LifeStep } from "#app/_parts/Life.tsx";
import type { Application } from "./find.ts";

type Kind = Application["steps"][number]["step"];
type Point = { label: string; by: readonly Kind[] };

const begun: readonly Point[] = [
  { label: "Started", by: ["STARTED"] },
  { label: "Handed in", by: ["SUBMITTED"] },
  { label: "Taken up", by: ["TAKEN_UP"] },
];
const decided: Point = { label: "Decided", by: ["APPROVED", "REJECTED"] };
const appealed: readonly Point[] = [
  { label: "Appealed", by: ["APPEALED"] },
  { label: "Appeal decided", by: ["APPEAL_REJECTED", "APPEAL_GRANTED"] },
];

/** From its start to the decision; with the appeal where there is one; cut short where it was taken back. */
export function LifeOfApplication({ application, zone }: { application: Application; zone: string }) {
  return <Life label={`Life of application ${application.reference}`} steps={stepsOf(application, zone)} />;
}

function stepsOf({ steps, state, dueAt, waitsFor }: Application, zone: string): LifeStep[] {
  const dayOf = (by: readonly Kind[]) => {
    const found = steps.findLast(({ step }) => by.includes(step));
    return found && dateText(dayIn(found.at, zone));
  };
  if (state === "WITHDRAWN")
    return [...begun.filter(({ by }) => dayOf(by)), { label: "Withdrawn", by: ["WITHDRAWN" as const] }].map(
      ({ label, by }) => ({ label, when: dayOf(by), is: "done" }),
    );
  const points = [...begun, named(decided, state), ...(dayOf(["APPEALED"]) ? appealed : [])];
  const next = points.findIndex(({ by }) => !dayOf(by));
  return points.map(({ label, by }, at) => {
    const when = dayOf(by);
    if (when) return { label, when, is: "done" };
    // What the house is given time for is the decision, whatever comes before it.
    const decides = at === points.length - 1 && waitsFor === "HOUSE";
    const due = decides && dueAt ? `due ${dateText(dayIn(dueAt, zone))}` : undefined;
    return { label, when: due, is: at === next ? "now" : "coming" };
  });
}

/** The decision by its name, once there is one. */
function named(point: Point, state: Application["state"]): Point {
  if (state === "APPROVED") return { ...point, label: "Approved" };
  const rejected: readonly string[] = ["REJECTED", "APPEALED", "APPEAL_REJECTED", "APPEAL_GRANTED"];
  return rejected.includes(state) ? { ...point, label: "Rejected" } : point;
}
