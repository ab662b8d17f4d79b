import { forbidden } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { ask } from "#app/ask.ts";
import { AdmitForm } from "./AdmitForm.tsx";

const Query = graphql(`
  query AdmitMemberPage {
    viewer {
      may
    }
    services {
      id
      name
      currency
    }
  }
`);

export const metadata = { title: "Admit a member" };

/** Prepare the admission of a firm to a clearing service. */
export default async function AdmitMemberPage() {
  const { viewer, services } = await ask(Query);
  if (!viewer?.may.includes("admitMember")) forbidden();
  return (
    <Sheet
      title="Admit a member"
      crumbs={[{ label: "Members", href: "/members" }, { label: "Admit" }]}
      lede="An approver confirms it. The member is onboarding then, and active once its first contribution is posted."
    >
      {services.length === 0 ? (
        <Empty strong="There is no clearing service yet.">
          An administrator of the house opens one first.
        </Empty>
      ) : (
        <AdmitForm
          services={services.map(({ id, name, currency }) => ({ value: id, label: `${name}, ${currency}` }))}
        />
      )}
    </Sheet>
  );
}
