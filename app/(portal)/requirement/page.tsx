import { amountText } from "#app/_parts/amounts.ts";
import { dateText, dayIn } from "#app/_parts/dates.ts";
import { Filters } from "#app/_parts/list/Filters.tsx";
import { one, type Params, paging } from "#app/_parts/list/paging.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { isDate } from "#domain/calendar.ts";
import { Capital } from "./Capital.tsx";
import { CheckRequirement } from "./CheckRequirement.tsx";
import { Drivers } from "./Drivers.tsx";
import { type Change, findRequirement, type Membership } from "./find.ts";
import { InForce } from "./InForce.tsx";
import { Measured } from "./Measured.tsx";
import { RequirementOverTime } from "./RequirementOverTime.tsx";

export const metadata = { title: "Requirement" };

/** A member's requirement over time and what moved it, on any day as known on another, and the capital that follows. */
export default async function RequirementPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const after = one(params["after"]);
  const { zone, now, memberships, membership, changes, pageInfo } = await findRequirement(
    one(params["service"]),
    after,
  );
  if (!membership)
    return (
      <Sheet title="Requirement">
        <Empty strong="Your firm takes part in no fund.">It does once it is admitted to a service.</Empty>
      </Sheet>
    );
  const { service } = membership;
  const here = memberships.length > 1 ? `/requirement?service=${service.code}` : "/requirement";
  const [newest] = changes;
  return (
    <Sheet
      title={`You must hold ${amountText(membership.required)}`}
      lede={ledeOf(membership, newest)}
      aside={
        <>
          <InForce
            membership={membership}
            on={day(params["on"])}
            knownOn={day(params["knownOn"])}
            today={dayIn(now, zone)}
          />
          {newest && <CheckRequirement key={newest.number} told={toldOf(newest, membership)} />}
        </>
      }
    >
      {memberships.length > 1 && (
        <Filters
          label="Service"
          options={memberships.map(({ service: { code, name } }) => ({
            label: name,
            href: `/requirement?service=${code}`,
            current: code === service.code,
          }))}
        />
      )}
      {newest ? (
        <>
          <RequirementOverTime
            changes={changes}
            currency={service.currency}
            here={here}
            view={params["view"]}
          />
          <Drivers
            changes={changes}
            currency={service.currency}
            pages={paging(here, params, changes.length, pageInfo)}
          />
          <Measured changes={changes} currency={service.currency} />
          <Capital change={newest} service={service} />
        </>
      ) : (
        <Section title="Requirement over time">
          {after ? (
            <Empty strong="None further back.">
              <TextLink href={here}>First page</TextLink>
            </Empty>
          ) : (
            <Empty strong="No contribution run has set it yet.">
              From the first one on, each stands here with what it changed and why.
            </Empty>
          )}
        </Section>
      )}
    </Sheet>
  );
}

function ledeOf({ service }: Membership, newest: Change | undefined): string {
  if (!newest) return `In the default fund of ${service.name}. Set by hand so far.`;
  return `In the default fund of ${service.name}. Last set by run ${newest.number} on the measures of ${dateText(newest.forDate)}.`;
}

function day(param: string | string[] | undefined): string | undefined {
  const text = one(param);
  return text && isDate(text) && text >= "1900-01-01" && text <= "2999-12-31" ? text : undefined;
}

/** What the browser needs to run it again. */
function toldOf(change: Change, { service }: Membership) {
  const { number, before, byFund, byOwn, byOthers, after, kccp, kcm, total } = change;
  return {
    number,
    currency: service.currency,
    before: before.amount,
    parts: [byFund.amount, byOwn.amount, byOthers.amount],
    after: after.amount,
    case: change.case,
    capital:
      kccp && kcm
        ? { kccp: kccp.amount, total: total.amount, own: service.capital.amount, kcm: kcm.amount }
        : null,
  };
}
