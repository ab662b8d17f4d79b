import { createHash } from "node:crypto";
import type { Tx } from "#db/client.ts";
import { countAttempts, findAttempts } from "#db/users/sign-in.ts";

/** How many are begun for one mail address in a day before no more mail goes to it, and from one sender in an hour. */
const PER_ADDRESS = 3;
const PER_SENDER = 20;
const DAY = 24 * 3600_000;
const HOUR = 3600_000;

/**
 * Whether an application that somebody begins goes on. Anybody may begin one, for any address: so that nobody's mailbox
 * is filled with our mail, and no program fills the portal, both are counted. Counted at the gate, in real time.
 */
export async function slowDown(
  tx: Tx,
  { email, sender, now }: { email: string; sender: string | undefined; now: Date },
): Promise<"go on" | "no more mail" | "too many"> {
  const address = `apply:${createHash("sha256").update(email).digest("hex")}`;
  const from = sender && `apply-from:${sender}`;
  const found = await findAttempts(tx, [address, ...(from ? [from] : [])]);
  const count = (subject: string | undefined, within: number) => {
    const row = found.find((one) => one.subject === subject);
    return row && row.lastAt.getTime() > now.getTime() - within ? row.failures : 0;
  };
  if (count(from, HOUR) >= PER_SENDER) return "too many";
  if (count(address, DAY) >= PER_ADDRESS) return "no more mail";
  await countAttempts(tx, [address], { now, since: new Date(now.getTime() - DAY) });
  if (from) await countAttempts(tx, [from], { now, since: new Date(now.getTime() - HOUR) });
  return "go on";
}
