import { and, eq } from "drizzle-orm";
import { listItems } from "#db/members/onboarding.ts";
import { obligations } from "#db/obligations/tables.ts";
import { listRulebooks } from "#db/rulebooks/queries.ts";
import { listOpenMatches } from "#db/screening/queries.ts";
import { formatAmount } from "#domain/money.ts";
import { answerAppeal } from "#graphql/applications/answerAppeal.ts";
import { appealApplication } from "#graphql/applications/appealApplication.ts";
import { recommendApplication } from "#graphql/applications/recommendApplication.ts";
import { takeUpApplication } from "#graphql/applications/takeUpApplication.ts";
import { lowerWatch } from "#graphql/criteria/lowerWatch.ts";
import { recordFinding } from "#graphql/criteria/recordFinding.ts";
import { waiveCriterion } from "#graphql/criteria/waiveCriterion.ts";
import { globalId } from "#graphql/ids.ts";
import { changeMembership } from "#graphql/members/changeMembership.ts";
import { completeOnboarding } from "#graphql/members/completeOnboarding.ts";
import { resign } from "#graphql/members/resign.ts";
import { recordPayment } from "#graphql/payments/recordPayment.ts";
import { adoptRulebook } from "#graphql/rulebooks/adoptRulebook.ts";
import { dismissMatch } from "#graphql/screening/dismissMatch.ts";
import { importList } from "#graphql/screening/importList.ts";
import { unFile } from "../screening/files.ts";
import type { SmallWorld } from "../smallWorld.ts";
import { act, signIn } from "../world/actors.ts";
import { type Applying, apply, MEMBERSHIP, upload } from "../world/applicants.ts";
import { CONTRIBUTION_RULES } from "../world/contributions.ts";
import { decide } from "../world/house.ts";
import { examine, inFavour, SOUND } from "../world/review.ts";

/** Who applies: one is admitted and leaves again, one is rejected and appeals in vain, one waits to be taken up. */
export interface Applicants {
  admitted: Applying;
  rejected: Applying;
  waiting: Applying;
}

const FIRM = { category: "DCM", figures: SOUND };
const OWNER = "Grigori Antonovich Fiktivsky";

/** Everything that can happen on the way into a membership and out of it, at least once. */
export async function joinAndLeave(world: SmallWorld): Promise<Applicants> {
  const { stage, house } = world;
  stage.at("2018-09-17T08:00:00Z");
  await adoptCriteria(world);
  const applicants = {
    admitted: await apply(world, {
      ...FIRM,
      name: "Kestrel Trading",
      domain: "kestrel",
      person: "Nora Kestrel",
      owner: OWNER,
    }),
    rejected: await apply(world, { ...FIRM, name: "Iver Hydro", domain: "iverhydro", person: "Jon Iver" }),
    waiting: await apply(world, { ...FIRM, name: "Marram Power", domain: "marram", person: "Aron Marram" }),
  };
  await screenAll(world);
  await examine(world, applicants.admitted, { leave: ["LEG-04"] });
  await inFavour(world, applicants.admitted);
  await decide(stage, house.officer, house.approver, waiveCriterion, {
    subjectId: applicants.admitted.id,
    criterion: "LEG-04",
    until: "2018-12-31",
    reason: "The opinion of last year covers the products that it clears at first.",
  });
  await rejectTwice(world, applicants.rejected);
  await admit(world, applicants.admitted);
  await activate(world, applicants.admitted);
  await watchAndLower(world, applicants.admitted);
  await leave(world, applicants.admitted);
  return applicants;
}

/** The next version of the rulebook says what is asked of members. */
async function adoptCriteria({ stage, house, serviceId }: SmallWorld): Promise<void> {
  const [last] = await stage.portal.db.reading({ role: "mutua_reader" }, (tx) =>
    listRulebooks(tx, serviceId),
  );
  await decide(stage, house.secretary, house.approver, adoptRulebook, {
    serviceId: globalId("ClearingService", serviceId),
    label: "2018-2",
    effectiveFrom: "2018-09-17",
    content: JSON.stringify({
      ...(last!.content as object),
      membership: MEMBERSHIP,
      contributions: CONTRIBUTION_RULES,
    }),
  });
}

