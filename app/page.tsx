import { redirect } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { ask } from "#app/ask.ts";

const StartQuery = graphql(`
  query Start {
    viewer {
      roles
      firm {
        side
      }
    }
  }
`);

/** The address itself shows nothing: it leads to where the viewer's work is. */
export default async function StartPage() {
  const { viewer } = await ask(StartQuery);
  if (!viewer) redirect("/sign-in");
  if (viewer.roles.includes("APPLICANT")) redirect("/application");
  redirect(viewer.firm.side === "HOUSE" ? "/work" : "/home");
}
