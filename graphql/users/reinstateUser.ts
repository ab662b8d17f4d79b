import { findUsers, setUserStatus } from "#db/users/queries.ts";
import type { ReinstateUserInput } from "../__generated__/resolvers.ts";
import type { Effect } from "../approvals/effect.ts";
import { prepare } from "../approvals/prepare.ts";
import { command } from "../command.ts";
import { rowOf } from "../ids.ts";
import { notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";

interface UserToReinstate {
  id: string;
  firmId: string;
  name: string;
  email: string;
  reason: string;
}

/** Prepare that a suspended user gets access again. */
export const reinstateUser = command("reinstateUser", {
  allow: only("HOUSE_ADMINISTRATOR"),
  run: async (act, input: ReinstateUserInput) => {
    const id = rowOf("User", input.userId);
    const user = id ? (await findUsers(act.tx, [id]))[0] : undefined;
    if (!user) return notFound("user");
    const reason = readText("reason", input.reason, { least: 3, most: 1000, lines: true });
    if (user.status !== "SUSPENDED") wrongMoment(`${user.name} is not suspended.`);
    const payload: UserToReinstate = {
      id: user.id,
      firmId: user.firmId,
      name: user.name,
      email: user.email,
      reason,
    };
    const { decisionId, event } = await prepare(act, reinstateUserEffect, user.id, payload);
    return { done: { decisionId }, events: [event] };
  },
});

export const reinstateUserEffect: Effect<UserToReinstate> = {
  kind: "REINSTATE_USER",
  show: (user) => ({
    title: `Let ${user.name} in again`,
    facts: [
      ["Address", user.email],
      ["Why", user.reason],
    ],
    path: "/users",
  }),
  carryOut: async (act, user) => {
    const found = (await findUsers(act.tx, [user.id]))[0];
    if (found?.status !== "SUSPENDED") wrongMoment(`${user.name} is not suspended any more. Send this back.`);
    await setUserStatus(act.tx, user.id, "ACTIVE");
    return [
      {
        kind: "user.reinstated",
        firmId: user.firmId,
        subjectId: user.id,
        facts: { name: user.name, reason: user.reason },
      },
    ];
  },
};
