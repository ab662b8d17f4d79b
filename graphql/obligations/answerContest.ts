import { findContest, findObligations, insertContestAnswer } from "#db/obligations/queries.ts";
import type { AnswerContestInput } from "../__generated__/resolvers.ts";
import type { Effect } from "../approvals/effect.ts";
import { prepare } from "../approvals/prepare.ts";
import { command } from "../command.ts";
import { globalId } from "../ids.ts";
import { wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";
import { findObligation } from "./find.ts";

interface ContestToAnswer {
  obligationId: string;
  number: string;
  contest: string;
  reason: string;
}

/** Prepare the answer to a contest: the obligation stands, for this reason. */
export const answerContest = command("answerContest", {
  allow: only("RISK_MANAGER"),
  run: async (act, input: AnswerContestInput) => {
    const obligation = await findObligation(act, input.obligationId);
    const reason = readText("reason", input.reason, { least: 10, most: 4000, lines: true });
    const contest = await findContest(act.tx, obligation.id);
    if (!contest) return wrongMoment(`${obligation.number} is not contested.`);
    if (contest.answerAt) wrongMoment(`The contest of ${obligation.number} is answered already.`);
    const { decisionId, event } = await prepare(act, answerContestEffect, obligation.id, {
      obligationId: obligation.id,
      number: obligation.number,
      contest: contest.reason,
      reason,
    } satisfies ContestToAnswer);
    return { done: { decisionId }, events: [event] };
  },
});

export const answerContestEffect: Effect<ContestToAnswer> = {
  kind: "ANSWER_CONTEST",
  show: (contest) => ({
    title: `Answer the contest of ${contest.number}: it stands`,
    facts: [
      ["The member says", contest.contest],
      ["The answer", contest.reason],
    ],
    path: `/obligations/${globalId("Obligation", contest.obligationId)}`,
  }),
  carryOut: async (act, contest, decision) => {
    const [obligation] = await findObligations(act.tx, [contest.obligationId]);
    if (!obligation || obligation.answeredAt)
      return wrongMoment(`The contest of ${contest.number} is answered by now. Send this back.`);
    await insertContestAnswer(act.tx, {
      obligationId: obligation.id,
      firmId: obligation.firmId,
      outcome: "REJECTED",
      reason: contest.reason,
      decisionId: decision.id,
      at: act.now,
    });
    return [
      {
        kind: "contest.answered",
        firmId: obligation.firmId,
        subjectId: obligation.id,
        facts: { number: obligation.number, reason: contest.reason },
      },
    ];
  },
};
