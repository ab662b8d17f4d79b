import { GraphQLError } from "graphql";

/** Where a page begins: after the row with this sort key and id. */
export interface After {
  key: string;
  id: string;
}

/** A page as queries see it: how many rows, after which. One row more is fetched to know whether there is another page. */
export interface Page {
  first: number;
  after: After | null;
}

/** Read the arguments of a connection. `first` outside 1 to 100 and a cursor that is not ours are the caller's mistake. */
export function readPage(args: { first: number; after?: string | null | undefined }): Page {
  if (!Number.isInteger(args.first) || args.first < 1 || args.first > 100)
    throw badInput(`first is ${args.first}: ask for 1 to 100.`);
  if (args.after === null || args.after === undefined) return { first: args.first, after: null };
  const parts =
    args.after.length <= 400 ? Buffer.from(args.after, "base64url").toString("utf8").split("\n") : [];
  const [key, id] = parts;
  if (parts.length !== 2 || !key || key.length > 200 || !/^[0-9a-f-]{36}$/.test(id ?? ""))
    throw badInput("after is no cursor of this list: leave it out to start at the beginning.");
  return { first: args.first, after: { key, id: id! } };
}

/** The connection of a page: `rows` holds at most one row more than was asked for. */
export function connection<Row extends { id: string }, Node>(
  rows: readonly Row[],
  page: Page,
  key: (row: Row) => string,
  node: (row: Row) => Node,
) {
  const edges = rows.slice(0, page.first).map((row) => ({
    node: node(row),
    cursor: Buffer.from(`${key(row)}\n${row.id}`).toString("base64url"),
  }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > page.first, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

export const badInput = (message: string) =>
  new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
