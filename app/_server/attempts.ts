import { createHash } from "node:crypto";
import { sqlState, type Tx } from "#db/client.ts";
import { countAttempts, findAttempts, settleAttempts } from "#db/users/sign-in.ts";
import type { Portal } from "#graphql/portal.ts";
import { sender } from "./address.ts";

/**
 * How guessing is slowed down without a way to lock anybody out.
 *
 * Refused for a while  what one sender got wrong on one account (from the 5th time on), or on any accounts (from the
 *                      20th): 1 s after the last failure, then 2, 4 ... at most 30. During the wait even the right
 *                      answer is not looked at. Other senders are not refused, so no competitor can lock a user out.
 * Answered slowly      what all senders together got wrong on one account (from the 10th): each answer takes half a
 *                      second more, at most 5 s. A user under attack from many senders waits, and gets in.
 *
 * An attempt is counted before it is looked at, so that fifty at once are fifty; success takes the count back.
 * Nothing is counted for a refused one, and a quarter of an hour without failures starts afresh.
 */
export interface Attempts {
  /** Seconds to wait, or the means to settle an attempt that may be looked at now. */
  begin(
    kind: string,
    name: string,
    address: string,
  ): Promise<{ wait: number } | { succeeded(): Promise<void> }>;
}

const FREE = { pair: 5, sender: 20, account: 10 };
const LONGEST_WAIT = 30;
const AFRESH = 15 * 60_000;
const KEPT = 24 * 3600_000;

export function makeAttempts(portal: Portal, { sleep = pause } = {}): Attempts {
  const atGate = <T>(work: (tx: Tx) => Promise<T>) =>
    untilDone(() => portal.db.transaction({ role: "mutua_gate" }, work), sleep);
  return {
    begin: async (kind, name, address) => {
      const account = `${kind}:${createHash("sha256").update(name).digest("hex")}`;
      const from = `address:${sender(address)}`;
      const pair = `${account} ${from}`;
      const now = portal.clock.real();
      const since = new Date(now.getTime() - AFRESH);
      const found = await atGate(async (tx) => {
        const rows = await findAttempts(tx, [account, from, pair]);
        const failures = (subject: string) => {
          const row = rows.find((row) => row.subject === subject && row.lastAt >= since);
          return { count: row?.failures ?? 0, last: row?.lastAt ?? now };
        };
        const wait = Math.max(
          waitLeft(failures(pair), FREE.pair, now),
          waitLeft(failures(from), FREE.sender, now),
        );
        if (wait === 0) await countAttempts(tx, [account, from, pair], { now, since });
        return { wait, account: failures(account).count };
      });
      if (found.wait > 0) return { wait: found.wait };
      if (found.account >= FREE.account)
        await sleep(Math.min(5000, 500 * (found.account - FREE.account + 1)));
      return {
        succeeded: () =>
          atGate((tx) =>
            settleAttempts(tx, {
              cleared: [account, pair],
              lessened: [from],
              before: new Date(now.getTime() - KEPT),
            }),
          ),
      };
    },
  };
}

/** Whole seconds left of the wait after `count` failures, the last one at `last`. */
export function waitLeft({ count, last }: { count: number; last: Date }, free: number, now: Date): number {
  if (count < free) return 0;
  const wait = Math.min(LONGEST_WAIT, 2 ** Math.min(count - free, 10));
  return Math.max(0, Math.ceil((last.getTime() + wait * 1000 - now.getTime()) / 1000));
}

/** Attempts at one account at once write the same rows; who loses goes again. */
async function untilDone<T>(work: () => Promise<T>, sleep: (ms: number) => Promise<void>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (fault) {
      if (attempt >= 40 || !["40001", "40P01", "23505"].includes(sqlState(fault) ?? "")) throw fault;
      await sleep(Math.random() * Math.min(400, 5 * 2 ** attempt));
    }
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
