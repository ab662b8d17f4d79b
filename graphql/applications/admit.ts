import { type ApplicationRow, releaseLei } from "#db/applications/queries.ts";
import { findServices } from "#db/house/queries.ts";
import { insertItems } from "#db/members/onboarding.ts";
import { findMembers, insertMember, insertMemberStep, listMembersOfService } from "#db/members/queries.ts";
import { findFirmByKey, listUsersOfFirm, nameFirm, setUserRoles } from "#db/users/queries.ts";
import { addBusinessDays } from "#domain/calendar.ts";
import type { Act, Happening } from "../command.ts";
import { issueContribution } from "../contributions/issueContribution.ts";
import type { CatalogueOf } from "../criteria/catalogues.ts";
import { freeCode } from "../members/code.ts";
import { wrongMoment } from "../refusals.ts";
import { nameKey } from "../text.ts";
import { dayIn } from "../time.ts";
import { sectionsOf } from "./find.ts";
import type { Terms } from "./terms.ts";

/**
 * Make a member of an approved applicant: it keeps the application's id, so that what was shown goes on counting. Its
 * people get a member's rights, its first contribution is called, and what is left to do is written down.
 */
export async function admit(
  act: Act,
  application: ApplicationRow,
  terms: Terms,
  catalogue: CatalogueOf,
): Promise<Happening[]> {
  const { id, firmId, serviceId } = application;
  const { firm, membership } = await sectionsOf(act.tx, id);
  const [service] = await findServices(act.tx, [serviceId]);
  if (!firm || !membership || !service) throw new Error("an approved application without its form");
  const others = await listMembersOfService(act.tx, serviceId);
  if (others.some((other) => other.lei === firm.lei))
    wrongMoment(`The firm with LEI ${firm.lei} is a member by now. Send this back.`);
  const today = dayIn(act.now, act.house.timeZone);
  const sameName = await findFirmByKey(act.tx, nameKey(firm.name));
  await nameFirm(act.tx, firmId, {
    name: firm.name,
    nameKey: sameName && sameName.id !== firmId ? `${nameKey(firm.name)} ${firm.lei}` : nameKey(firm.name),
    affiliates: membership.affiliates || null,
  });
  await insertMember(act.tx, {
    id,
    firmId,
    serviceId,
    code: await freeCode(act, serviceId, id),
    category: membership.category,
    traits: membership.traits,
    lei: firm.lei,
    status: "ONBOARDING",
    admittedOn: today,
  });
  await insertMemberStep(act.tx, {
    id: act.ids(),
    memberId: id,
    firmId,
    status: "ONBOARDING",
    at: act.now,
    reason: `Application ${application.reference} approved`,
  });
  await giveRights(act, firmId);
  const [member] = await findMembers(act.tx, [id]);
  const call = await issueContribution(act, {
    member: member!,
    service,
    rulebook: catalogue.rulebook,
    amount: terms.contribution,
    withinDays: catalogue.rules.contributionWithin,
    why: `First contribution of application ${application.reference}`,
  });
  const soon = addBusinessDays(today, catalogue.rules.contributionWithin, catalogue.holidays);
  const item = (rest: {
    kind: "CONDITION" | "CONTRIBUTION" | "USERS" | "TASK";
    title: string;
    owner: "FIRM" | "HOUSE";
    dueOn: string;
    obligationId?: string;
  }) => ({ id: act.ids(), memberId: id, firmId, obligationId: null, ...rest });
  await insertItems(act.tx, [
    ...terms.conditions.map(({ title, dueOn }) => item({ kind: "CONDITION", title, owner: "FIRM", dueOn })),
    item({
      kind: "CONTRIBUTION",
      title: `Pay the first contribution, ${call.number}`,
      owner: "FIRM",
      dueOn: soon,
      obligationId: call.id,
    }),
    item({
      kind: "USERS",
      title: "An administrator and a signatory have signed in",
      owner: "FIRM",
      dueOn: soon,
    }),
    ...catalogue.rules.tasks.map((title) => item({ kind: "TASK", title, owner: "HOUSE", dueOn: soon })),
  ]);
  await releaseLei(act.tx, id, act.now);
  return [
    {
      kind: "member.admitted",
      firmId,
      subjectId: id,
      facts: { name: firm.name, service: service.name },
    },
    call.event,
  ];
}

/** The people who wrote the application, as whoever approves it reads them. */
export const peopleOf = async (act: Act, firmId: string): Promise<string[]> =>
  (await listUsersOfFirm(act.tx, firmId))
    .filter((user) => user.roles.includes("APPLICANT"))
    .map(({ name, email }) => `${name}, ${email}`);

/** Refused where somebody joined since: nobody gets a member's rights whom two people have not seen. */
export async function refuseNewPeople(act: Act, firmId: string, seen: readonly string[]): Promise<void> {
  const joined = (await peopleOf(act, firmId)).find((person) => !seen.includes(person));
  if (joined)
    wrongMoment(
      `${joined}, works on the application since this was prepared. Send it back to prepare it anew.`,
    );
}

/** The people who wrote the application go on as the firm's administrators and signatories. */
async function giveRights(act: Act, firmId: string): Promise<void> {
  for (const user of await listUsersOfFirm(act.tx, firmId))
    if (user.roles.includes("APPLICANT"))
      await setUserRoles(act.tx, user.id, [
        "VIEWER",
        "FIRM_ADMINISTRATOR",
        ...(user.roles.includes("SIGNATORY") ? ["SIGNATORY"] : []),
      ]);
}
