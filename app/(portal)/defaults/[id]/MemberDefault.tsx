import { amountText } from "#app/_parts/amounts.ts";
import type { View } from "#app/_parts/DrawnOrTable.tsx";
import { dateTimeText } from "#app/_parts/dates.ts";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { DefaultPage } from "./find.ts";
import { HowFar } from "./HowFar.tsx";
import { LifeOfDefault } from "./LifeOfDefault.tsx";
import { OwnDocuments } from "./OwnDocuments.tsx";
import { coverWords, ownPart, titleOf } from "./words.ts";

/** A default as a member sees it: what was published, its own part of it, its own documents. Nothing of others. */
export function MemberDefault({ page, view }: { page: DefaultPage; view: View }) {
  const { event, zone } = page;
  const own = [...event.replenishments.edges, ...event.assessments.edges].map((edge) => edge.node);
  const dueAt = own.find((document) => document.dueAt !== null)?.dueAt ?? null;
  return (
    <Sheet
      title={titleOf(event)}
      crumbs={[{ label: "Default events", href: "/defaults" }, { label: event.number }]}
      lede={memberLede(page)}
      life={<LifeOfDefault event={event} zone={zone} dueAt={dueAt} own />}
      aside={
        <Section title="By which rules">
          <KeyValue
            lines={[
              { key: "Clearing service", value: event.service.name },
              {
                key: "Governed by",
                value: <TextLink href="/rulebooks">{`Rulebook ${event.rulebook.label}`}</TextLink>,
              },
              ...event.life.flatMap((step) =>
                step.at && step.state === "CONFIRMED"
                  ? [{ key: "Confirmed", value: dateTimeText(step.at, zone) }]
                  : [],
              ),
            ]}
          />
          <p className="type-dense pt-3 text-ink-2">
            What each layer took is published to all members alike. Your own part stands on your documents,
            with the computation line by line.
          </p>
        </Section>
      }
    >
      <OwnDocuments page={page} />
      <HowFar event={event} view={view} />
    </Sheet>
  );
}

function memberLede({ event }: DefaultPage): string {
  const own = ownPart(event);
  if (event.layers.length === 0)
    return "A member is in default. Its loss is not allocated yet; you owe nothing for it today.";
  return `${coverWords(event)} ${own ? `Your part of it was ${amountText(own)}.` : "You have no part in it."}`;
}
