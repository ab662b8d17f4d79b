import { forbidden } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { dayIn } from "#app/_parts/dates.ts";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { ask, toSignIn } from "#app/ask.ts";
import { AskForm } from "./AskForm.tsx";

const Query = graphql(`
  query AskBalancesPage {
    house {
      now
      timeZone
    }
    viewer {
      may
    }
    services {
      id
      name
    }
  }
`);

export const metadata = { title: "Ask members to confirm their balances" };

/** Prepare that all members of a service are asked to confirm their balances at the end of a year. */
export default async function AskPage() {
  const { house, viewer, services } = await ask(Query);
  if (!viewer) return toSignIn();
  if (!viewer.may.includes("askBalances")) forbidden();
  const last = Number(dayIn(house.now, house.timeZone).slice(0, 4)) - 1;
  return (
    <Sheet
      title="Ask members to confirm their balances"
      crumbs={[{ label: "Balance confirmations", href: "/confirmations" }, { label: "Ask for a year" }]}
      lede="Each is sent what its accounts stood at when the year ended, by the journal, and answers whether its own books agree."
    >
      <AskForm services={services.map(({ id, name }) => ({ value: id, label: name }))} last={last} />
    </Sheet>
  );
}
