import { findFeedViewer } from "#db/calendars/gate.ts";
import { actAs } from "#db/client.ts";
import { findHouse } from "#db/house/queries.ts";
import { listDue, type ObligationKind } from "#db/obligations/queries.ts";
import type { Role } from "../__generated__/resolvers.ts";
import { globalId } from "../ids.ts";
import { hashOfSecret, type Portal } from "../portal.ts";
import { actorOf } from "../viewer.ts";

const KEPT = 90 * 24 * 60 * 60_000; // how long what was due stays in the calendar, in milliseconds

/** Something to be paid, as far as a calendar tells of it. */
export interface DueDate {
  id: string;
  kind: ObligationKind;
  number: string;
  issuedAt: Date;
  dueAt: Date;
  paid: boolean;
}

/**
 * What the firm behind a secret address has to pay, read as its user reads it. Null for an address that is closed, of
 * a user without access, or of nobody.
 */
export async function readCalendar(
  portal: Portal,
  secret: string,
): Promise<{ house: string; due: DueDate[] } | null> {
  const since = new Date(portal.clock.business().getTime() - KEPT);
  return portal.db.reading({ role: "mutua_gate" }, async (tx) => {
    const found = await findFeedViewer(tx, hashOfSecret(secret));
    if (!found) return null;
    await actAs(tx, actorOf({ kind: "user", scopes: [], ...found, roles: found.roles as Role[] }));
    const house = await findHouse(tx);
    const rows = await listDue(tx, since);
    return {
      house: house!.name,
      due: rows.map(({ id, kind, number, issuedAt, dueAt, toPay, paid }) => ({
        id: globalId("Obligation", id),
        kind,
        number,
        issuedAt,
        dueAt: dueAt!,
        paid: paid >= toPay,
      })),
    };
  });
}
