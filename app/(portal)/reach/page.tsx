import { graphql } from "#app/__generated__/gql.ts";
import { Pager } from "#app/_parts/list/Pager.tsx";
import { one, type Params, paging } from "#app/_parts/list/paging.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask } from "#app/ask.ts";
import { UnreachedTable } from "./UnreachedTable.tsx";

const ReachQuery = graphql(`
  query ReachPage($after: String) {
    house {
      timeZone
    }
    viewer {
      may
    }
    unreached(first: 25, after: $after) {
      edges {
        node {
          obligationId
          number
          kind
          firm
          issuedAt
          dueAt
          reasons
          told
          mailLeftAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const metadata = { title: "Not reached" };

/** Documents that may not have reached their firms, and why: whom the house should call. */
export default async function ReachPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const after = one(params["after"]);
  const { unreached, house, viewer } = await ask(ReachQuery, { after: after ?? null });
  const documents = unreached.edges.map((edge) => edge.node);
  const { hasNextPage } = unreached.pageInfo;
  return (
    <Sheet
      title={titleOf(documents.length, hasNextPage || after !== undefined)}
      crumbs={[{ label: "Obligations", href: "/obligations" }, { label: "Not reached" }]}
      lede="Issued, and the firm has shown nothing of it: not acknowledged, contested, announced or paid. Listed where nobody there can sign in, mail is stuck or an hour late, or nobody has opened the message."
    >
      <Section title="Documents" right="newest first">
        {documents.length === 0 ? (
          after === undefined ? (
            <Empty strong="Every document issued has reached its firm.">
              One stands here from the moment it is issued until somebody of its firm has opened it.
            </Empty>
          ) : (
            <Empty strong="None further back.">
              <TextLink href="/reach">First page</TextLink>
            </Empty>
          )
        ) : (
          <>
            <UnreachedTable documents={documents} zone={house.timeZone} />
            <div className="flex flex-wrap justify-between gap-x-6 gap-y-1 pt-3">
              <Pager {...paging("/reach", params, documents.length, unreached.pageInfo)} />
              {viewer?.may.includes("outbox") && <TextLink href="/outbox">See the mail itself</TextLink>}
            </div>
          </>
        )}
      </Section>
    </Sheet>
  );
}

function titleOf(shown: number, more: boolean): string {
  if (more) return "Documents that may not have reached their firms";
  if (shown === 0) return "No document waits to be seen";
  return shown === 1
    ? "1 document may not have reached its firm"
    : `${shown} documents may not have reached their firms`;
}
