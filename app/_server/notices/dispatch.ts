import { findAnswered } from "#db/approvals/queries.ts";
import type { Tx } from "#db/client.ts";
import {
  insertDeliveries,
  markDispatched,
  type NewDelivery,
  takeUndispatched,
} from "#db/deliveries/outbox.ts";
import { findHouse } from "#db/house/queries.ts";
import { findUsers, listUsersWithRole, type UserRow } from "#db/users/queries.ts";
import type { Portal } from "#graphql/portal.ts";
import { attend } from "../watch.ts";
import type { Notice } from "./notice.ts";
import { noticeOf } from "./texts.ts";

const MOST = 200;

/**
 * Turn events into deliveries: who is told what, by which way. One transaction for a batch: an event's deliveries and
 * the mark that it was dispatched stand or fall together. Returns how many events there were.
 */
export async function dispatch(portal: Portal, { mailServer }: { mailServer: boolean }): Promise<number> {
  return portal.db.transaction({ role: "mutua_worker" }, async (tx) => {
    const house = await findHouse(tx);
    const events = await takeUndispatched(tx, MOST);
    if (!house || events.length === 0) return 0;
    const readers = new Map<string, Promise<UserRow[]>>();
    const rows: NewDelivery[] = [];
    const answered = await findAnswered(
      tx,
      events.filter((event) => event.kind === "decision.prepared").map((event) => event.subjectId),
    );
    for (const event of events) {
      if (event.kind === "decision.prepared" && answered.has(event.subjectId)) continue; // nobody needs to be told that it waits
      const notice = noticeOf({ ...event, facts: event.facts as Record<string, string>, house });
      if (!notice) continue;
      for (const user of await readersOf(tx, notice, event.firmId, house.id, readers)) {
        const common = {
          eventId: event.id,
          userId: user.id,
          firmId: user.firmId,
          address: user.email,
          subject: notice.subject,
          body: notice.body,
          link: notice.link,
          createdAt: event.at,
          nextAttemptAt: portal.clock.real(),
        };
        if (user.status === "ACTIVE")
          rows.push({ ...common, id: portal.ids(), channel: "INBOX", state: "DONE" });
        if (notice.mail)
          rows.push({ ...common, id: portal.ids(), channel: "MAIL", state: mailServer ? "WAITING" : "KEPT" });
      }
    }
    await attend(tx, portal, events);
    await insertDeliveries(tx, rows);
    await markDispatched(
      tx,
      events.map((event) => event.id),
      portal.clock.real(),
    );
    return events.length;
  });
}

function readersOf(
  tx: Tx,
  { to }: Notice,
  firmId: string,
  houseId: string,
  known: Map<string, Promise<UserRow[]>>,
) {
  if ("user" in to) return findUsers(tx, [to.user]);
  const firm = to.whose === "house" ? houseId : firmId;
  const key = `${firm} ${to.roles.join()}`;
  const readers = known.get(key) ?? listUsersWithRole(tx, firm, to.roles);
  known.set(key, readers);
  return readers;
}
