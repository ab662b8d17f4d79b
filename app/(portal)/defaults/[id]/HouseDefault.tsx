import type { View } from "#app/_parts/DrawnOrTable.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { Calls } from "./Calls.tsx";
import type { DefaultPage } from "./find.ts";
import { Happened } from "./Happened.tsx";
import { HowFar } from "./HowFar.tsx";
import { LifeOfDefault } from "./LifeOfDefault.tsx";
import { Losses } from "./Losses.tsx";
import { NextStep } from "./NextStep.tsx";
import { Received } from "./Received.tsx";
import { Waiting } from "./Waiting.tsx";
import { WhoDefaulted } from "./WhoDefaulted.tsx";
import { houseLede, nextStep, titleOf } from "./words.ts";

/** The war room: what the loss took, what was called and what came of it, what waits for whom, and what happened. */
export function HouseDefault({ page, view }: { page: DefaultPage; view: View }) {
  const { event, zone } = page;
  const { allocation } = event;
  const asks = event.waiting.length > 0 || nextStep(event) !== null;
  return (
    <Sheet
      title={titleOf(event)}
      crumbs={[{ label: "Default events", href: "/defaults" }, { label: event.number }]}
      lede={houseLede(page)}
      life={<LifeOfDefault event={event} zone={zone} dueAt={event.calls?.dueAt ?? null} />}
      first={
        asks && (
          <>
            <NextStep page={page} />
            {event.waiting.map((decision) => (
              <Waiting key={decision.id} decision={decision} page={page} />
            ))}
          </>
        )
      }
      aside={
        <>
          {event.layers.length > 0 && <Received event={event} />}
          <Happened page={page} />
        </>
      }
      foot={allocation ? `Default ${event.number}, sha256 ${allocation.hash}` : undefined}
    >
      <HowFar event={event} view={view} />
      {event.calls && <Calls event={event} calls={event.calls} />}
      <WhoDefaulted event={event} />
      {event.losses.length > 0 && <Losses event={event} zone={zone} />}
    </Sheet>
  );
}
