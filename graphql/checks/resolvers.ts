import type { Resolvers } from "../__generated__/resolvers.ts";
import { query } from "../query.ts";
import { only } from "../rights.ts";
import { runChecks } from "./run.ts";

export const resolvers = {
  Query: {
    checks: query(
      only("HOUSE_ADMINISTRATOR", "RISK_MANAGER", "HOUSE_TREASURER", "APPROVER", "AUDITOR", "REGULATOR"),
      async ({ context }) => {
        await context.renew();
        const { at, milliseconds, reports } = await runChecks(context.portal);
        return {
          at,
          milliseconds,
          holds: reports.every(({ ok }) => ok),
          checks: reports.map(({ count, note, ...report }) => ({
            ...report,
            broken: count,
            note: note ?? null,
          })),
        };
      },
    ),
  },
} satisfies Resolvers;
