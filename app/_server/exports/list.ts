/** A list of the graph as a file: what is asked, by what it can be narrowed, and what stands in which column. */
export interface List<Data, Row> {
  /** Asks for one page: takes `$first` and `$after`, and whatever `variables` gives. */
  document: string;
  /** The parameters of the address, named as on the list's page, as variables of the document. */
  variables?(asked: URLSearchParams): Record<string, unknown>;
  /** Where the list stands in the answer. */
  connection(data: Data): Connection<unknown>;
  /** The lines of a page; the nodes of the connection where none is said. */
  rows?(data: Data): readonly Row[];
  /** Head and cell of each column, from left to right. */
  columns(data: Data): readonly (readonly [head: string, cell: (row: Row) => string])[];
}

export interface Connection<Node> {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: readonly { node: Node }[];
}

export interface Money {
  amount: string;
  currency: string;
}

/** A list of which the caller need not know what its rows are. */
// biome-ignore lint/suspicious/noExplicitAny: each entry is checked where it is written
export type AnyList = List<any, any>;

/** Check an entry where it is written. */
export const list = <Data, Row>(entry: List<Data, Row>): AnyList => entry;
