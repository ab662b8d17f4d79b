import { figures } from "#app/_parts/amounts.ts";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { DefaultNode } from "./find.ts";

const SHOWN = 6;

/** The last payments for this default, newest first. */
export function Received({ event }: { event: DefaultNode }) {
  const last = event.payments.slice(0, SHOWN);
  return (
    <Section title="Payments" right={<TextLink href="/payments">All</TextLink>}>
      {last.length === 0 ? (
        <p className="text-ink-2">None received yet.</p>
      ) : (
        <ul>
          {last.map((payment) => (
            <li
              key={payment.id}
              className="type-dense grid grid-cols-[3.5rem_minmax(0,1fr)_auto] gap-x-2 border-b border-rule py-2"
            >
              <span className="text-ink-2">
                <DateOnly date={payment.valueOn} year={false} />
              </span>
              <span>
                <TextLink href={`/obligations/${payment.obligation.id}`}>
                  {payment.obligation.member.firm.name}
                </TextLink>
                <span className="block text-ink-2">
                  {payment.matched ? "matched by two people" : payment.obligation.number}
                </span>
              </span>
              <span className="text-right whitespace-nowrap">{figures(payment.amount.amount)}</span>
            </li>
          ))}
        </ul>
      )}
      {event.payments.length > SHOWN && (
        <p className="type-dense pt-2 text-ink-2">
          The last {SHOWN} of {event.payments.length === 100 ? "100 or more" : event.payments.length}.
        </p>
      )}
    </Section>
  );
}
