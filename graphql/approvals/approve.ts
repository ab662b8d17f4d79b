import type { ApproveInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { refuse } from "../refusals.ts";
import { only } from "../rights.ts";
import { answer, findWaiting, isOwnWork } from "./answer.ts";
import { effectOf } from "./effects.ts";

/** Approve exactly what was shown: it is carried out in the same transaction. */
export const approve = command("approve", {
  allow: only("APPROVER"),
  run: async (act, { decisionId, hash }: ApproveInput) => {
    const decision = await findWaiting(act, decisionId);
    if (isOwnWork(act, decision))
      refuse({
        __typename: "OwnWork",
        message: "You prepared this yourself: another person must approve it.",
      });
    if (hash !== decision.hash)
      refuse({
        __typename: "NotWhatWasSeen",
        message: "What you approve is not what waits here. Open it again, read it, and approve that.",
      });
    await answer(act, decision, "APPROVED", "");
    const { effect, payload } = effectOf(decision);
    const events = await effect.carryOut(act, payload, decision);
    const { title } = effect.show(payload);
    return {
      done: { decisionId: decision.id },
      events: [
        ...events,
        {
          kind: "decision.approved",
          firmId: decision.firmId,
          subjectId: decision.id,
          facts: { title },
        },
      ],
    };
  },
});
