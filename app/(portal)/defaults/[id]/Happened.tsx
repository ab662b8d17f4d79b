import { grouped } from "#app/_parts/amounts.ts";
import { wallClock } from "#app/_parts/dates.ts";
import { Section } from "#app/_parts/Section.tsx";
import { Timeline, type TimelineEntry } from "#app/_parts/Timeline.tsx";
import type { DefaultPage } from "./find.ts";

const points: Record<string, { kind: string; what: string }> = {
  DECLARED: { kind: "default.declared", what: "Default declared" },
  CONFIRMED: { kind: "default.confirmed", what: "Default confirmed" },
  LOSS_ENTERED: { kind: "loss.entered", what: "Loss entered" },
};

/** What happened to a default, oldest first, each with who did it, and what comes. House. */
export function Happened({ page: { event, zone, now, happened } }: { page: DefaultPage }) {
  // One event for each member says that it was told: that is no point of this line.
  const known = happened.filter(({ kind }) => kind !== "default.announced").reverse();
  const entries: TimelineEntry[] = known.map(({ id, at, title, by }) => ({
    id,
    at,
    what: grouped(title),
    detail: by,
  }));
  // With many members the first points lie behind the last hundred events: the life itself knows them.
  for (const { state, at } of event.life) {
    const point = points[state];
    if (at && point && !known.some(({ kind }) => kind === point.kind))
      entries.push({ id: state, at, what: point.what });
  }
  const dueAt = event.calls?.dueAt;
  if (dueAt) {
    const coming = dueAt > now;
    entries.push({
      id: "due",
      at: dueAt,
      what: coming ? "Calls due; after that overdue" : "Calls fell due",
      coming,
    });
  }
  entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return (
    <Section title="Timeline" right={wallClock(now, zone).zone}>
      <Timeline label={`What happened to default ${event.number}`} zone={zone} entries={entries} />
    </Section>
  );
}
