import { forbidden } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { amountText } from "#app/_parts/amounts.ts";
import { Cascade } from "#app/_parts/chart/Cascade.tsx";
import { cascadeLayers } from "#app/_parts/chart/published.ts";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { DrawnOrTable, viewOf } from "#app/_parts/DrawnOrTable.tsx";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { Message } from "#app/_parts/message/Message.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { SimulationStamp } from "#app/_parts/SimulationStamp.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask } from "#app/ask.ts";
import { findDefault } from "../find.ts";
import { isNone, plus } from "../words.ts";
import { MemberParts } from "./MemberParts.tsx";
import { PrepareForm } from "./PrepareForm.tsx";

const Query = graphql(`
  query AllocationPreviewPage($id: ID!) {
    previewAllocation(defaultEventId: $id) {
      loss {
        amount
        currency
      }
      uncovered {
        amount
        currency
      }
      dueAt
      layers {
        id
        title
        payer
        resource
        absorbed {
          amount
          currency
        }
        size {
          amount
          currency
        }
      }
      shares {
        layer
        amount {
          amount
          currency
        }
        member {
          id
          code
          firm {
            name
          }
        }
      }
      calls {
        amount {
          amount
          currency
        }
        member {
          id
          code
          firm {
            name
          }
        }
      }
    }
  }
`);

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props) {
  const { event } = await findDefault((await params).id);
  return { title: `Preview the allocation of default ${event.number}` };
}

/** What an allocation of the last loss entered would give now: every layer, share and call. Nothing is stored. */
export default async function AllocationPage({ params, searchParams }: Props) {
  const { event, zone, viewer } = await findDefault((await params).id);
  if (!viewer.may.includes("previewAllocation")) forbidden();
  const { previewAllocation: preview } = await ask(Query, { id: event.id });
  const here = `/defaults/${event.id}`;
  const crumbs = [
    { label: "Default events", href: "/defaults" },
    { label: event.number, href: here },
    { label: "Allocation" },
  ];
  const title = `Preview the allocation of default ${event.number}`;
  if (!preview)
    return (
      <Sheet title={title} crumbs={crumbs}>
        <Message edge="grey" strong="There is nothing to preview.">
          {event.state === "CONFIRMED"
            ? "No loss is entered yet."
            : event.state === "DECLARED" || event.state === "DROPPED"
              ? "The default is not confirmed."
              : "The loss is allocated already."}{" "}
          <TextLink href={here}>{`Back to default ${event.number}`}</TextLink>
        </Message>
      </Sheet>
    );
  const view = viewOf((await searchParams)["view"]);
  const { currency } = preview.loss;
  const [first, ...rest] = preview.calls.map((call) => call.amount);
  const [last] = event.losses;
  return (
    <Sheet
      title={title}
      crumbs={crumbs}
      lede="Calculated now, from the loss entered last and the fund as it is. Nothing is stored and nobody is told."
      actions={<SimulationStamp />}
      first={
        <Section title="To prepare">
          <KeyValue
            lines={[
              {
                key: "Loss",
                value: (
                  <>
                    {amountText(preview.loss)}
                    <span className="type-small block text-ink-2">
                      {last?.kind === "FINAL" ? "final" : "interim"}
                    </span>
                  </>
                ),
              },
              { key: "Not covered", value: amountText(preview.uncovered) },
              { key: "Called to restore", value: first ? amountText(rest.reduce(plus, first)) : "none" },
              ...(first
                ? [
                    {
                      key: "Due, if issued now",
                      value: <DateTime at={preview.dueAt} zone={zone} form="stacked" />,
                    },
                  ]
                : []),
              { key: "Rulebook", value: event.rulebook.label },
            ]}
          />
          <div className="pt-4">
            <PrepareForm
              defaultEventId={event.id}
              blocked={
                !viewer.may.includes("prepareAllocation")
                  ? "A risk manager prepares it."
                  : event.waiting.some(({ kind }) => kind === "ALLOCATE_LOSS")
                    ? "An allocation of this default waits for a second person already."
                    : undefined
              }
            />
          </div>
        </Section>
      }
    >
      <Section
        title="How far the loss would go"
        right={
          <div className="flex items-center gap-4">
            <span className="type-dense">{currency}</span>
            <DrawnOrTable view={view} href={`${here}/allocation`} of="How far the loss would go" />
          </div>
        }
      >
        <Cascade
          view={view}
          currency={currency}
          layers={cascadeLayers(preview.layers)}
          loss={preview.loss.amount}
          uncovered={preview.uncovered.amount}
          sentence={
            isNone(preview.uncovered)
              ? "The layers cover the whole loss."
              : `The layers do not cover ${amountText(preview.uncovered)} of it.`
          }
        />
      </Section>
      <MemberParts shares={preview.shares} calls={preview.calls} currency={currency} />
    </Sheet>
  );
}
