import { graphql } from "#app/__generated__/gql.ts";
import { Pager } from "#app/_parts/list/Pager.tsx";
import { one, type Params, paging } from "#app/_parts/list/paging.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { ask, toSignIn } from "#app/ask.ts";
import { Messages } from "./Messages.tsx";

const InboxQuery = graphql(`
  query InboxPage($after: String) {
    house {
      timeZone
    }
    viewer {
      may
      unread
      inbox(first: 20, after: $after) {
        edges {
          node {
            id
            subject
            body
            path
            at
            read
            obligation {
              id
              state
              acknowledgement {
                at
              }
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
`);

export const metadata = { title: "Inbox" };

/** What the house has told the viewer, newest first. A message is read when it is opened; `?open=` opens one. */
export default async function InboxPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { viewer, house } = await ask(InboxQuery, { after: one(params["after"]) ?? null });
  if (!viewer) return toSignIn();
  const acknowledges = viewer.may.includes("acknowledgeObligation");
  const messages = viewer.inbox.edges.map(({ node: { obligation, ...message } }) => ({
    ...message,
    toAcknowledge:
      acknowledges && obligation && !obligation.acknowledgement && obligation.state !== "PAID"
        ? obligation.id
        : undefined,
  }));
  const { unread } = viewer;
  return (
    <Sheet
      title={
        unread === 0
          ? "Nothing is unread"
          : unread === 1
            ? "One message is unread"
            : `${unread} messages are unread`
      }
      lede="Every notice also goes out by e-mail where the house says so. Messages are kept; opening one marks it as read."
    >
      <Section title="Messages" right="newest first">
        {messages.length === 0 ? (
          <Empty strong="No messages yet.">They come when something is issued to you or waits for you.</Empty>
        ) : (
          <Messages messages={messages} zone={house.timeZone} open={one(params["open"])} />
        )}
        {messages.length > 0 && (
          <div className="pt-3">
            <Pager {...paging("/inbox", params, messages.length, viewer.inbox.pageInfo)} />
          </div>
        )}
      </Section>
    </Sheet>
  );
}
