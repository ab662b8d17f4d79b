import { graphql } from "#app/__generated__/gql.ts";
import { Code } from "#app/_parts/Code.tsx";
import { dateText } from "#app/_parts/dates.ts";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { Pager } from "#app/_parts/list/Pager.tsx";
import { one, type Params, paging } from "#app/_parts/list/paging.ts";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { Split } from "#app/_parts/Split.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask, toSignIn } from "#app/ask.ts";
import { Calendar } from "./Calendar.tsx";
import { OwnClients } from "./OwnClients.tsx";
import { People } from "./People.tsx";

const FirmQuery = graphql(`
  query FirmPage($after: String) {
    viewer {
      may
      user {
        id
      }
      firm {
        name
        side
        affiliates
      }
      memberships {
        id
        code
        category
        admittedOn
        service {
          name
        }
      }
    }
    users(first: 50, after: $after) {
      edges {
        node {
          id
          name
          email
          roles
          status
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const metadata = { title: "Firm and users" };

/** The viewer's own firm: what it is to the house, who acts for it, and which of its systems do. */
export default async function FirmPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { viewer, users } = await ask(FirmQuery, { after: one(params["after"]) ?? null });
  if (!viewer) return toSignIn();
  const { firm, memberships, may } = viewer;
  const people = users.edges.map((edge) => edge.node);
  return (
    <Sheet title={firm.name} lede={`Who acts for ${firm.name} on this portal, and what each of them may do.`}>
      <Split
        left={
          <Section title="People" right={<TextLink href="/audit">What happened</TextLink>}>
            <People
              people={people}
              own={viewer.user?.id ?? null}
              maySuspend={may.includes("suspendUser")}
              side={firm.side}
            />
            <div className="pt-3">
              <Pager {...paging("/firm", params, people.length, users.pageInfo)} />
            </div>
          </Section>
        }
        right={
          <>
            {memberships.map((membership) => (
              <Section key={membership.id} title={`Member of ${membership.service.name}`}>
                <KeyValue
                  lines={[
                    { key: "Category", value: membership.category },
                    { key: "Admitted on", value: dateText(membership.admittedOn) },
                    { key: "Known in cases as", value: <Code>{membership.code}</Code> },
                    { key: "Group of affiliates", value: firm.affiliates ?? "none" },
                  ]}
                />
              </Section>
            ))}
            {may.includes("openCalendar") && <Calendar />}
            <OwnClients allowed={may.includes("clients")} side={firm.side} />
          </>
        }
      />
    </Sheet>
  );
}
