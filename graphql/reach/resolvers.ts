import { listUnreached, type UnreachedRow } from "#db/reach/queries.ts";
import type { Resolvers, UnreachedReason } from "../__generated__/resolvers.ts";
import { globalId } from "../ids.ts";
import { connection, readPage } from "../pages.ts";
import { query } from "../query.ts";
import { HOUSE, only } from "../rights.ts";

/** All that apply, what has to be put right first before the rest. */
function reasonsOf({ canSignIn, stuck, waiting, opened }: UnreachedRow): UnreachedReason[] {
  const reasons: UnreachedReason[] = [];
  if (!canSignIn) reasons.push("NOBODY_CAN_SIGN_IN");
  if (stuck > 0) reasons.push("MAIL_STUCK");
  if (waiting > 0) reasons.push("MAIL_WAITING");
  if (opened === 0) reasons.push("NOT_OPENED");
  return reasons;
}

export const resolvers = {
  Query: {
    unreached: query(
      only(...HOUSE),
      async ({ tx, context }, args: { first: number; after?: string | null }) => {
        const page = readPage(args);
        const rows = await listUnreached(tx, page, context.portal.clock.real());
        return connection(
          rows,
          page,
          ({ id }) => id,
          (row) => ({
            obligationId: globalId("Obligation", row.id),
            number: row.number,
            kind: row.kind,
            firm: row.firm,
            issuedAt: row.issuedAt,
            dueAt: row.dueAt,
            reasons: reasonsOf(row),
            told: row.told,
            mailLeftAt: row.mailLeftAt,
          }),
        );
      },
    ),
  },
} satisfies Resolvers;
