import { amountText } from "#app/_parts/amounts.ts";
import { Filters } from "#app/_parts/list/Filters.tsx";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { difference, scaled } from "#app/_parts/scale.ts";
import { ShareOfFund } from "../home/ShareOfFund.tsx";
import { AsPublished } from "./AsPublished.tsx";
import { Coverage } from "./Coverage.tsx";
import { findFund, findPublications, type Service } from "./find.ts";
import { PostedOverTime } from "./PostedOverTime.tsx";
import { Publications } from "./Publications.tsx";

export const metadata = { title: "Fund" };

/** The default fund of a service: what it must hold, what it holds, and how that came about. */
export default async function FundPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { zone, firm, services, service, membership } = await findFund(one(params["service"]));
  if (!service)
    return (
      <Sheet title="Fund">
        {firm.side === "HOUSE" ? (
          <Empty strong="There is no clearing service yet.">Each has a fund of its own.</Empty>
        ) : (
          <Empty strong="Your firm takes part in no fund.">It does once it is admitted to a service.</Empty>
        )}
      </Sheet>
    );
  const publications = await findPublications(service.id, one(params["after"]));
  const here = services.length > 1 ? `/fund?service=${service.code}` : "/fund";
  return (
    <Sheet
      title={titleOf(service)}
      lede={`${service.name}, ${service.currency}. Published whenever a contribution is called, posted, used or paid back; of members only the sum.`}
      first={<AsPublished service={service} zone={zone} />}
      aside={
        membership && (
          <ShareOfFund
            firm={firm.name}
            membership={{ ...membership, service }}
            zone={zone}
            several={services.length > 1}
          />
        )
      }
    >
      {services.length > 1 && (
        <Filters
          label="Service"
          options={services.map(({ code, name }) => ({
            label: name,
            href: `/fund?service=${code}`,
            current: code === service.code,
          }))}
        />
      )}
      {firm.side === "HOUSE" && <Coverage service={service} here={here} view={params["cover"]} />}
      <PostedOverTime service={service} here={here} view={params["view"]} />
      <Publications publications={publications} service={service} zone={zone} here={here} params={params} />
    </Sheet>
  );
}

/** Whether the fund holds what it must, with the figure. */
function titleOf({ fund }: Service): string {
  if (!fund) return "The fund is not published yet";
  const short = difference(fund.required.amount, fund.posted.amount);
  if (scaled(short) <= 0n) return "The fund holds all it must";
  return `The fund is ${amountText({ ...fund.required, amount: short })} short`;
}
