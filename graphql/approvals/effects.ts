import { decideAppealEffect } from "../applications/answerAppeal.ts";
import { decideApplicationEffect } from "../applications/recommendApplication.ts";
import { issueRunEffect } from "../contributions/issueRun.ts";
import { postContributionEffect } from "../contributions/postContribution.ts";
import { lowerWatchEffect } from "../criteria/lowerWatch.ts";
import { waiveCriterionEffect } from "../criteria/waiveCriterion.ts";
import { declareDefaultEffect } from "../defaults/declareDefault.ts";
import { prepareAllocationEffect } from "../defaults/prepareAllocation.ts";
import { openServiceEffect } from "../house/openService.ts";
import { acceptMeasuresEffect } from "../measures/proposeMeasures.ts";
import { admitMemberEffect } from "../members/admitMember.ts";
import { changeMembershipEffect } from "../members/changeMembership.ts";
import { answerContestEffect } from "../obligations/answerContest.ts";
import { registerClientEffect } from "../partners/registerClient.ts";
import { matchPaymentEffect } from "../payments/matchPayment.ts";
import { adoptRulebookEffect } from "../rulebooks/adoptRulebook.ts";
import { inviteUserEffect } from "../users/inviteUser.ts";
import { reinstateUserEffect } from "../users/reinstateUser.ts";
import type { Effect } from "./effect.ts";

const ALL = [
  openServiceEffect,
  inviteUserEffect,
  reinstateUserEffect,
  registerClientEffect,
  admitMemberEffect,
  adoptRulebookEffect,
  postContributionEffect,
  issueRunEffect,
  declareDefaultEffect,
  prepareAllocationEffect,
  matchPaymentEffect,
  answerContestEffect,
  decideApplicationEffect,
  decideAppealEffect,
  waiveCriterionEffect,
  lowerWatchEffect,
  changeMembershipEffect,
  acceptMeasuresEffect,
] as const;

const byKind = new Map<string, Effect<unknown>>(
  ALL.map((effect) => [effect.kind, effect as unknown as Effect<unknown>]),
);

/** What the approval of a decision does, with its payload: kind and payload were written down together. */
export function effectOf(decision: { kind: string; payload: string }): {
  effect: Effect<unknown>;
  payload: unknown;
} {
  const effect = byKind.get(decision.kind);
  if (!effect) throw new Error(`no decision is of the kind ${decision.kind}`);
  return { effect, payload: JSON.parse(decision.payload) };
}
