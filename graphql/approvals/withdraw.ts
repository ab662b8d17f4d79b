import type { WithdrawInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { refuse } from "../refusals.ts";
import { HOUSE, only } from "../rights.ts";
import { answer, findWaiting, isOwnWork } from "./answer.ts";
import { effectOf } from "./effects.ts";

/** Take back what one has prepared oneself. */
export const withdraw = command("withdraw", {
  allow: only(...HOUSE.filter((role) => role !== "AUDITOR" && role !== "REGULATOR")),
  run: async (act, { decisionId }: WithdrawInput) => {
    const decision = await findWaiting(act, decisionId);
    if (!isOwnWork(act, decision))
      refuse({
        __typename: "NotAllowed",
        message: `${decision.makerName} prepared this: only the same person takes it back.`,
      });
    await answer(act, decision, "WITHDRAWN", "");
    const { effect, payload } = effectOf(decision);
    const { title } = effect.show(payload);
    return {
      done: { decisionId: decision.id },
      events: [
        { kind: "decision.withdrawn", firmId: decision.firmId, subjectId: decision.id, facts: { title } },
      ],
    };
  },
});
