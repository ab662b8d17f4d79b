import { notFound } from "next/navigation";
import { cache } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import { Forbidden } from "#app/_parts/message/Forbidden.tsx";
import { Message } from "#app/_parts/message/Message.tsx";
import { roleWords } from "#app/_parts/roles.ts";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask, toSignIn } from "#app/ask.ts";
import { SuspendForm } from "./SuspendForm.tsx";

const SuspendUserQuery = graphql(`
  query FirmSuspendUser($id: ID!) {
    viewer {
      may
      user {
        id
      }
    }
    node(id: $id) {
      __typename
      ... on User {
        id
        name
        email
        roles
        status
      }
    }
  }
`);

const findPerson = cache(async (id: string) => {
  const { node, viewer } = await ask(SuspendUserQuery, { id });
  if (!viewer) return toSignIn();
  if (node?.__typename !== "User") notFound();
  return { person: node, viewer };
});

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  const { person } = await findPerson((await params).id);
  return { title: `Suspend ${person.name}` };
}

/** End a user's access at once, with a reason. */
export default async function SuspendPage({ params }: Props) {
  const { person, viewer } = await findPerson((await params).id);
  const stopped =
    person.status === "SUSPENDED"
      ? `${person.name} is suspended already.`
      : person.id === viewer.user?.id
        ? "You cannot suspend yourself: ask another administrator."
        : null;
  return (
    <Sheet
      title={`Suspend ${person.name}`}
      crumbs={[{ label: "Firm and users", href: "/firm" }, { label: `Suspend ${person.name}` }]}
      lede={`${person.email}, ${roleWords(person.roles)}. The very next request is refused, wherever ${person.name} is signed in.`}
    >
      {!viewer.may.includes("suspendUser") ? (
        <Forbidden needs="administrator" />
      ) : stopped ? (
        <Message edge="grey" strong={stopped}>
          <TextLink href="/firm">Back to the firm</TextLink>
        </Message>
      ) : (
        <SuspendForm userId={person.id} name={person.name} />
      )}
    </Sheet>
  );
}
