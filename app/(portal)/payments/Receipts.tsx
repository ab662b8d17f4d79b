import { graphql } from "#app/__generated__/gql.ts";
import { withParam } from "#app/_parts/address.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Filters } from "#app/_parts/list/Filters.tsx";
import { Pager } from "#app/_parts/list/Pager.tsx";
import { one, type Params, paging } from "#app/_parts/list/paging.ts";
import { Search } from "#app/_parts/list/Search.tsx";
import { filesOf, Toolbar } from "#app/_parts/list/Toolbar.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask } from "#app/ask.ts";
import { ReceiptTable } from "./ReceiptTable.tsx";

const Query = graphql(`
  query Receipts($after: String, $unassigned: Boolean!, $search: String) {
    viewer {
      may
    }
    receipts(first: 50, after: $after, unassigned: $unassigned, search: $search) {
      edges {
        node {
          id
          valueOn
          bankReference
          reference
          sender
          amount {
            amount
            currency
          }
          left {
            amount
            currency
          }
          refunded {
            amount
            currency
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What came in, newest first. The filters are the address. */
export async function Receipts({ params }: { params: Params }) {
  const unassigned = one(params["unassigned"]) === "yes";
  const search = (one(params["q"]) ?? "").trim().slice(0, 100);
  const { viewer, receipts } = await ask(Query, {
    after: one(params["after"]) ?? null,
    unassigned,
    search: search || null,
  });
  const rows = receipts.edges.map((edge) => edge.node);
  const all = withParam("/payments", "q", search || null);
  const open = withParam(all, "unassigned", "yes");
  return (
    <Sheet
      title="Payments received"
      lede="What the bank told of, and what became of it. Money with the number of an obligation is assigned at once; what is left over takes two people."
      actions={
        <>
          {viewer?.may.includes("recordPayment") && (
            <LinkButton href="/payments/record" tone="primary" size="head">
              Record payment
            </LinkButton>
          )}
          <LinkButton href="/payments/returns" size="head">
            Returns to pay
          </LinkButton>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <Toolbar
          exports={filesOf((format) =>
            withParam(
              withParam(`/api/exports/receipts.${format}`, "q", search || null),
              "unassigned",
              unassigned ? "yes" : null,
            ),
          )}
        >
          <Filters
            label="Which"
            options={[
              { label: "All", href: all, current: !unassigned },
              { label: "With something unassigned", href: open, current: unassigned },
            ]}
          />
          <Search
            action="/payments"
            label="Search receipts"
            value={search}
            keep={unassigned ? { unassigned: "yes" } : {}}
          />
        </Toolbar>
        {rows.length === 0 ? (
          <Empty strong={search || unassigned ? "No receipt is like that." : "No money has come in."}>
            {search || unassigned ? (
              <TextLink href="/payments">Show all receipts</TextLink>
            ) : (
              "A receipt stands here as soon as it is recorded from the bank’s statement."
            )}
          </Empty>
        ) : (
          <>
            <ReceiptTable rows={rows} />
            <Pager {...paging(unassigned ? open : all, params, rows.length, receipts.pageInfo)} />
          </>
        )}
      </div>
    </Sheet>
  );
}
