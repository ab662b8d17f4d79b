import { Amount } from "#app/_parts/Amount.tsx";
import { figures } from "#app/_parts/amounts.ts";
import { Section } from "#app/_parts/Section.tsx";
import { difference } from "#app/_parts/scale.ts";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { Well } from "#app/_parts/Well.tsx";
import type { ObligationPage } from "./find.ts";

/** How much of a line's cap is used, and what is left of it. Lines that were not shared by weight have none. */
export function Caps({ page: { obligation, content, side } }: { page: ObligationPage }) {
  const mine = side === "MEMBER";
  const { currency } = obligation.service;
  const assessed = obligation.kind === "ASSESSMENT";
  const held = (content.shares ?? []).flatMap(({ layer, amount, case: line }) =>
    line ? [{ layer, amount, cap: line.cap }] : [],
  );
  if (held.length === 0) return null;
  const capOf = assessed
    ? "the most that could be called"
    : mine
      ? "what you had posted"
      : "what it had posted";
  const beyond = obligation.rulebook.layers.some(({ resource }) => resource === "assessment");
  return (
    <Section title={mine ? "Your cap" : "Its cap"}>
      {held.map(({ layer, amount, cap }) => {
        const left = difference(cap, amount);
        return (
          <div key={layer} className="pt-1 pb-2">
            <Amount money={{ amount: left, currency }} size="second" />
            <p className="type-dense pb-2 text-ink-2">
              left of {figures(cap)}, {capOf}
            </p>
            <Well
              of={cap}
              parts={[{ value: amount, fill: mine ? "mine" : "fund" }]}
              label={`${figures(amount)} of the cap of ${currency} ${figures(cap)} used, ${figures(left)} left`}
            />
          </div>
        );
      })}
      <p className="type-dense text-ink-2">
        {assessed || beyond
          ? "Beyond the fund, assessments can be called up to their own cap under "
          : "There is no assessment beyond the fund under "}
        <TextLink
          href={`/rulebooks/${obligation.rulebook.id}`}
        >{`rulebook ${obligation.rulebook.label}`}</TextLink>
        .
      </p>
    </Section>
  );
}
