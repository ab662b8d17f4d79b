import { forbidden } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { ask } from "#app/ask.ts";
import { InterestForm } from "./InterestForm.tsx";

const Query = graphql(`
  query InterestPage {
    viewer {
      may
    }
    members(first: 100) {
      edges {
        node {
          firm {
            id
            name
          }
        }
      }
    }
    applications(first: 100, open: true) {
      edges {
        node {
          firm {
            id
            name
          }
        }
      }
    }
  }
`);

export const metadata = { title: "Declare an interest" };

/** Where a committee member says which firm it comes from. `?back=` is the application it came from. */
export default async function InterestPage({ searchParams }: { searchParams: Promise<Params> }) {
  const { firm, back } = await searchParams;
  const { viewer, members, applications } = await ask(Query);
  if (!viewer?.may.includes("declareInterest")) forbidden();
  const firms = new Map(
    [...members.edges, ...applications.edges].map(({ node }) => [node.firm.id, node.firm.name]),
  );
  const application = one(back);
  return (
    <Sheet
      title="Declare an interest"
      crumbs={[{ label: "Applications", href: "/applications" }, { label: "Interest" }]}
      lede="Whoever comes from a firm takes no part in what the committee says of it or of its group."
    >
      <InterestForm
        firms={[...firms]
          .map(([value, label]) => ({ value, label }))
          .sort((a, b) => (a.label < b.label ? -1 : 1))}
        chosen={one(firm)}
        back={application ? `/applications/${encodeURIComponent(application)}` : "/applications"}
      />
    </Sheet>
  );
}
