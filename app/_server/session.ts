import { getToken } from "next-auth/jwt";
import { SESSION_LIFE, sessionCookie } from "#app/session-cookie.ts";
import { sqlState } from "#db/client.ts";
import { IDLE_LIMIT } from "#db/users/gate.ts";
import { endSession, insertSession, touchSession } from "#db/users/sign-in.ts";
import type { Portal } from "#graphql/portal.ts";

const TOUCH_EVERY = 60_000;

export interface Sessions {
  /** The session row a cookie header names, proven by its seal; null for none, another's, or a broken one. */
  read(cookie: string | undefined): Promise<string | null>;
  begin(userId: string, method: string): Promise<string>;
  /** Note that it was used, at most once a minute. Whether it still holds is asked in each transaction anyway. */
  touch(sessionId: string): Promise<void>;
  end(sessionId: string): Promise<void>;
}

export function makeSessions(portal: Portal): Sessions {
  const cookieName = sessionCookie(portal.origin);
  const touched = new Map<string, number>();
  const atGate = { role: "mutua_gate" } as const;
  return {
    read: async (cookie) => {
      const cookies = parseCookies(cookie);
      if (!cookies[cookieName] && !cookies[`${cookieName}.0`]) return null;
      // Without headers: with them, next-auth would take a cookie's value as a bearer token too.
      const req = { cookies, headers: {} } as Parameters<typeof getToken>[0]["req"];
      const token = await getToken({ req, cookieName, secret: portal.secret, logger: quiet });
      const id = token?.sid;
      return typeof id === "string" && UUID.test(id) ? id : null;
    },
    begin: async (userId, method) => {
      const id = portal.ids();
      const now = portal.clock.real();
      const expiresAt = new Date(now.getTime() + SESSION_LIFE * 1000);
      await portal.db.transaction(atGate, (tx) =>
        insertSession(tx, { id, userId, method, signedInAt: now, lastSeenAt: now, expiresAt }),
      );
      touched.set(id, now.getTime());
      return id;
    },
    touch: async (id) => {
      const now = portal.clock.real();
      if (now.getTime() - (touched.get(id) ?? 0) < TOUCH_EVERY) return;
      if (touched.size >= 10_000) touched.clear();
      touched.set(id, now.getTime());
      const seenAfter = new Date(now.getTime() - IDLE_LIMIT);
      try {
        await portal.db.transaction(atGate, (tx) => touchSession(tx, id, { now, seenAfter }));
      } catch (fault) {
        // Another request of the same session notes it at this very moment.
        if (sqlState(fault) !== "40001") throw fault;
      }
    },
    end: async (id) => {
      await portal.db.transaction(atGate, (tx) => endSession(tx, id, portal.clock.real()));
    },
  };
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const quiet = { error() {}, warn() {}, debug() {} };

/** The cookies of a request by name; the first of a name counts, broken encodings stay as they are. */
export function parseCookies(header: string | undefined): Record<string, string> {
  const cookies: Record<string, string> = Object.create(null);
  for (const part of (header ?? "").split(";")) {
    const [name = "", ...value] = part.split("=");
    if (name.trim() in cookies) continue;
    cookies[name.trim()] = decode(value.join("=").trim());
  }
  return cookies;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
