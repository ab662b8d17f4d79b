import { Amount } from "#app/_parts/Amount.tsx";
import { figures } from "#app/_parts/amounts.ts";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { difference, scaled } from "#app/_parts/scale.ts";
import type { Service } from "./find.ts";

/** The newest figures as a statement, and what changed last. */
export function AsPublished({ service: { fund }, zone }: { service: Service; zone: string }) {
  if (!fund)
    return (
      <Section title="As last published">
        <Empty strong="Not published yet.">The first figures come with the first contribution.</Empty>
      </Section>
    );
  const lacking = difference(fund.required.amount, fund.posted.amount);
  const over = scaled(lacking) < 0n;
  return (
    <Section title="As last published" right={fund.posted.currency}>
      <Amount money={fund.posted} size="aside" />
      <p className="pb-2 text-ink-2">posted by all members together</p>
      <KeyValue
        dense
        lines={[
          { key: "Required", value: figures(fund.required.amount) },
          { key: "Posted", value: figures(fund.posted.amount) },
          {
            key: over ? "Above what is required" : "Short",
            value: figures(lacking.replace("-", "")),
            total: true,
          },
          { key: "Called and not paid", value: figures(fund.called.amount) },
        ]}
      />
      <p className="type-dense pt-2 text-ink-2">
        Changed last: <b className="text-ink">{fund.cause}</b>, <DateTime at={fund.publishedAt} zone={zone} />
        .
      </p>
    </Section>
  );
}
