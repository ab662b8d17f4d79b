import { asc, eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { firms, persons, users } from "./tables.ts";

/** The users that a demonstration's sign-in page lists: the house first, then firm by firm. Asked at the gate. */
export const listDemonstrationUsers = (tx: Tx) =>
  tx
    .select({ email: users.email, name: persons.name, firm: firms.name, roles: users.roles })
    .from(users)
    .innerJoin(persons, eq(persons.id, users.personId))
    .innerJoin(firms, eq(firms.id, users.firmId))
    .where(eq(users.status, "ACTIVE"))
    .orderBy(asc(firms.side), asc(firms.id), asc(users.id))
    .limit(100);
