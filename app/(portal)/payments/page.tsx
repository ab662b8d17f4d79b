import { graphql } from "#app/__generated__/gql.ts";
import type { Params } from "#app/_parts/list/paging.ts";
import { ask, toSignIn } from "#app/ask.ts";
import { MemberPayments } from "./MemberPayments.tsx";
import { Receipts } from "./Receipts.tsx";

const Query = graphql(`
  query PaymentsReader {
    viewer {
      firm {
        side
      }
    }
  }
`);

export const metadata = { title: "Payments received" };

/** To the house what came in and what became of it, to a member its own payments; newest first. */
export default async function PaymentsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { viewer } = await ask(Query);
  if (!viewer) return toSignIn();
  return viewer.firm.side === "HOUSE" ? <Receipts params={params} /> : <MemberPayments params={params} />;
}
