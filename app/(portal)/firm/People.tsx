import type { FirmPageQuery } from "#app/__generated__/graphql.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";
import { roleWords } from "#app/_parts/roles.ts";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";

type Person = FirmPageQuery["users"]["edges"][number]["node"];

const states = {
  INVITED: <State is="draft" word="Invited" />,
  ACTIVE: <State is="paid" word="Active" />,
  SUSPENDED: <State is="not-met" word="Suspended" />,
} as const;

/** The users of one firm, by address. Who may suspend has the way to it in the row, but not out of its own account. */
export function People({
  people,
  own,
  maySuspend,
  side,
}: {
  people: readonly Person[];
  /** The viewer's own id. */
  own: string | null;
  maySuspend: boolean;
  side: "HOUSE" | "MEMBER";
}) {
  return (
    <>
      <Table caption="Users of your firm">
        <TableHead>
          <HeadCell>Name</HeadCell>
          <HeadCell>May act as</HeadCell>
          <HeadCell>State</HeadCell>
          {maySuspend && (
            <HeadCell align="right">
              <span className="sr-only">Action</span>
            </HeadCell>
          )}
        </TableHead>
        <TableBody>
          {people.map((person) => (
            <Row key={person.id}>
              <Cell name>
                {person.name}
                <span className="type-small block text-ink-2">{person.email}</span>
              </Cell>
              <Cell fold="line">{roleWords(person.roles)}</Cell>
              <Cell>{states[person.status]}</Cell>
              {maySuspend && (
                <Cell align="right">
                  {person.status !== "SUSPENDED" &&
                    (person.id === own ? (
                      <span className="text-ink-2">yourself</span>
                    ) : (
                      <TextLink href={`/firm/users/${person.id}/suspend`}>
                        Suspend<span className="sr-only"> {person.name}</span>
                      </TextLink>
                    ))}
                </Cell>
              )}
            </Row>
          ))}
        </TableBody>
      </Table>
      <p className="type-dense pt-3 text-ink-2">
        {maySuspend
          ? "A suspension holds from the very next request."
          : `Suspending takes the role administrator${side === "HOUSE" ? " of the house" : ""}.`}{" "}
        New people are invited by the clearing house, with a second person’s approval; a suspended person
        comes back the same way.
      </p>
    </>
  );
}
