import { forbidden } from "next/navigation";
import { amountText } from "#app/_parts/amounts.ts";
import { Message } from "#app/_parts/message/Message.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { findDefault } from "../find.ts";
import { LossForm } from "./LossForm.tsx";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  const { event } = await findDefault((await params).id);
  return { title: `Enter the loss of default ${event.number}` };
}

/** Enter the loss of a confirmed default, interim or final. The last one entered is what is allocated. */
export default async function EnterLossPage({ params }: Props) {
  const { event, viewer } = await findDefault((await params).id);
  if (!viewer.may.includes("enterLoss")) forbidden();
  const [last] = event.losses;
  const back = `/defaults/${event.id}`;
  const open = event.state === "CONFIRMED" || event.state === "LOSS_ENTERED";
  return (
    <Sheet
      title={`Enter the loss of default ${event.number}`}
      crumbs={[
        { label: "Default events", href: "/defaults" },
        { label: event.number, href: back },
        { label: "Loss" },
      ]}
      lede={
        last
          ? `${amountText(last.amount)} was entered before, ${last.kind === "FINAL" ? "as final" : "as an estimate"}. What you enter now replaces it; the earlier one stays on record.`
          : `What closing out the positions of ${event.member?.firm.name ?? "the member"} cost. Nothing is charged to anybody by entering it.`
      }
    >
      {open ? (
        <LossForm
          defaultEventId={event.id}
          currency={event.service.currency}
          margin={last?.margin.amount}
          waiting={event.waiting.some(({ kind }) => kind === "ALLOCATE_LOSS")}
        />
      ) : (
        <Message edge="grey" strong="No loss can be entered now.">
          {closed[event.state]} <TextLink href={back}>{`Back to default ${event.number}`}</TextLink>
        </Message>
      )}
    </Sheet>
  );
}

const closed: Record<string, string> = {
  DECLARED: "The default is not confirmed yet: a second person must confirm it first.",
  DROPPED: "The default was dropped: there is no loss to share.",
  ISSUED: "The loss is allocated and every document is issued.",
  SETTLED: "The loss is allocated and everything called is paid.",
};
