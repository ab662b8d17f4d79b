import { FundShare } from "#app/_parts/chart/FundShare.tsx";
import { dateTimeText } from "#app/_parts/dates.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import type { Membership } from "./find.ts";

/** The firm's part of the fund as last published: its own figures beside published totals, never a sum over others. */
export function ShareOfFund({
  firm,
  membership: { service, required, called, status },
  zone,
  several,
}: {
  firm: string;
  membership: Pick<Membership, "required" | "called" | "status"> & {
    service: Pick<Membership["service"], "fund" | "currency" | "name">;
  };
  zone: string;
  several: boolean;
}) {
  const { fund, currency, name } = service;
  return (
    <Section title={several ? `Your share of the fund, ${name}` : "Your share of the fund"} right={currency}>
      {status === "DEFAULTED" ? (
        <Empty strong="None.">A defaulted member holds no part of the fund.</Empty>
      ) : fund ? (
        <>
          <FundShare
            firm={firm}
            currency={currency}
            own={{ required: required.amount, called: called.amount }}
            fund={{ required: fund.required.amount, called: fund.called.amount }}
          />
          <p className="type-dense pt-1 text-ink-2">
            As published {dateTimeText(fund.publishedAt, zone)}: {fund.cause.charAt(0).toLowerCase()}
            {fund.cause.slice(1)}.
          </p>
        </>
      ) : (
        <Empty strong="The fund is not published yet.">
          Its first figure comes with the first contribution.
        </Empty>
      )}
    </Section>
  );
}
