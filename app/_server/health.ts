import { findHouse } from "#db/house/queries.ts";
import type { Portal } from "#graphql/portal.ts";

export type Health = { ready: true } | { ready: false; why: string };

const PATIENCE = 3000;
const KEPT = 500;

/**
 * Whether the portal can do its work, or why not, in words for an operator and without versions or addresses. The
 * database is asked at most twice a second, however often we are.
 */
export function makeHealth(): { of(portal: Portal | undefined): Promise<Health> } {
  let last: { at: number; answer: Promise<Health> } | undefined;
  return {
    of: (portal) => {
      if (!portal) return Promise.resolve({ ready: false, why: "The portal is starting." });
      if (!last || Date.now() - last.at > KEPT) last = { at: Date.now(), answer: look(portal) };
      return last.answer;
    },
  };
}

async function look(portal: Portal): Promise<Health> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Health>((resolve) => {
    timer = setTimeout(
      () => resolve({ ready: false, why: "The database did not answer within 3 seconds." }),
      PATIENCE,
    );
  });
  const found = portal.db.reading({ role: "mutua_gate" }, findHouse).then(
    (house): Health => (house ? { ready: true } : { ready: false, why: NO_HOUSE }),
    (): Health => ({ ready: false, why: "The database cannot be reached." }),
  );
  const answer = await Promise.race([found, late]);
  clearTimeout(timer);
  return answer;
}

export const NO_HOUSE = "There is no house yet: run npm run bootstrap.";
