import { Button } from "#app/_parts/Button.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "#app/_parts/list/Table.tsx";

export interface DemonstrationUser {
  email: string;
  name: string;
  firm: string;
  role: string;
  password: string;
}

/** Who can sign in to a demonstration, with one press each. */
export function DemonstrationUsers({
  users,
  choose,
}: {
  users: readonly DemonstrationUser[];
  choose: (user: DemonstrationUser) => void;
}) {
  return (
    <Table caption="Users of the demonstration" dense>
      <TableHead>
        <HeadCell>Person</HeadCell>
        <HeadCell>Acts for</HeadCell>
        <HeadCell>As</HeadCell>
        <HeadCell>
          <span className="sr-only">Choose</span>
        </HeadCell>
      </TableHead>
      <TableBody>
        {users.map((user) => (
          <Row key={user.email}>
            <Cell name>
              {user.name}
              <span className="type-small block text-ink-2">{user.email}</span>
            </Cell>
            <Cell>{user.firm}</Cell>
            <Cell tone="quiet">{user.role}</Cell>
            <Cell align="right">
              <Button size="head" aria-label={`Fill in ${user.name}`} onClick={() => choose(user)}>
                Fill in
              </Button>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
