import { figures } from "#app/_parts/amounts.ts";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { scaled } from "#app/_parts/scale.ts";
import { TextLink } from "#app/_parts/TextLink.tsx";
import type { ObligationPage } from "./find.ts";

/** What moved the requirement since the run before, in three parts that come to it exactly. Left out where no run set it. */
export function Moved({ page: { obligation, content, side } }: { page: ObligationPage }) {
  const { change, required } = content;
  if (!change || required === undefined) return null;
  const [own, others] = side === "MEMBER" ? ["your", "you"] : ["its", "it"];
  return (
    <Section
      title="What moved the requirement"
      right={
        side === "MEMBER" ? <TextLink href="/requirement">Over time</TextLink> : obligation.service.currency
      }
    >
      <KeyValue
        lines={[
          { key: "Before this run", value: figures(change.before) },
          { key: "The size of the fund, and the rule", value: signed(change.byFund) },
          { key: `What was measured of ${others}: ${own} own risk`, value: signed(change.byOwn) },
          { key: "What was measured of others", value: signed(change.byOthers) },
          { key: "Since this run", value: figures(required), total: true },
        ]}
      />
    </Section>
  );
}

const signed = (amount: string) => (scaled(amount) > 0n ? `+${figures(amount)}` : figures(amount));
