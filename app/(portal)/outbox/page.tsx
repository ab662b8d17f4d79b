import { graphql } from "#app/__generated__/gql.ts";
import { Pager } from "#app/_parts/list/Pager.tsx";
import { one, type Params, paging } from "#app/_parts/list/paging.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { ask } from "#app/ask.ts";
import { MailItem } from "./MailItem.tsx";

const OutboxQuery = graphql(`
  query OutboxPage($after: String) {
    house {
      timeZone
    }
    outbox(first: 25, after: $after) {
      edges {
        node {
          id
          to
          subject
          body
          at
          state
          attempts
          lastError
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const metadata = { title: "Outbox" };

/** The mail of the portal, word for word, and whether it left. Where no mail server is set it is kept here. */
export default async function OutboxPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { outbox, house } = await ask(OutboxQuery, { after: one(params["after"]) ?? null });
  const mails = outbox.edges.map((edge) => edge.node);
  const stuck = mails.filter(({ state }) => state === "STUCK").length;
  return (
    <Sheet
      title={stuck > 0 ? `Mail is stuck: ${stuck} on this page` : "Mail to members and users"}
      lede="As it was sent, or as it waits. A mail that failed is tried again; after the last attempt it is stuck, with what the mail server said. Where no mail server is set, mail is kept here and nowhere else."
    >
      <Section title="Mail" right="newest first">
        {mails.length === 0 ? (
          <Empty strong="No mail was written yet.">
            It is when somebody is invited or something is issued.
          </Empty>
        ) : (
          <ul>
            {mails.map((mail) => (
              <MailItem key={mail.id} mail={mail} zone={house.timeZone} />
            ))}
          </ul>
        )}
        {mails.length > 0 && (
          <div className="pt-3">
            <Pager {...paging("/outbox", params, mails.length, outbox.pageInfo)} />
          </div>
        )}
      </Section>
    </Sheet>
  );
}
