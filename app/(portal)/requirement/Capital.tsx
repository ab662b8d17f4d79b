import { Amount } from "#app/_parts/Amount.tsx";
import { figures } from "#app/_parts/amounts.ts";
import { Computation } from "#app/_parts/Computation.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { leastCapital } from "#domain/capital.ts";
import { formatAmount, parseAmount } from "#domain/money.ts";
import type { Change, Membership } from "./find.ts";

/** Hypothetical capital: of the house as published, and the member's own part of it, line by line. */
export function Capital({
  change: { number, kccp, kcm, after, total },
  service,
}: {
  change: Change;
  service: Membership["service"];
}) {
  const { currency } = service;
  if (!kccp || !kcm)
    return (
      <Section title="Hypothetical capital">
        <Empty strong="Not told.">
          The rulebook names no exposure for it, or the measures of run {number} lack it.
        </Empty>
      </Section>
    );
  const minor = (amount: string) => parseAmount(amount, currency);
  const text = (amount: bigint) => formatAmount(amount, currency);
  const prefunded = minor(total.amount) + minor(service.capital.amount);
  return (
    <Section title="Hypothetical capital" right={`run ${number}`}>
      <p className="pb-2 text-ink-2">
        K_CCP, of the clearing house: <Amount money={kccp} />. K_CM is your part of it, by your contribution
        in all that is prefunded, and at least 0.16 % of your contribution.
      </p>
      <Computation
        caption={`How K_CM came about, ${currency}`}
        currency={currency}
        lines={[
          { what: "K_CCP, the clearing house’s", from: `Run ${number}, published`, amount: kccp.amount },
          { what: "Your contribution", from: "Requirement", amount: after.amount },
          { what: "All contributions", from: `Run ${number}, published`, amount: total.amount },
          { what: "The house’s own funds", from: "Service", amount: service.capital.amount },
          { what: "All prefunded", from: "3 + 4", amount: text(prefunded) },
          {
            what: "Your part of K_CCP",
            from: "1 × 2 ÷ 5",
            amount: figuresOf(minor(kccp.amount) * minor(after.amount), prefunded, currency),
            tone: "quiet",
          },
          {
            what: "The least: 0.16 % of your contribution",
            from: "0.0016 × 2",
            amount: text(leastCapital(minor(after.amount))),
          },
        ]}
        result={{ what: "K_CM", from: "6 or 7, the greater", money: kcm, own: true }}
      />
    </Section>
  );
}

/** n ÷ d in minor units with four digits more, and an ellipsis where it goes on. */
function figuresOf(n: bigint, d: bigint, currency: string): string {
  if (d === 0n) return figures(formatAmount(0n, currency));
  const scaled = n * 10_000n;
  const quotient = scaled / d;
  const rest = String(quotient % 10_000n).padStart(4, "0");
  return `${formatAmount(quotient / 10_000n, currency)}${formatAmount(0n, currency).includes(".") ? "" : "."}${rest}${scaled % d === 0n ? "" : "…"}`;
}
