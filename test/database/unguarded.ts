/** What a hand with the server's rights writes to get past what guards a table. */

/** Statements that let a hand past the triggers of a table. */
export const unguarded = (table: string, ...statements: string[]) => [
  `alter table ${table} disable trigger all`,
  ...statements,
];
export const unchecked = (table: string, constraint: string, ...statements: string[]) =>
  unguarded(table, `alter table ${table} drop constraint ${constraint}`, ...statements);

export const ONE = (table: string, where = "true") =>
  `(select id from ${table} where ${where} order by id limit 1)`;
export const OTHER_FIRM = "(select id from firms where side = 'MEMBER' and name like 'Third%')";
export const NEW = "gen_random_uuid()";
