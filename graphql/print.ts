import { mkdirSync, writeFileSync } from "node:fs";
import { printSubgraphSchema } from "@apollo/subgraph";
import { FIRM, HOUSE, may, SCOPES } from "./rights.ts";
import { rights, schema } from "./schema.ts";
import type { SignedIn } from "./viewer.ts";

const viewer = (over: Partial<SignedIn>): SignedIn => ({
  kind: "user",
  id: "",
  firmId: "",
  side: "HOUSE",
  roles: [],
  scopes: [],
  ...over,
});
const COLUMNS: [string, SignedIn | null][] = [
  ["signed out", null],
  ...FIRM.map((role): [string, SignedIn] => [role, viewer({ side: "MEMBER", roles: [role] })]),
  ...HOUSE.map((role): [string, SignedIn] => [role, viewer({ roles: [role] })]),
  ...SCOPES.map((scope): [string, SignedIn] => [scope, viewer({ kind: "client", scopes: [scope] })]),
];

/** Who may use which operation, as one table: operations down, roles and partner scopes across. */
export function rightsTable(): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const operations = [...rights].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    "# Who may do what",
    "",
    "Made by `npm run codegen` from the `allow` of every operation; tried cell by cell in test/graph/rights.test.ts.",
    "Which rows an operation reaches is decided by row level security: a member's or an applicant's user reaches its own firm's alone.",
    "",
    row(["operation", ...COLUMNS.map(([name]) => name)]),
    row(["---", ...COLUMNS.map(() => "---")]),
    ...operations.map(([name, allow]) =>
      row([name, ...COLUMNS.map(([, who]) => (may(allow, who) ? "yes" : ""))]),
    ),
    "",
  ].join("\n");
}

if (process.argv[1] === import.meta.filename) {
  const folder = new URL("./__generated__/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL("schema.graphql", folder), `${printSubgraphSchema(schema)}\n`);
  writeFileSync(new URL("rights.md", folder), rightsTable());
}
