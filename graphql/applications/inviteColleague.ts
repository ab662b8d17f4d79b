import { findUserByEmail, insertNewPerson, insertUser } from "#db/users/queries.ts";
import type { InviteColleagueInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { invalid } from "../refusals.ts";
import { only } from "../rights.ts";
import { readEmail, readText } from "../text.ts";
import { openInvitation } from "../users/invitation.ts";
import { findApplication } from "./find.ts";

/** Let a colleague work on the application too. Its rights end at the application, so one person decides it. */
export const inviteColleague = command("inviteColleague", {
  allow: only("APPLICANT"),
  run: async (act, input: InviteColleagueInput) => {
    const application = await findApplication(act, input.applicationId);
    const email = readEmail("email", input.email);
    const name = readText("name", input.name, { least: 2, most: 100 });
    if (await findUserByEmail(act.tx, email)) invalid("email", `${email} works on this application already.`);
    const userId = act.ids();
    const personId = act.ids();
    // Somebody of another firm has this address: the answer is the same, and no mail goes.
    if (!(await insertNewPerson(act.tx, { id: personId, name, emailKey: email })))
      return { done: { applicationId: application.id }, events: [] };
    await insertUser(act.tx, {
      id: userId,
      firmId: application.firmId,
      personId,
      email,
      roles: input.signatory ? ["APPLICANT", "SIGNATORY"] : ["APPLICANT"],
      status: "INVITED",
      createdAt: act.now,
    });
    const invitationId = await openInvitation(act.tx, act.portal, {
      id: userId,
      firmId: application.firmId,
    });
    return {
      done: { applicationId: application.id },
      events: [
        {
          kind: "user.invited",
          firmId: application.firmId,
          subjectId: userId,
          facts: { invitationId, name, email },
        },
      ],
    };
  },
});
