import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import { dateText } from "#app/_parts/dates.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Pager } from "#app/_parts/list/Pager.tsx";
import { one, type Params, paging } from "#app/_parts/list/paging.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Message } from "#app/_parts/message/Message.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask } from "#app/ask.ts";
import { InShort } from "./InShort.tsx";
import { Movements } from "./Movements.tsx";
import { PeriodForm, withPeriod } from "./PeriodForm.tsx";
import { periodOf } from "./period.ts";

const Query = graphql(`
  query StatementPage($memberId: ID!, $from: Date!, $to: Date!, $after: String) {
    statementOfAccount(memberId: $memberId, from: $from, to: $to) {
      opening {
        ...BalancesShown
      }
      closing {
        ...BalancesShown
      }
      entries(first: 50, after: $after) {
        edges {
          node {
            id
            title
            bookedOn
            obligation {
              id
              number
            }
            moved {
              ...BalancesShown
            }
            balance {
              ...BalancesShown
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }

  fragment BalancesShown on AccountBalances {
    posted {
      amount
      currency
    }
    called {
      amount
      currency
    }
    owed {
      amount
      currency
    }
    payable {
      amount
      currency
    }
  }
`);

/** A member's account over a period: where it stood before, what moved, where it stands after; to the firm and to the house. */
export async function StatementSheet({
  member,
  own,
  today,
  href,
  crumbs,
  params,
  children,
}: {
  member: { id: string; name: string; service: string; currency: string };
  own: boolean;
  today: string;
  href: string;
  crumbs?: readonly { label: string; href?: string }[];
  params: Params;
  /** What stands before the period. */
  children?: ReactNode;
}) {
  const { wrong, ...period } = periodOf(params, today);
  const title = own ? "Statement of your account" : `Statement of ${member.name}`;
  if (wrong)
    return (
      <Sheet title={title} {...(crumbs && { crumbs })}>
        {children}
        <PeriodForm href={href} period={period} today={today} />
        <Message edge="grey" strong={wrong}>
          Give a first day and a last day that is the same or later.
        </Message>
      </Sheet>
    );
  const after = one(params["after"]) ?? null;
  const { statementOfAccount: statement } = await ask(Query, { memberId: member.id, ...period, after });
  if (!statement) notFound();
  const { opening, closing, entries } = statement;
  const rows = entries.edges.map(({ node }) => node);
  const words = `${dateText(period.from)} to ${dateText(period.to)}`;
  return (
    <Sheet
      title={title}
      {...(crumbs && { crumbs })}
      lede={`${member.service}, ${words}. Everything here is added up from the journal, and days are the house’s.`}
      actions={["pdf", "csv", "xlsx"].map((format) => (
        <LinkButton
          key={format}
          href={`/api/statements/${member.id}.${format}?from=${period.from}&to=${period.to}`}
          size="head"
          file
        >
          {format.toUpperCase()}
        </LinkButton>
      ))}
    >
      {children}
      {own && (
        <p className="-mt-3">
          <TextLink href="/statement/confirmation">Confirmation of the year’s balances</TextLink>
        </p>
      )}
      <PeriodForm href={href} period={period} today={today} />
      <InShort period={period} opening={opening} closing={closing} own={own} />
      <Section title="What moved" right={`${member.currency}, in grey where it stood then`}>
        {rows.length === 0 ? (
          <Empty strong="Nothing moved in this period.">
            {after
              ? "The entries before this place stand on the pages before."
              : "The account stands as it stood."}
          </Empty>
        ) : (
          <>
            <Movements rows={rows} caption={`What moved from ${words}`} own={own} />
            <div className="pt-3">
              <Pager {...paging(withPeriod(href, period), params, rows.length, entries.pageInfo)} />
            </div>
          </>
        )}
      </Section>
    </Sheet>
  );
}
