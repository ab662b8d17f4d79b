import { forbidden } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { one, type Params } from "#app/_parts/list/paging.ts";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { ask } from "#app/ask.ts";
import { InviteForm } from "./InviteForm.tsx";

const Rights = graphql(`
  query InviteUserRights {
    viewer {
      may
    }
  }
`);

const Query = graphql(`
  query InviteUserPage {
    firms {
      id
      name
      side
    }
  }
`);

export const metadata = { title: "Invite a user" };

/** Prepare the invitation of a user. `?firm=` chooses the firm. */
export default async function InviteUserPage({ searchParams }: { searchParams: Promise<Params> }) {
  const { viewer } = await ask(Rights);
  if (!viewer?.may.includes("inviteUser")) forbidden();
  const { firms } = await ask(Query);
  return (
    <Sheet
      title="Invite a user"
      crumbs={[{ label: "Users", href: "/users" }, { label: "Invite" }]}
      lede="When another person has confirmed it, a link is mailed that works once and for seven days. With it the user chooses a password."
    >
      <InviteForm firms={firms} chosen={one((await searchParams)["firm"])} />
    </Sheet>
  );
}
