import { forbidden } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { dayIn } from "#app/_parts/dates.ts";
import { Search } from "#app/_parts/list/Search.tsx";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { ask } from "#app/ask.ts";
import { DeclareForm } from "./DeclareForm.tsx";

const Query = graphql(`
  query DeclareDefaultPage($search: String, $member: ID!) {
    house {
      now
      timeZone
    }
    viewer {
      may
    }
    members(first: 100, search: $search) {
      edges {
        node {
          ...DeclareDefaultMember
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    node(id: $member) {
      __typename
      ...DeclareDefaultMember
    }
  }

  fragment DeclareDefaultMember on Member {
    id
    code
    status
    firm {
      name
    }
    service {
      name
    }
  }
`);

export const metadata = { title: "Declare a default" };

/** Declare a member in default: who, on which day, why. `?member=` comes from the member's own page. */
export default async function DeclareDefaultPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { q, member } = await searchParams;
  const search = typeof q === "string" && q ? q.slice(0, 100) : null;
  const chosen = typeof member === "string" ? member : "";
  const { house, viewer, members, node } = await ask(Query, { search, member: chosen });
  if (!viewer?.may.includes("declareDefault")) forbidden();
  const listed = members.edges.map((edge) => edge.node);
  if (node?.__typename === "Member" && !listed.some(({ id }) => id === node.id)) listed.unshift(node);
  const active = listed.filter(({ status }) => status === "ACTIVE");
  return (
    <Sheet
      title="Declare a default"
      crumbs={[{ label: "Default events", href: "/defaults" }, { label: "Declare" }]}
      lede="The member stays what it is until a second person has confirmed. Then every other member is told, and the rulebook in effect on the day of the default governs what follows."
    >
      {(members.pageInfo.hasNextPage || search) && (
        <div>
          <p className="pb-2">Not every member is listed below: search for the one you mean first.</p>
          <Search action="/defaults/declare" label="Search members" value={search ?? undefined} />
        </div>
      )}
      {active.length === 0 ? (
        <Empty strong="No active member is listed.">
          {search
            ? "No active member’s name holds these words."
            : "Only an active member can default, and there is none."}
        </Empty>
      ) : (
        <DeclareForm
          members={active.map(({ id, code, firm, service }) => ({
            value: id,
            label: `${firm.name}, ${service.name} (${code})`,
          }))}
          chosen={chosen}
          today={dayIn(house.now, house.timeZone)}
        />
      )}
    </Sheet>
  );
}