/** A list names somebody like an owner; the officer finds that it is another person. */
async function screenAll({ stage, house }: SmallWorld): Promise<void> {
  const list = unFile([{ names: [OWNER], kind: "PERSON" }]);
  const documentId = await upload(stage, house.officer, "un.xml", new TextEncoder().encode(list));
  await act(stage, house.officer, importList, { kind: "SANCTIONS", documentId });
  for (const match of await stage.portal.db.reading({ role: "mutua_reader" }, listOpenMatches))
    await act(stage, house.officer, dismissMatch, {
      matchId: globalId("ScreeningMatch", match.id),
      reason: "Born in another year and in another country, by the passport that was shown.",
    });
}

async function rejectTwice({ stage, house }: SmallWorld, { id, actor }: Applying): Promise<void> {
  await act(stage, house.officer, takeUpApplication, { applicationId: id });
  await decide(stage, house.officer, house.approver, recommendApplication, {
    applicationId: id,
    recommendation: "REJECT",
    reasons: "The firm's licence does not cover commodity derivatives.",
  });
  await act(stage, actor, appealApplication, {
    applicationId: id,
    text: "An extension of the licence was asked for.",
  });
  await decide(stage, house.first, house.second, answerAppeal, {
    applicationId: id,
    granted: false,
    reasons: "A licence that was asked for is no licence.",
  });
}

async function admit({ stage, house }: SmallWorld, { id }: Applying): Promise<void> {
  await decide(stage, house.officer, house.approver, recommendApplication, {
    applicationId: id,
    recommendation: "APPROVE_WITH_CONDITIONS",
    reasons: "All is met or waived, but for what a condition names.",
    conditions: [{ title: "The LEI is shown", dueOn: "2018-10-05" }],
    contribution: "1500000.00",
  });
}

async function activate(world: SmallWorld, { row }: Applying): Promise<void> {
  const { stage, house } = world;
  const see = <T>(look: Parameters<typeof stage.portal.db.reading<T>>[1]) =>
    stage.portal.db.reading({ role: "mutua_reader" }, look);
  const [call] = await see((tx) =>
    tx
      .select()
      .from(obligations)
      .where(and(eq(obligations.memberId, row), eq(obligations.kind, "CONTRIBUTION"))),
  );
  await act(stage, house.treasurer, recordPayment, {
    number: call!.number,
    amount: formatAmount(call!.amount, "EUR"),
    currency: "EUR",
    valueOn: "2018-09-17",
    bankReference: "REF 5",
  });
  for (const item of await see((tx) => listItems(tx, [row])))
    if (item.kind === "CONDITION" || item.kind === "TASK")
      await act(stage, house.officer, completeOnboarding, {
        itemId: globalId("OnboardingItem", item.id),
        note: "Seen and filed.",
      });
  await change(world, row, "ACTIVATE");
}

const change = ({ stage, house }: SmallWorld, row: string, what: "ACTIVATE" | "ACCEPT_RESIGNATION") =>
  decide(stage, house.officer, house.approver, changeMembership, {
    memberId: globalId("Member", row),
    change: what,
    reason: "All that is asked for is there.",
  });

/** A finding raises the watch level; cured, two people lower it again. */
async function watchAndLower({ stage, house }: SmallWorld, { id, row }: Applying): Promise<void> {
  const finding = { subjectId: id, criterion: "LEG-03", source: "Register of jurisdictions" };
  await act(stage, house.officer, recordFinding, {
    ...finding,
    passed: false,
    detail: "Struck off the list",
  });
  stage.at("2018-09-18T08:00:00Z");
  await act(stage, house.officer, recordFinding, { ...finding, passed: true });
  stage.at("2018-09-19T08:00:00Z");
  await decide(stage, house.risk, house.approver, lowerWatch, {
    memberId: globalId("Member", row),
    level: 1, // figures of June have grown old by now, which stands
    reason: "It is on the list again since yesterday.",
  });
}

async function leave(world: SmallWorld, { actor, row }: Applying): Promise<void> {
  const signatory = await signIn(world.stage, actor.email);
  await act(world.stage, signatory, resign, {
    memberId: globalId("Member", row),
    reason: "Our group closes the desk.",
  });
  await change(world, row, "ACCEPT_RESIGNATION");
}
