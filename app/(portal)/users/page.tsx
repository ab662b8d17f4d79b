import { graphql } from "#app/__generated__/gql.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { Pager } from "#app/_parts/list/Pager.tsx";
import { one, type Params, paging } from "#app/_parts/list/paging.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { roleWords } from "#app/_parts/roles.ts";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { ask } from "#app/ask.ts";
import { ChangeAccess } from "./ChangeAccess.tsx";
import { UserStatusShown } from "./UserStatusShown.tsx";

const Query = graphql(`
  query UsersPage($after: String, $chosen: ID!) {
    viewer {
      may
      user {
        id
      }
    }
    users(all: true, first: 50, after: $after) {
      edges {
        node {
          id
          name
          email
          roles
          status
          firm {
            name
            side
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    node(id: $chosen) {
      __typename
      ... on User {
        id
        name
        status
        firm {
          name
        }
      }
    }
  }
`);

export const metadata = { title: "Users" };

/** Everybody who can sign in, of the house and of all firms; `?user=` opens the change of one user's access. */
export default async function UsersPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { viewer, users, node } = await ask(Query, {
    after: one(params["after"]) ?? null,
    chosen: one(params["user"]) ?? "",
  });
  const rows = users.edges.map((edge) => edge.node);
  const may = viewer?.may ?? [];
  const chosen = node?.__typename === "User" && may.includes("suspendUser") ? node : null;
  return (
    <Sheet
      title="Users"
      lede="Everybody who can sign in, of the house and of all firms, by address. Access is given by two people and taken away by one."
      actions={
        may.includes("inviteUser") && (
          <LinkButton href="/users/invite" tone="primary" size="head">
            Invite user
          </LinkButton>
        )
      }
    >
      {chosen && <ChangeAccess user={chosen} />}
      <div>
        <Table caption="Users, by address">
          <TableHead>
            <HeadCell>Person</HeadCell>
            <HeadCell>Firm</HeadCell>
            <HeadCell>Roles</HeadCell>
            <HeadCell>Status</HeadCell>
            {may.includes("suspendUser") && <HeadCell>Access</HeadCell>}
          </TableHead>
          <TableBody>
            {rows.map((user) => (
              <Row key={user.id} selected={user.id === chosen?.id}>
                <Cell name>
                  {user.name}
                  <span className="type-small block break-all text-ink-2">{user.email}</span>
                </Cell>
                <Cell tone="quiet">
                  {user.firm.name}
                  {user.firm.side === "HOUSE" && <span className="type-small block">the house</span>}
                </Cell>
                <Cell tone="quiet" fold="line">
                  {roleWords(user.roles)}
                </Cell>
                <Cell>
                  <UserStatusShown status={user.status} />
                </Cell>
                {may.includes("suspendUser") && (
                  <Cell fold="end">
                    {user.id === viewer?.user?.id ? (
                      <span className="type-dense text-ink-2">yourself</span>
                    ) : (
                      <TextLink href={`/users?user=${user.id}`}>
                        {user.status === "SUSPENDED" ? "Let in again" : "Suspend"}
                        <span className="sr-only"> {user.name}</span>
                      </TextLink>
                    )}
                  </Cell>
                )}
              </Row>
            ))}
          </TableBody>
        </Table>
        <div className="pt-3">
          <Pager {...paging("/users", params, rows.length, users.pageInfo)} />
        </div>
      </div>
    </Sheet>
  );
}
