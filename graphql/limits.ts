import type {
  GraphQLCompositeType,
  GraphQLField,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from "graphql";
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
} from "graphql";

/**
 * What one operation may ask for. The widest document of our own pages stays under half of each; test/transport
 * holds the hostile ones.
 */
export const LIMITS = {
  /** Characters of a document, and words (tokens) in it. */
  document: 64 * 1024,
  tokens: 2000,
  /** Bytes of JSON of the variables, but for operations that take a whole case (runCase). */
  variables: 64 * 1024,
  case: 1024 * 1024,
  depth: 16,
  /** Counted as if every fragment were written out. */
  aliases: 20,
  fields: 2000,
  rootFields: 20,
  /** Objects an answer could hold at most: lists taken at `first`, those without it at `listSize`. */
  nodes: 100_000,
  listSize: 10,
  /** Items of one list in the variables, and levels of values within values. */
  references: 100,
  nesting: 10,
} as const;

interface Measure {
  depth: number;
  fields: number;
  aliases: number;
  nodes: number;
}

export interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

/**
 * Refuse an operation that is too much, before any resolver runs. Works on a valid document; each fragment is
 * measured once and counted wherever it is used, so that fragments neither hide anything nor cost us time.
 */
export function refuseTooMuch(asked: Operation): void {
  const { schema, operation } = asked;
  const root = schema.getRootType(operation.operation);
  if (!root) throw tooMuch(`There is no ${operation.operation} here: ask by query, act by mutation.`);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of asked.document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measured = new Map<string, Measure>();

  const measureSet = (set: SelectionSetNode, type: GraphQLCompositeType): Measure => {
    const sum: Measure = { depth: 0, fields: 0, aliases: 0, nodes: 0 };
    for (const selection of set.selections) {
      const part =
        selection.kind === Kind.FIELD
          ? measureField(selection, type)
          : selection.kind === Kind.INLINE_FRAGMENT
            ? measureSet(selection.selectionSet, typeNamed(selection.typeCondition?.name.value) ?? type)
            : measureFragment(selection.name.value);
      sum.depth = Math.max(sum.depth, part.depth);
      sum.fields += part.fields;
      sum.aliases += part.aliases;
      sum.nodes += part.nodes;
    }
    return sum;
  };

  const measureFragment = (name: string): Measure => {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name)!;
    const found = measureSet(fragment.selectionSet, typeNamed(fragment.typeCondition.name.value)!);
    measured.set(name, found);
    return found;
  };

  const measureField = (field: FieldNode, parent: GraphQLCompositeType): Measure => {
    const name = field.name.value;
    const aliases = field.alias ? 1 : 0;
    const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    // What describes the schema is finite, and refused as a whole outside development.
    if (!definition || name.startsWith("__")) return { depth: 1, fields: 1, aliases, nodes: 0 };
    const type = getNamedType(definition.type);
    if (!field.selectionSet || !isCompositeType(type)) return { depth: 1, fields: 1, aliases, nodes: 0 };
    const inner = measureSet(field.selectionSet, type);
    return {
      depth: inner.depth + 1,
      fields: inner.fields + 1,
      aliases: inner.aliases + aliases,
      nodes: sizeOf(field, definition, parent, asked) * (inner.nodes + 1),
    };
  };

  const typeNamed = (name: string | undefined) =>
    (name ? schema.getType(name) : undefined) as GraphQLCompositeType | undefined;

  const whole = measureSet(operation.selectionSet, root);
  const found = rootFields(operation.selectionSet, fragments);
  const roots = found.filter((name) => name !== "__typename");
  if (operation.operation === "mutation" && roots.length !== 1)
    throw tooMuch(
      `A mutation does one thing: this one has ${roots.length} fields at its root. Send them one by one.`,
    );
  // The checks read in a transaction of their own, for which this operation gives its one up.
  if (roots.includes("checks") && roots.length > 1)
    throw tooMuch("checks is asked alone: send the other fields in another document.");
  check("depth", whole.depth, LIMITS.depth);
  check("number of aliases", whole.aliases, LIMITS.aliases);
  check("number of fields", whole.fields, LIMITS.fields);
  check("number of root fields", found.length, LIMITS.rootFields);
  check("number of objects it could return", whole.nodes, LIMITS.nodes);
  refuseLargeVariables(asked.variables, roots.includes("runCase"));
}

