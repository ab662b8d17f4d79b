import { actAs, type Tx } from "#db/client.ts";
import { type Loaders, makeLoaders } from "./loaders.ts";
import type { Portal } from "./portal.ts";
import { actorOf, type Credential, findViewer, type SignedIn } from "./viewer.ts";

/** What a resolver works with. */
export interface Context {
  portal: Portal;
  credential: Credential;
  /** From where it was asked, as limits count it; not told where no request stands behind it. */
  sender: string | undefined;
  /** Business time, one instant for the whole operation. */
  now: Date;
  /** Who is asking and the read-only transaction of this operation, opened at the first question. */
  reading(): Promise<Reading>;
  /** Close what was opened. The next question opens it anew, so that what a mutation did can be seen. */
  renew(): Promise<void>;
  /** Close it for good, once the answer is built: a resolver that comes later gets an error. */
  end(): Promise<void>;
}

export interface Reading {
  tx: Tx;
  viewer: SignedIn | null;
  load: Loaders;
}

/**
 * The context of one operation. All reads share one transaction: they see one instant, under the viewer's role, and
 * the viewer itself is looked up in it, so that a suspension holds from the very next request.
 */
export function createContext(portal: Portal, credential: Credential, sender?: string): Context {
  let open: { reading: Promise<Reading>; close: () => Promise<void> } | undefined;
  const begin = () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    let transaction: Promise<void>;
    const reading = new Promise<Reading>((resolve, reject) => {
      transaction = portal.db
        .reading({ role: "mutua_gate" }, async (tx) => {
          const viewer = await findViewer(tx, credential, portal.clock.real());
          await actAs(tx, actorOf(viewer));
          resolve({ tx, viewer, load: makeLoaders(tx, viewer?.side ?? "MEMBER", portal.clock.business()) });
          await released;
        })
        .catch(reject);
    });
    return {
      reading,
      close: async () => {
        release();
        await transaction;
      },
    };
  };
  let ended = false;
  const renew = async () => {
    const closing = open;
    open = undefined;
    await closing?.close();
  };
  return {
    portal,
    credential,
    sender,
    now: portal.clock.business(),
    reading: () => {
      if (ended) return Promise.reject(new Error("this operation is over"));
      open ??= begin();
      return open.reading;
    },
    renew,
    end: () => {
      ended = true;
      return renew();
    },
  };
}
