import { forbidden } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { ask } from "#app/ask.ts";
import { Register } from "./Register.tsx";

const Rights = graphql(`
  query RegisterClientRights {
    viewer {
      may
    }
  }
`);

const Query = graphql(`
  query RegisterClientPage {
    firms {
      id
      name
      side
    }
  }
`);

export const metadata = { title: "Register a partner system" };

/** Prepare a partner system for a firm. Its secret is shown once, to whoever prepares it. */
export default async function RegisterPartnerPage() {
  const { viewer } = await ask(Rights);
  if (!viewer?.may.includes("registerClient")) forbidden();
  const { firms } = await ask(Query);
  return (
    <Sheet
      title="Register a partner system"
      crumbs={[{ label: "Partner systems", href: "/partners" }, { label: "Register" }]}
      lede="It signs in with an id and a secret and asks the same graph as these pages. It works once another person has confirmed it."
    >
      <Register
        firms={firms.map(({ id, name, side }) => ({
          value: id,
          label: side === "HOUSE" ? `${name} (the house)` : name,
        }))}
      />
    </Sheet>
  );
}
