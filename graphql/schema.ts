import { readdirSync, readFileSync } from "node:fs";
import { buildSubgraphSchema } from "@apollo/subgraph";
import {
  type GraphQLObjectType,
  GraphQLScalarType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  parse,
} from "graphql";
import type { Resolvers } from "./__generated__/resolvers.ts";
import { resolvers as applications } from "./applications/resolvers.ts";
import { resolvers as approvals } from "./approvals/resolvers.ts";
import { resolvers as audit } from "./audit/resolvers.ts";
import { resolvers as calendars } from "./calendars/resolvers.ts";
import { resolvers as cases } from "./cases/resolvers.ts";
import { resolvers as checks } from "./checks/resolvers.ts";
import type { Context } from "./context.ts";
import { resolvers as contributions } from "./contributions/resolvers.ts";
import { resolvers as criteria } from "./criteria/resolvers.ts";
import { resolvers as defaults } from "./defaults/resolvers.ts";
import { resolvers as deliveries } from "./deliveries/resolvers.ts";
import { resolvers as documents } from "./documents/resolvers.ts";
import { resolvers as house } from "./house/resolvers.ts";
import { resolvers as interest } from "./interest/resolvers.ts";
import { resolvers as journal } from "./journal/resolvers.ts";
import { resolvers as measures } from "./measures/resolvers.ts";
import { resolvers as members } from "./members/resolvers.ts";
import { resolvers as root } from "./node.ts";
import { resolvers as obligations } from "./obligations/resolvers.ts";
import { resolvers as partners } from "./partners/resolvers.ts";
import { resolvers as payables } from "./payables/resolvers.ts";
import { resolvers as payments } from "./payments/resolvers.ts";
import { forbidden, type Guarded } from "./query.ts";
import { resolvers as reach } from "./reach/resolvers.ts";
import { type Allow, onlyOr } from "./rights.ts";
import { resolvers as rulebooks } from "./rulebooks/resolvers.ts";
import { resolvers as screening } from "./screening/resolvers.ts";
import { resolvers as statements } from "./statements/resolvers.ts";
import { setRights } from "./users/operations.ts";
import { resolvers as users } from "./users/resolvers.ts";

const FEATURES: Resolvers[] = [
  root, applications, approvals, audit, calendars, cases, checks, contributions, criteria, defaults, deliveries, documents, house,
  interest, journal, measures, members, obligations, partners, payables, payments, reach, rulebooks, screening, statements, users,
]; // biome-ignore format: one list

const folder = new URL(".", import.meta.url);
const sdl = [
  new URL("schema.graphql", folder),
  ...readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("__"))
    .map((entry) => new URL(`${entry.name}/schema.graphql`, folder)),
].map((file) => readFileSync(file, "utf8"));

const text = (name: string, serialize: (value: unknown) => string = String) =>
  new GraphQLScalarType({
    name,
    serialize: (value) => serialize(value),
    parseValue: (value) => {
      if (typeof value !== "string") throw new TypeError(`${name} is given as text.`);
      return value;
    },
    parseLiteral: (node) => {
      if (node.kind !== Kind.STRING) throw new TypeError(`${name} is given as text.`);
      return node.value;
    },
  });

const scalars = {
  DateTime: text("DateTime", (value: unknown) =>
    (value instanceof Date ? value : new Date(String(value))).toISOString(),
  ),
  Date: text("Date"),
  Decimal: text("Decimal"),
  CurrencyCode: text("CurrencyCode"),
  JSON: new GraphQLScalarType({ name: "JSON", serialize: (value) => value }),
};

/** What a partner system needs a scope for, wherever in an answer it stands. */
const SCOPED: Record<string, { scope: string; fields?: readonly string[] }> = {
  Obligation: { scope: "obligations:read" },
  Payment: { scope: "obligations:read" },
  DefaultEvent: { scope: "defaults:read" },
  Layer: { scope: "defaults:read" },
  JournalEntry: { scope: "journal:read" },
  AuditEvent: { scope: "journal:read" },
  BalanceConfirmation: { scope: "journal:read" },
  ClearingService: { scope: "fund:read", fields: ["fund", "fundHistory", "fundByDay"] },
  Member: { scope: "fund:read", fields: ["required", "requirement", "posted", "called", "owed"] },
  Standing: { scope: "figures:write" },
  Evidence: { scope: "figures:write" },
  FigureReport: { scope: "figures:write" },
  Application: { scope: "figures:write" },
  MeasureBatch: { scope: "measures:write" },
};

function merge(parts: readonly Resolvers[]): Resolvers {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const part of parts)
    for (const [type, fields] of Object.entries(part))
      merged[type] = { ...merged[type], ...(fields as object) };
  return merged as Resolvers;
}

const resolvers = { ...merge(FEATURES), ...scalars } as Resolvers;

/** Who may use which root field: read off the resolvers, so that the table and the code cannot differ. */
export const rights: ReadonlyMap<string, Allow> = new Map(
  [...Object.entries(resolvers.Query ?? {}), ...Object.entries(resolvers.Mutation ?? {})]
    .filter(([name]) => name !== "nothing")
    .map(([name, resolver]) => {
      const { allow } = resolver as unknown as Partial<Guarded>;
      if (!allow) throw new Error(`${name} does not say who may use it`);
      return [name, allow];
    }),
);
setRights(rights);

/** The executable schema: a Federation 2 subgraph. */
export const schema: GraphQLSchema = guardScopes(
  buildSubgraphSchema([
    {
      typeDefs: parse(
        `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])\n${sdl.join("\n")}`,
      ),
      resolvers: resolvers as never,
    },
  ]),
);

function guardScopes(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, { scope, fields }] of Object.entries(SCOPED)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no type of the schema`);
    for (const field of Object.values((type as GraphQLObjectType).getFields())) {
      if (fields && !fields.includes(field.name)) continue;
      const resolve = field.resolve ?? ((source: Record<string, unknown>) => source[field.name]);
      field.resolve = async (source, args, context: Context, info) => {
        const { viewer } = await context.reading();
        if (viewer?.kind === "client" && !viewer.scopes.includes(scope)) throw forbidden(onlyOr(scope));
        return resolve(source, args, context, info);
      };
    }
  }
  return schema;
}
