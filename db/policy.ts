import { type SQL, sql } from "drizzle-orm";
import { customType, pgPolicy, pgRole } from "drizzle-orm/pg-core";

/**
 * The roles a transaction can take (none of them logs in, none owns anything).
 * A request takes exactly one; see db/README.md for who takes which.
 */
export const gate = pgRole("mutua_gate").existing(); // sign-in: credentials, sessions, tokens
export const everyone = pgRole("mutua_public").existing(); // signed out: what is published
export const member = pgRole("mutua_member").existing(); // a member firm's users and clients
export const applicant = pgRole("mutua_applicant").existing(); // the people of a firm that asks to become a member
export const house = pgRole("mutua_house").existing(); // the house's users and clients
export const worker = pgRole("mutua_worker").existing(); // the ticker: deliveries and the seal
export const reader = pgRole("mutua_reader").existing(); // `npm run prove`: reads all, writes nothing

export const ROLES = [gate, everyone, member, applicant, house, worker, reader].map((role) => role.name);

/** The firm and the user of this transaction; null where none is set, so that nothing matches. */
export const currentFirm = sql.raw("(select nullif(current_setting('app.firm_id', true), '')::uuid)");
export const currentUser = sql.raw("(select nullif(current_setting('app.user_id', true), '')::uuid)");
export const ownFirm = sql`firm_id = ${currentFirm}`;
/** A firm's people, whether it is a member or asks to become one, see and write what is its own. */
export const byOwnFirm = { member: ownFirm, applicant: ownFirm };

const all = sql.raw("true");

type Rule = SQL | true;
/** Who may see which rows, and who may write which. What is not named here, nobody may. */
export interface Rules {
  read?: { public?: Rule; member?: Rule; applicant?: Rule; house?: Rule; gate?: Rule };
  insert?: { member?: Rule; applicant?: Rule; house?: Rule; gate?: Rule; worker?: Rule };
  update?: { member?: Rule; applicant?: Rule; house?: Rule; gate?: Rule; worker?: Rule };
  delete?: { gate?: Rule };
}

const named = { public: everyone, member, applicant, house, gate, worker };
const condition = (rule: Rule) => (rule === true ? all : rule);

/**
 * The policies of one table. The reader and the worker read every table: their roles can do nothing a
 * request asks for, and the standing checks must see all rows.
 */
export function policies(table: string, rules: Rules) {
  const list = [pgPolicy(`${table}_read_all`, { for: "select", to: [reader, worker], using: all })];
  for (const [who, rule] of Object.entries(rules.read ?? {}))
    list.push(
      pgPolicy(`${table}_read_${who}`, {
        for: "select",
        to: named[who as keyof typeof named],
        using: condition(rule),
      }),
    );
  for (const [who, rule] of Object.entries(rules.insert ?? {}))
    list.push(
      pgPolicy(`${table}_insert_${who}`, {
        for: "insert",
        to: named[who as keyof typeof named],
        withCheck: condition(rule),
      }),
    );
  for (const [who, rule] of Object.entries(rules.update ?? {}))
    list.push(
      pgPolicy(`${table}_update_${who}`, {
        for: "update",
        to: named[who as keyof typeof named],
        using: condition(rule),
        withCheck: condition(rule),
      }),
    );
  for (const [who, rule] of Object.entries(rules.delete ?? {}))
    list.push(
      pgPolicy(`${table}_delete_${who}`, {
        for: "delete",
        to: named[who as keyof typeof named],
        using: condition(rule),
      }),
    );
  return list;
}

/** Money: whole minor units. `bigint` in TypeScript, `bigint` in the database; never a `number`. */
export const minorUnits = customType<{ data: bigint; driverData: string | bigint }>({
  dataType: () => "bigint",
  fromDriver: (value) => BigInt(value),
  toDriver: (value) => value.toString(),
});
