import { amountText } from "#app/_parts/amounts.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Filters } from "#app/_parts/list/Filters.tsx";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { shareInPercent } from "#app/_parts/scale.ts";
import { AgeMatrix } from "./AgeMatrix.tsx";
import { ByState } from "./ByState.tsx";
import { findPayables, type Payables } from "./find.ts";
import { LatePayers } from "./LatePayers.tsx";

export const metadata = { title: "Payables" };

/** What members owe the house by state and age, what of it bears interest, and who pays late. */
export default async function PayablesPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { services, service, payables } = await findPayables(one(params["service"]));
  if (!service || !payables)
    return (
      <Sheet title="Payables">
        <Empty strong="There is no clearing service yet.">What its members owe stands here.</Empty>
      </Sheet>
    );
  return (
    <Sheet
      title={payables.count === 0 ? "Members owe nothing" : `Members owe ${amountText(payables.outstanding)}`}
      lede={`${service.name}. Contributions, calls, assessments and interest of which something is left to pay; ages in calendar days past the due day.`}
      actions={[
        <LinkButton key="interest" href="/interest" size="head">
          Interest to charge
        </LinkButton>,
        <LinkButton key="confirmations" href="/confirmations" size="head">
          Balance confirmations
        </LinkButton>,
      ]}
      aside={
        <>
          <ByState payables={payables} service={service} />
          <Bearing payables={payables} />
        </>
      }
    >
      {services.length > 1 && (
        <Filters
          label="Service"
          options={services.map(({ code, name }) => ({
            label: name,
            href: `/payables?service=${code}`,
            current: code === service.code,
          }))}
        />
      )}
      {payables.count === 0 ? (
        <Section title="By age">
          <Empty strong="Nothing is left to pay.">What is called next stands here until it is paid.</Empty>
        </Section>
      ) : (
        <AgeMatrix payables={payables} service={service} />
      )}
      <LatePayers payables={payables} currency={service.currency} />
    </Sheet>
  );
}

/** What bears interest while it is overdue, at the rate of the rulebook. */
function Bearing({ payables: { bearing } }: { payables: Payables }) {
  return (
    <Section title="Interest running">
      {bearing ? (
        <p className="text-ink-2">
          {bearing.count === 0
            ? "On nothing now."
            : `On ${amountText(bearing.outstanding)} of ${bearing.count === 1 ? "one document" : `${bearing.count} documents`}.`}{" "}
          The rulebook’s rate is {shareInPercent(bearing.rate, "1", 2)} % a year, by {bearing.dayCount}.
        </p>
      ) : (
        <p className="text-ink-2">The rulebook charges none on what comes late.</p>
      )}
    </Section>
  );
}
