import {
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from "graphql";

/** Everything that can be selected under a type, as deep as `depth`: so that nothing an answer could hold is left out. */
export function everything(schema: GraphQLSchema, type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return "";
  if (isUnionType(named) || isInterfaceType(named)) {
    const parts = schema
      .getPossibleTypes(named)
      .map((possible) => ({ possible, fields: fieldsOf(schema, possible, depth) }))
      .filter(({ fields }) => fields !== "")
      .map(({ possible, fields }) => `... on ${possible.name} { ${aliased(fields, possible.name)} }`);
    return `{ __typename ${parts.join(" ")} }`;
  }
  if (!isObjectType(named)) return "";
  return `{ __typename ${fieldsOf(schema, named, depth)} }`;
}

function fieldsOf(
  schema: GraphQLSchema,
  type: { getFields(): Record<string, GraphQLField<unknown, unknown>> },
  depth: number,
): string {
  return Object.values(type.getFields())
    .filter((field) => field.args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined))
    .map((field) => {
      if (isLeafType(getNamedType(field.type))) return field.name;
      if (depth <= 0) return "";
      const args = field.args.some((arg) => arg.name === "first") ? "(first: 3)" : "";
      return `${field.name}${args} ${everything(schema, field.type, depth - 1)}`;
    })
    .filter(Boolean)
    .join(" ");
}

/** Fields of several types in one union may clash in shape: each gets the name of its type before it. */
function aliased(fields: string, type: string): string {
  let level = 0;
  return fields.replace(/[{}]|[A-Za-z_]\w*(?:\([^)]*\))?/g, (token) => {
    if (token === "{") level++;
    else if (token === "}") level--;
    else if (level === 0 && token !== "__typename") return `${type}_${token.replace(/\(.*/, "")}: ${token}`;
    return token;
  });
}
