import { groupedIn } from "#app/_parts/amounts.ts";
import { Message } from "#app/_parts/message/Message.tsx";
import { counted } from "./words.ts";

/** What is to be asked about a batch before it counts, in words. */
export function Asked({
  questions: { count, told, against },
}: {
  questions: {
    count: number;
    told: readonly { message: string }[];
    against?: { key: string; forDate: string } | null | undefined;
  };
}) {
  const held = against
    ? `Held against ${against.key} of ${against.forDate}, the last one accepted of this source.`
    : "No batch of this source was accepted before, so there is nothing to hold it against.";
  if (count === 0)
    return (
      <Message edge="moss" strong="Nothing is to be asked.">
        {held}
      </Message>
    );
  return (
    <div className="flex flex-col gap-2">
      <Message edge="grey" strong={`${counted(count, "question")} before it counts.`}>
        {held}
      </Message>
      <ul className="list-disc pl-5">
        {told.map(({ message }) => (
          <li key={message}>{groupedIn(message)}</li>
        ))}
      </ul>
      {count > told.length && <p className="text-ink-2">And {count - told.length} more.</p>}
    </div>
  );
}
