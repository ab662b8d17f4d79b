import { createHash, createHmac, randomBytes } from "node:crypto";
import type { Database } from "#db/client.ts";

/** Two clocks: business time, fixed or moved in demonstrations and tests; and real time for sign-in, tokens and limits. */
export interface Clock {
  business(): Date;
  real(): Date;
}

/** What one running portal is made of. Given to every command, so that nothing below reads the time or makes an id. */
export interface Portal {
  db: Database;
  clock: Clock;
  /** A new id: a UUID of version 7. */
  ids: () => string;
  /** The one address under which the portal is reached, without a slash at the end. */
  origin: string;
  demonstration: boolean;
  /** Who can sign in to a demonstration, read when it is opened; empty anywhere else. */
  signIns: readonly { email: string; name: string; firm: string; roles: readonly string[] }[];
  /** The key from which one-time secrets are derived, so that none is ever stored. At least 32 characters. */
  secret: string;
}

/** Ids that sort by the moment they were made: 48 bits of milliseconds, a counter, the rest random. */
export function uuidv7(clock: () => number = Date.now): () => string {
  let last = 0;
  let head = "";
  let count = 0;
  let random = Buffer.alloc(0); // drawn for many ids at a time, each byte used once
  return () => {
    const now = clock();
    count = now <= last ? count + 1 : 0;
    if (now > last || count > 0xfff) {
      last = Math.max(now, last + (count > 0xfff ? 1 : 0));
      const time = last.toString(16).padStart(12, "0");
      head = `${time.slice(0, 8)}-${time.slice(8)}-7`;
    }
    if (count > 0xfff) count = 0;
    if (random.length === 0) random = randomBytes(4096);
    random[0] = (random[0]! & 0x3f) | 0x80;
    const tail = random.toString("hex", 0, 8);
    random = random.subarray(8);
    return `${head}${count.toString(16).padStart(3, "0")}-${tail.slice(0, 4)}-${tail.slice(4)}`;
  };
}

/** The one-time secret of an invitation: derived from its id, known to whoever holds the portal's key, stored nowhere. */
export const secretOf = (portal: Pick<Portal, "secret">, id: string) =>
  createHmac("sha256", portal.secret).update(`one-time link ${id}`).digest("base64url");

/** What is kept of a secret. It has 256 random bits, so that a plain hash will do. */
export const hashOfSecret = (secret: string) => createHash("sha256").update(secret).digest("hex");

/** The one password of every user of a demonstration, shown on its sign-in page; refused anywhere else. */
export const DEMONSTRATION_PASSWORD = "september-2018";
