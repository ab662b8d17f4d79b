import { findFirms, findUserByEmail, insertUser, personOf } from "#db/users/queries.ts";
import type { InviteUserInput, Role } from "../__generated__/resolvers.ts";
import type { Effect } from "../approvals/effect.ts";
import { prepare } from "../approvals/prepare.ts";
import { command } from "../command.ts";
import { rowOf } from "../ids.ts";
import { invalid, notFound, wrongMoment } from "../refusals.ts";
import { HOUSE, MEMBER, only, roleInWords } from "../rights.ts";
import { readEmail, readText } from "../text.ts";
import { openInvitation } from "./invitation.ts";

interface UserToInvite {
  id: string;
  firmId: string;
  firm: string;
  name: string;
  email: string;
  roles: Role[];
}

/** Prepare the invitation of a user. */
export const inviteUser = command("inviteUser", {
  allow: only("HOUSE_ADMINISTRATOR"),
  run: async (act, input: InviteUserInput) => {
    const firmId = rowOf("Firm", input.firmId);
    const firm = firmId ? (await findFirms(act.tx, [firmId]))[0] : undefined;
    if (!firm) return notFound("firm");
    const email = readEmail("email", input.email);
    const name = readText("name", input.name, { least: 2, most: 100 });
    const side = firm.side === "HOUSE" ? HOUSE : MEMBER;
    const roles = [...new Set(input.roles)].sort();
    if (roles.length === 0) invalid("roles", "No role is chosen: choose at least one.");
    const wrong = roles.find((role) => !side.includes(role));
    if (wrong) invalid("roles", `${firm.name} cannot have ${wrong}: that is a role of the other side.`);
    if (await findUserByEmail(act.tx, email))
      invalid("email", `${email} is a user already. Choose another address.`);
    const payload: UserToInvite = { id: act.ids(), firmId: firm.id, firm: firm.name, name, email, roles };
    const { decisionId, event } = await prepare(act, inviteUserEffect, payload.id, payload);
    return { done: { decisionId }, events: [event] };
  },
});

export const inviteUserEffect: Effect<UserToInvite> = {
  kind: "INVITE_USER",
  show: (user) => ({
    title: `Invite ${user.name} for ${user.firm}`,
    facts: [
      ["Address", user.email],
      ["Firm", user.firm],
      ["May", user.roles.map(roleInWords).join(", ")],
    ],
    path: "/users",
  }),
  carryOut: async (act, user) => {
    if (await findUserByEmail(act.tx, user.email))
      wrongMoment(`${user.email} is a user by now. Send this back.`);
    const personId = await personOf(act.tx, { id: act.ids(), name: user.name, emailKey: user.email });
    await insertUser(act.tx, {
      id: user.id,
      firmId: user.firmId,
      personId,
      email: user.email,
      roles: user.roles,
      status: "INVITED",
      createdAt: act.now,
    });
    const invitationId = await openInvitation(act.tx, act.portal, user);
    return [
      {
        kind: "user.invited",
        firmId: user.firmId,
        subjectId: user.id,
        facts: { invitationId, name: user.name, email: user.email },
      },
    ];
  },
};
