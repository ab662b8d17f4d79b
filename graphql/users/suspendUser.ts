import { findUsers, setUserStatus } from "#db/users/queries.ts";
import type { SuspendUserInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { rowOf } from "../ids.ts";
import { notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";

/**
 * End a user's access at once. One person is enough: it only takes away, and waiting for a second would leave the
 * door open. Giving access back takes two.
 */
export const suspendUser = command("suspendUser", {
  allow: only("HOUSE_ADMINISTRATOR", "FIRM_ADMINISTRATOR"),
  run: async (act, input: SuspendUserInput) => {
    const id = rowOf("User", input.userId);
    const user = id ? (await findUsers(act.tx, [id]))[0] : undefined;
    if (!user) return notFound("user");
    const reason = readText("reason", input.reason, { least: 3, most: 1000, lines: true });
    if (user.id === act.viewer.id) wrongMoment("You cannot suspend yourself: ask another administrator.");
    if (user.status === "SUSPENDED") wrongMoment(`${user.name} is suspended already.`);
    await setUserStatus(act.tx, user.id, "SUSPENDED");
    return {
      done: { userId: user.id },
      events: [
        {
          kind: "user.suspended",
          firmId: user.firmId,
          subjectId: user.id,
          facts: { name: user.name, reason },
        },
      ],
    };
  },
});
