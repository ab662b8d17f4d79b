import { findConfirmation, insertBalanceAnswer } from "#db/statements/queries.ts";
import type { AnswerBalanceInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { rowOf } from "../ids.ts";
import { notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";

/** Say whether the firm's own books agree with what the house asked it to confirm; once. */
export const answerBalance = command("answerBalance", {
  allow: only("TREASURER", "SIGNATORY"),
  run: async (act, input: AnswerBalanceInput) => {
    const id = rowOf("BalanceConfirmation", input.confirmationId);
    const asked = id ? await findConfirmation(act.tx, id) : null;
    if (!asked) return notFound("balance confirmation");
    if (asked.answeredAt)
      wrongMoment(`The balances of ${asked.year} are answered already, by ${asked.answeredBy}.`);
    const { agrees } = input;
    const note = readText("note", input.note ?? "", { least: agrees ? 0 : 10, most: 4000, lines: true });
    const { firmId } = asked;
    await insertBalanceAnswer(act.tx, {
      confirmationId: asked.id,
      firmId,
      agrees,
      note,
      userId: act.viewer.id,
      at: act.now,
    });
    return {
      done: { confirmationId: asked.id },
      events: [
        {
          kind: "balance.answered",
          firmId,
          subjectId: asked.id,
          facts: {
            year: String(asked.year),
            member: (asked.content as { member: string }).member,
            agrees,
            note,
          },
        },
      ],
    };
  },
});
