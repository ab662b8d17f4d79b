import { insertOpinion, listInterests, listOpinions } from "#db/applications/queries.ts";
import { findFirms } from "#db/users/queries.ts";
import type { GiveOpinionInput } from "../__generated__/resolvers.ts";
import { type Act, command } from "../command.ts";
import { wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { nameKey, readText } from "../text.ts";
import { findApplication, sectionsOf } from "./find.ts";
import { stateOf } from "./state.ts";

/** Say one's opinion on an application, or recuse oneself. Once; whose firm or group is concerned can only recuse. */
export const giveOpinion = command("giveOpinion", {
  allow: only("COMMITTEE_MEMBER"),
  run: async (act, input: GiveOpinionInput) => {
    const application = await findApplication(act, input.applicationId);
    const reason = readText("reason", input.reason, { least: 3, most: 2000, lines: true });
    if (!["SUBMITTED", "IN_REVIEW", "INFORMATION_REQUESTED", "APPEALED"].includes(stateOf(application)))
      wrongMoment("The committee is heard while an application is in review or under appeal.");
    if ((await listOpinions(act.tx, application.id)).some((opinion) => opinion.userId === act.viewer.id))
      wrongMoment("You have said your opinion on this application: it stands.");
    if (input.opinion !== "RECUSED" && (await isConcerned(act, application)))
      wrongMoment("Your own firm or its group is concerned: you can only recuse yourself.");
    await insertOpinion(act.tx, {
      applicationId: application.id,
      firmId: application.firmId,
      userId: act.viewer.id,
      opinion: input.opinion,
      reason,
      at: act.now,
    });
    return {
      done: { applicationId: application.id },
      events: [
        {
          kind: "committee.opinion",
          firmId: act.house.id,
          subjectId: application.id,
          facts: { reference: application.reference, opinion: input.opinion },
        },
      ],
    };
  },
});

/** Whether the firm it comes from is the applicant, or of the applicant's group. */
async function isConcerned(act: Act, application: { id: string; firmId: string }): Promise<boolean> {
  const ids = (await listInterests(act.tx, act.viewer.id)).map(({ firmId }) => firmId);
  if (ids.includes(application.firmId)) return true;
  const { firm, membership } = await sectionsOf(act.tx, application.id);
  const names = [firm?.name, membership?.affiliates, membership?.parent]
    .filter((name) => !!name)
    .map((name) => nameKey(name!));
  const own = await findFirms(act.tx, ids);
  return own.some(
    (one) => names.includes(nameKey(one.name)) || (one.affiliates && names.includes(nameKey(one.affiliates))),
  );
}
