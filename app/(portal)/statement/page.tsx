import { notFound } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { dayIn } from "#app/_parts/dates.ts";
import { Filters } from "#app/_parts/list/Filters.tsx";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { ask, toSignIn } from "#app/ask.ts";
import { StatementSheet } from "./StatementSheet.tsx";

const Query = graphql(`
  query OwnStatement {
    house {
      now
      timeZone
    }
    viewer {
      firm {
        name
        side
      }
      memberships {
        id
        service {
          name
          currency
        }
      }
    }
  }
`);

export const metadata = { title: "Statement of account" };

/** A member's own account over a period; the house finds it under each member. */
export default async function StatementPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { house, viewer } = await ask(Query);
  if (!viewer) return toSignIn();
  if (viewer.firm.side === "HOUSE") notFound();
  const { memberships } = viewer;
  const chosen = memberships.find(({ id }) => id === one(params["member"])) ?? memberships[0];
  if (!chosen)
    return (
      <Sheet title="Statement of your account">
        <Empty strong="There is no account yet.">It comes with your membership.</Empty>
      </Sheet>
    );
  const { service } = chosen;
  return (
    <StatementSheet
      member={{ id: chosen.id, name: viewer.firm.name, service: service.name, currency: service.currency }}
      own
      today={dayIn(house.now, house.timeZone)}
      href={memberships.length > 1 ? `/statement?member=${chosen.id}` : "/statement"}
      params={params}
    >
      {memberships.length > 1 && (
        <Filters
          label="Clearing service"
          options={memberships.map((membership) => ({
            label: membership.service.name,
            href: `/statement?member=${membership.id}`,
            current: membership.id === chosen.id,
          }))}
        />
      )}
    </StatementSheet>
  );
}
