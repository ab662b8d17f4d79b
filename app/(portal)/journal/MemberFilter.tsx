import { graphql } from "#app/__generated__/gql.ts";
import { Button } from "#app/_parts/Button.tsx";
import { Select } from "#app/_parts/form/Select.tsx";
import { ask } from "#app/ask.ts";

const JournalMembersQuery = graphql(`
  query JournalMembers($chosen: ID!) {
    members(first: 100) {
      edges {
        node {
          id
          firm {
            name
          }
          service {
            code
          }
        }
      }
    }
    node(id: $chosen) {
      __typename
      ... on Member {
        id
        firm {
          name
        }
        service {
          code
        }
      }
    }
  }
`);

/** To the house: the entries of one member. A plain form whose answer is an address. */
export async function MemberFilter({ chosen }: { chosen: string | undefined }) {
  const { members, node } = await ask(JournalMembersQuery, { chosen: chosen ?? "" });
  const listed = members.edges.map((edge) => edge.node);
  // A member beyond the hundred listed is reached from its own page, and stays in the list while it is chosen.
  const all =
    node?.__typename === "Member" && !listed.some(({ id }) => id === node.id) ? [node, ...listed] : listed;
  const options = all.map(({ id, firm, service }) => ({ value: id, label: `${firm.name}, ${service.code}` }));
  return (
    <form action="/journal" method="get" className="flex flex-wrap items-end gap-2 pt-1 pb-4 print:hidden">
      <div className="w-72 max-w-full">
        <Select
          key={chosen}
          name="member"
          label="Member"
          defaultValue={chosen ?? ""}
          options={[{ value: "", label: "All firms" }, ...options]}
        />
      </div>
      <Button type="submit">Show entries</Button>
    </form>
  );
}
