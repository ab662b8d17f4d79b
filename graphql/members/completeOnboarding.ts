import { findItem, insertDone } from "#db/members/onboarding.ts";
import type { CompleteOnboardingInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { rowOf } from "../ids.ts";
import { invalid, notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";

/** Say that something to be done before a member becomes active is done. What the portal can see itself, nobody says. */
export const completeOnboarding = command("completeOnboarding", {
  allow: only("MEMBERSHIP_OFFICER"),
  run: async (act, input: CompleteOnboardingInput) => {
    const id = rowOf("OnboardingItem", input.itemId);
    const item = id ? (await findItem(act.tx, id))[0] : undefined;
    if (!item) return notFound("item");
    const note = readText("note", input.note, { least: 3, most: 1000, lines: true });
    if (item.kind === "CONTRIBUTION" || item.kind === "USERS")
      invalid("itemId", `“${item.title}” is done when it is so: the portal sees it by itself.`);
    if (item.doneAt) wrongMoment("This is done already.");
    await insertDone(act.tx, {
      itemId: item.id,
      firmId: item.firmId,
      userId: act.viewer.id,
      note,
      at: act.now,
    });
    return {
      done: { memberId: item.memberId },
      events: [
        {
          kind: "onboarding.done",
          firmId: item.firmId,
          subjectId: item.memberId,
          facts: { title: item.title, note },
        },
      ],
    };
  },
});
