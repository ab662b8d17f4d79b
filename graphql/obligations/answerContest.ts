import { findContest, findObligations, insertContestAnswer } from "#db/obligations/queries.ts";
import { formatAmount } from "#domain/money.ts";
import type { AnswerContestInput } from "../__generated__/resolvers.ts";
import type { Effect } from "../approvals/effect.ts";
import { prepare } from "../approvals/prepare.ts";
import { command } from "../command.ts";
import { globalId } from "../ids.ts";
import { invalid, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";
import { findObligation } from "./find.ts";
import { readUpheld, uphold } from "./uphold.ts";

interface ContestToAnswer {
  obligationId: string;
  number: string;
  contest: string;
  reason: string;
  /** Where the member was right: what is taken off, of that what is still to pay and what is paid back. */
  upheld: { currency: string; amount: string; credited: string; returned: string } | null;
}

/** Prepare the answer to a contest: the obligation stands, or so much is taken off it, for this reason. */
export const answerContest = command("answerContest", {
  allow: only("RISK_MANAGER"),
  run: async (act, input: AnswerContestInput) => {
    const obligation = await findObligation(act, input.obligationId);
    const reason = readText("reason", input.reason, { least: 10, most: 4000, lines: true });
    const contest = await findContest(act.tx, obligation.id);
    if (!contest) return wrongMoment(`${obligation.number} is not contested.`);
    if (contest.answer) wrongMoment(`The contest of ${obligation.number} is answered already.`);
    const upholds = input.outcome === "UPHELD";
    if (upholds && !input.amount)
      invalid("amount", "Say how much is taken off: a contest is upheld for an amount.");
    if (!upholds && input.amount)
      invalid("amount", "A rejected contest takes nothing off: leave the amount out.");
    const upheld = upholds ? await readUpheld(act, obligation, input.amount!) : null;
    const { currency } = obligation;
    const { decisionId, event } = await prepare(act, answerContestEffect, obligation.id, {
      obligationId: obligation.id,
      number: obligation.number,
      contest: contest.reason,
      reason,
      upheld: upheld && {
        currency,
        amount: formatAmount(upheld.amount, currency),
        credited: formatAmount(upheld.credited, currency),
        returned: formatAmount(upheld.returned, currency),
      },
    } satisfies ContestToAnswer);
    return { done: { decisionId }, events: [event] };
  },
});

export const answerContestEffect: Effect<ContestToAnswer> = {
  kind: "ANSWER_CONTEST",
  show: ({ number, contest, reason, upheld, obligationId }) => ({
    title: upheld
      ? `Answer the contest of ${number}: ${upheld.currency} ${upheld.amount} is taken off`
      : `Answer the contest of ${number}: it stands`,
    facts: [
      ["The member says", contest],
      ["The answer", reason],
      ...((upheld
        ? [
            ["Taken off what is still to pay", `${upheld.currency} ${upheld.credited}`],
            ["Paid back, as it was paid already", `${upheld.currency} ${upheld.returned}`],
          ]
        : []) as [string, string][]),
    ],
    path: `/obligations/${globalId("Obligation", obligationId)}`,
  }),
  carryOut: async (act, contest, decision) => {
    const [obligation] = await findObligations(act.tx, [contest.obligationId]);
    if (!obligation || obligation.answeredAt)
      return wrongMoment(`The contest of ${contest.number} is answered by now. Send this back.`);
    const { upheld, reason } = contest;
    const found = upheld && (await readUpheld(act, obligation, upheld.amount));
    if (found && formatAmount(found.credited, upheld.currency) !== upheld.credited)
      wrongMoment(
        `Money for ${contest.number} has moved since this was prepared: another part of it would be paid back. Send this back.`,
      );
    await insertContestAnswer(act.tx, {
      obligationId: obligation.id,
      firmId: obligation.firmId,
      outcome: upheld ? "UPHELD" : "REJECTED",
      reason,
      decisionId: decision.id,
      at: act.now,
    });
    const issued = found ? await uphold(act, obligation, found, { reason, decisionId: decision.id }) : [];
    return [
      {
        kind: "contest.answered",
        firmId: obligation.firmId,
        subjectId: obligation.id,
        facts: {
          number: obligation.number,
          outcome: upheld ? "UPHELD" : "REJECTED",
          reason,
          ...upheld,
        },
      },
      ...issued,
    ];
  },
};
