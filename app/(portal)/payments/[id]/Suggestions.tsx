import { amountText } from "#app/_parts/amounts.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { scaled } from "#app/_parts/scale.ts";
import type { ReceiptPage } from "./find.ts";

/** Obligations it may be for, each with one button: the form then says why, and another person confirms. */
export function Suggestions({ page: { receipt, may } }: { page: ReceiptPage }) {
  if (scaled(receipt.left.amount) === 0n) return null;
  return (
    <Section title="What it may be for">
      {receipt.suggestions.length === 0 ? (
        <Empty strong="Nothing fits.">
          No obligation has exactly this much left to pay, and no number is like what the sender wrote.
        </Empty>
      ) : (
        <ul>
          {receipt.suggestions.map(({ id, number, outstanding, member }) => (
            <li
              key={id}
              className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2 border-b border-rule py-2"
            >
              <span>
                {member.firm.name}
                <span className="type-small block text-ink-2">{amountText(outstanding)} left to pay</span>
              </span>
              {may.includes("matchPayment") ? (
                <LinkButton href={`/payments/${receipt.id}/match?obligation=${id}`}>
                  Assign to {number}
                </LinkButton>
              ) : (
                <span>{number}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
