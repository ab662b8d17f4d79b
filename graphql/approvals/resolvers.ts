import { type DecisionRow, listDecisions } from "#db/approvals/queries.ts";
import type { DecisionKind, DecisionState, Resolvers } from "../__generated__/resolvers.ts";
import { globalId, rowOf } from "../ids.ts";
import { connection, readPage } from "../pages.ts";
import { type AskedSignedIn, mutate, query, written } from "../query.ts";
import { HOUSE, only } from "../rights.ts";
import type { SignedIn } from "../viewer.ts";
import { approve } from "./approve.ts";
import { effectOf } from "./effects.ts";
import { sendBack } from "./sendBack.ts";
import { withdraw } from "./withdraw.ts";

function shown(decision: DecisionRow) {
  const { effect, payload } = effectOf(decision);
  return effect.show(payload);
}

/** The answer of every mutation that prepares a decision. */
export async function preparedAnswer({ load }: AskedSignedIn, { decisionId }: { decisionId: string }) {
  return { __typename: "DecisionPrepared" as const, decision: await written(load.decision.load(decisionId)) };
}

async function answered({ load }: AskedSignedIn, { decisionId }: { decisionId: string }) {
  return { __typename: "DecisionAnswered" as const, decision: await written(load.decision.load(decisionId)) };
}

/** Whether this viewer may approve, and why or why not in words. */
function standing(decision: DecisionRow, viewer: SignedIn | null): { may: boolean; why: string } {
  if (decision.verdict) return { may: false, why: "It is answered." };
  if (viewer?.session?.personId === decision.makerPersonId)
    return { may: false, why: "You prepared this, so another person confirms it." };
  if (!viewer?.session || !viewer.roles.includes("APPROVER"))
    return { may: false, why: "Only an approver confirms this." };
  return { may: true, why: "You may confirm: you did not prepare it." };
}

export const resolvers = {
  Query: {
    decisions: query(
      only(...HOUSE),
      async ({ tx }, args: { first: number; after?: string | null; state?: DecisionState | null }) => {
        const page = readPage(args);
        return connection(
          await listDecisions(tx, page, args.state ?? undefined),
          page,
          (row) => row.id,
          (row) => row,
        );
      },
    ),
  },
  Decision: {
    __resolveReference: async ({ id }, { reading }) => {
      const row = rowOf("Decision", id);
      return row ? (await reading()).load.decision.load(row) : null;
    },
    id: ({ id }) => globalId("Decision", id),
    kind: ({ kind }) => kind as DecisionKind,
    title: (decision) => shown(decision).title,
    facts: (decision) => shown(decision).facts.map(([label, value]) => ({ label, value })),
    path: (decision) => shown(decision).path,
    payload: ({ payload }) => JSON.parse(payload),
    state: ({ verdict }) => verdict ?? "WAITING",
    preparedBy: (row) => ({ name: row.makerName, method: row.makerMethod, signedInAt: row.makerSignedInAt }),
    answeredBy: (row) =>
      row.checkerName && row.checkerMethod && row.checkerSignedInAt
        ? { name: row.checkerName, method: row.checkerMethod, signedInAt: row.checkerSignedInAt }
        : null,
    reason: ({ reason }) => reason || null,
    mayApprove: async (decision, _args, { reading }) => standing(decision, (await reading()).viewer).may,
    why: async (decision, _args, { reading }) => standing(decision, (await reading()).viewer).why,
  },
  Mutation: {
    approve: mutate(approve, answered),
    sendBack: mutate(sendBack, answered),
    withdraw: mutate(withdraw, answered),
  },
} satisfies Resolvers;