/** The fields at the root with all fragments written out, as far as the limit and one more. */
function rootFields(
  set: SelectionSetNode,
  fragments: Map<string, FragmentDefinitionNode>,
  found: string[] = [],
): string[] {
  for (const selection of set.selections) {
    if (found.length > LIMITS.rootFields) break;
    if (selection.kind === Kind.FIELD) found.push(selection.name.value);
    else if (selection.kind === Kind.INLINE_FRAGMENT) rootFields(selection.selectionSet, fragments, found);
    else rootFields(fragments.get(selection.name.value)!.selectionSet, fragments, found);
  }
  return found;
}

/** How many objects a field gives for one parent. */
function sizeOf(
  field: FieldNode,
  definition: GraphQLField<unknown, unknown>,
  parent: GraphQLCompositeType,
  asked: Operation,
): number {
  if (definition.args.some((arg) => arg.name === "first")) {
    const first = firstOf(field, definition, asked);
    if (first < 1 || first > 100) throw badFirst(field.name.value, first);
    return first;
  }
  const type = isNonNullType(definition.type) ? definition.type.ofType : definition.type;
  // The edges of a connection were counted with its `first`.
  return isListType(type) && !parent.name.endsWith("Connection") ? LIMITS.listSize : 1;
}

/** The value of `first`: written, from the variables, or by default. What is no whole number is left to coercion. */
function firstOf(
  field: FieldNode,
  definition: GraphQLField<unknown, unknown>,
  { operation, variables }: Operation,
): number {
  const given = field.arguments?.find((argument) => argument.name.value === "first")?.value;
  const standard = definition.args.find((arg) => arg.name === "first")?.defaultValue;
  let value: unknown = standard;
  if (given?.kind === Kind.INT) value = Number(given.value);
  if (given?.kind === Kind.VARIABLE) {
    const name = given.name.value;
    const declared = operation.variableDefinitions?.find(
      (definition) => definition.variable.name.value === name,
    )?.defaultValue;
    value = variables[name] ?? (declared?.kind === Kind.INT ? Number(declared.value) : standard);
  }
  return Number.isInteger(value) ? (value as number) : 100;
}

/** Only a case may be long, and only as one text. */
function refuseLargeVariables(variables: Record<string, unknown>, takesCase: boolean): void {
  let rest = 0;
  for (const value of Object.values(variables)) {
    const size = weigh(value);
    if (!takesCase || typeof value !== "string" || size <= LIMITS.variables) rest += size;
    else if (size > LIMITS.case) throw tooLarge("The case is larger than 1 MiB.");
  }
  if (rest > LIMITS.variables)
    throw tooLarge(
      `The variables hold ${Math.ceil(rest / 1024)} KiB: at most ${LIMITS.variables / 1024} KiB.`,
    );
}

/** Bytes of a value, roughly; lists that are too long and values in values in values are refused on the way. */
function weigh(value: unknown, depth = 0): number {
  if (typeof value === "string") return Buffer.byteLength(value);
  if (typeof value !== "object" || value === null) return 8;
  if (depth >= LIMITS.nesting)
    throw tooMuch(`The variables are nested deeper than ${LIMITS.nesting} levels.`);
  if (Array.isArray(value) && value.length > LIMITS.references)
    throw tooMuch(`A list in the variables has ${value.length} items: at most ${LIMITS.references}.`);
  return Object.entries(value).reduce((sum, [key, inner]) => sum + key.length + weigh(inner, depth + 1), 2);
}

function check(what: string, found: number, most: number): void {
  if (found > most)
    throw tooMuch(
      `The ${what} of this operation is ${found.toLocaleString("en")}: at most ${most.toLocaleString("en")}.`,
    );
}

const refusal = (message: string, code: string, status: number) =>
  new GraphQLError(message, { extensions: { code, http: { status } } });
const tooMuch = (message: string) => refusal(message, "GRAPHQL_VALIDATION_FAILED", 400);
export const tooLarge = (message: string) => refusal(message, "PAYLOAD_TOO_LARGE", 413);
const badFirst = (field: string, first: number) =>
  refusal(`first of ${field} is ${first}: ask for 1 to 100.`, "BAD_USER_INPUT", 400);
