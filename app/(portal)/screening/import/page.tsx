import { forbidden } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { ask } from "#app/ask.ts";
import { ImportForm } from "./ImportForm.tsx";

const Query = graphql(`
  query ImportListPage {
    viewer {
      may
    }
  }
`);

export const metadata = { title: "Bring in a list" };

/** Bring in a sanctions list or records of the LEI register. */
export default async function ImportListPage() {
  const { viewer } = await ask(Query);
  if (!viewer?.may.includes("importList")) forbidden();
  return (
    <Sheet
      title="Bring in a list"
      crumbs={[{ label: "Screening", href: "/screening" }, { label: "Bring in" }]}
      lede="The portal asks no outside service: you bring the file, and see what it was checked against."
    >
      <ImportForm />
    </Sheet>
  );
}
