import type { SendBackInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { refuse } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";
import { answer, findWaiting, isOwnWork } from "./answer.ts";
import { effectOf } from "./effects.ts";

/** Send a decision back with a reason. Nothing of it takes effect. */
export const sendBack = command("sendBack", {
  allow: only("APPROVER"),
  run: async (act, { decisionId, reason }: SendBackInput) => {
    const decision = await findWaiting(act, decisionId);
    const why = readText("reason", reason, { least: 3, most: 1000, lines: true });
    if (isOwnWork(act, decision))
      refuse({
        __typename: "OwnWork",
        message: "You prepared this yourself: take it back instead of sending it back.",
      });
    await answer(act, decision, "SENT_BACK", why);
    const { effect, payload } = effectOf(decision);
    const { title } = effect.show(payload);
    return {
      done: { decisionId: decision.id },
      events: [
        {
          kind: "decision.sent-back",
          firmId: decision.firmId,
          subjectId: decision.id,
          facts: { title, reason: why, maker: decision.makerId },
        },
      ],
    };
  },
});
