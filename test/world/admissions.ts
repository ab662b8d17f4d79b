import { answerAppeal } from "#graphql/applications/answerAppeal.ts";
import { appealApplication } from "#graphql/applications/appealApplication.ts";
import { recommendApplication } from "#graphql/applications/recommendApplication.ts";
import { requestInformation } from "#graphql/applications/requestInformation.ts";
import { saveSection } from "#graphql/applications/saveSection.ts";
import { takeUpApplication } from "#graphql/applications/takeUpApplication.ts";
import { withdrawApplication } from "#graphql/applications/withdrawApplication.ts";
import { act } from "./actors.ts";
import { type Applicant, type Applying, apply, begin, formOf } from "./applicants.ts";
import { approveAs, decide, type World } from "./house.ts";
import { examine, inFavour, SOUND } from "./review.ts";

/** The firms that apply in the demonstration, each at another point of an application's life. All are invented. */
const firm = (name: string, domain: string, person: string, rest: Partial<Applicant> = {}): Applicant => ({
  name,
  domain,
  person,
  category: "DCM",
  figures: SOUND,
  ...rest,
});

export const APPLICANTS = {
  recommended: firm("Halden Ridge Trading", "haldenridge", "Ida Halden", {
    category: "GCM",
    figures: { ...SOUND, own_funds: "41200000.00", liquid_resources: "21240000.00" },
  }),
  draft: firm("Aldermoor Power", "aldermoor", "Oskar Alder"),
  submitted: firm("Brightwater Energy", "brightwater", "Klara Bright"),
  asked: firm("Calder Gas and Light", "calder", "Filip Calder"),
  matched: firm("Dunmere Kraft", "dunmere", "Petra Dunmere", { owner: "Grigori Antonovich Fiktivsky" }),
  rejected: firm("Farrow and Pike", "farrowpike", "Tor Farrow"),
  appealed: firm("Glasmark Bank", "glasmark", "Lena Glas", {
    traits: ["bank"],
    figures: { ...SOUND, cet1_ratio: "4.1", total_capital_ratio: "9.2" },
  }),
  appealRejected: firm("Iver Hydro", "iverhydro", "Jon Iver"),
  onboarding: firm("Kestrel Trading", "kestrel", "Nora Kestrel"),
  appealGranted: firm("Lunde Energi", "lunde", "Siri Lunde"),
  withdrawn: firm("Marram Power", "marram", "Aron Marram"),
} as const;

const reject = ({ stage, house }: World, { id }: Applying, reasons: string) =>
  decide(stage, house.officer, house.approver, recommendApplication, {
    applicationId: id,
    recommendation: "REJECT",
    reasons,
  });

const appeal = ({ stage }: World, { id, actor }: Applying, text: string) =>
  act(stage, actor, appealApplication, { applicationId: id, text });

/** August: those that are over, or nearly, by the time of the default. A sanctions list has been brought in. */
export async function applyInAugust(
  world: World,
): Promise<{ onboarding: Applying; appealRejected: Applying; appealGranted: Applying }> {
  const { stage, house } = world;
  stage.at("2018-08-13T08:00:00Z");
  const onboarding = await apply(world, APPLICANTS.onboarding);
  const appealRejected = await apply(world, APPLICANTS.appealRejected);
  const appealGranted = await apply(world, APPLICANTS.appealGranted);
  stage.at("2018-08-15T09:00:00Z");
  for (const one of [appealRejected, appealGranted])
    await act(stage, house.officer, takeUpApplication, { applicationId: one.id });
  stage.at("2018-08-22T09:00:00Z");
  await reject(
    world,
    appealRejected,
    "The firm's licence does not cover the clearing of commodity derivatives, and no extension of it was applied for.",
  );
  await reject(world, appealGranted, "The firm has named nobody who answers at night on public holidays.");
  stage.at("2018-08-27T09:00:00Z");
  await appeal(
    world,
    appealRejected,
    "An extension of the licence was asked for on 24 August; we ask to be admitted on condition of it.",
  );
  await appeal(
    world,
    appealGranted,
    "Our night desk answers on public holidays too: the rota handed in says so on its second page.",
  );
  return { onboarding, appealRejected, appealGranted };
}

/** September: the decision on the appeal, an admission, and what stands open on the 20th. */
export async function applyInSeptember(
  world: World,
  { onboarding, appealRejected, appealGranted }: Awaited<ReturnType<typeof applyInAugust>>,
) {
  const { stage, house } = world;
  stage.at("2018-09-03T08:00:00Z");
  const { decisionId } = await act(stage, house.first, answerAppeal, {
    applicationId: appealRejected.id,
    granted: false,
    reasons: "A licence that was asked for is no licence. The firm may apply anew once it has it.",
  });
  await approveAs(stage, house.second, decisionId);
  await inFavour(world, appealGranted);
  const granted = await act(stage, house.first, answerAppeal, {
    applicationId: appealGranted.id,
    granted: true,
    reasons: "The rota was overlooked. What is not yet looked at in the file is a condition.",
    conditions: [{ title: "Every document of the file accepted", dueOn: "2018-09-28" }],
    contribution: "900000.00",
  });
  await approveAs(stage, house.second, granted.decisionId);
  await examine(world, onboarding);
  await inFavour(world, onboarding);
  const recommended = await apply(world, APPLICANTS.recommended);
  const appealed = await apply(world, APPLICANTS.appealed);
  stage.at("2018-09-05T09:00:00Z");
  await act(stage, house.officer, takeUpApplication, { applicationId: appealed.id });
  const withdrawn = await apply(world, APPLICANTS.withdrawn);
  stage.at("2018-09-07T09:00:00Z");
  await act(stage, withdrawn.actor, withdrawApplication, {
    applicationId: withdrawn.id,
    text: "Our group has decided to clear through another of its firms.",
  });
  stage.at("2018-09-10T09:00:00Z");
  const rejected = await apply(world, APPLICANTS.rejected);
  const asked = await apply(world, APPLICANTS.asked);
  const matched = await apply(world, APPLICANTS.matched);
  for (const one of [rejected, asked, matched])
    await act(stage, house.officer, takeUpApplication, { applicationId: one.id });
  await reject(
    world,
    appealed,
    "CET1 is 4.1 percent; 4.5 is asked for. The firm has named no plan by which it will reach it.",
  );
  return { recommended, appealed, rejected, asked };
}

/** The days after the default. */
export async function decideLately(
  world: World,
  onboarding: Applying,
  { recommended, appealed, rejected, asked }: Awaited<ReturnType<typeof applyInSeptember>>,
): Promise<void> {
  const { stage, house } = world;
  stage.at("2018-09-12T09:00:00Z");
  await act(stage, house.officer, requestInformation, {
    applicationId: asked.id,
    text: "Who stands in for the night desk on public holidays? Please name the person and hand in the rota.",
  });
  stage.at("2018-09-13T12:00:00Z");
  await appeal(
    world,
    appealed,
    "Our owner has resolved to put in new capital on 1 October; the minutes are handed in with this.",
  );
  stage.at("2018-09-14T09:42:00Z");
  await examine(world, recommended, { leave: ["LEG-04"] });
  await inFavour(world, recommended);
  await act(stage, house.officer, recommendApplication, {
    applicationId: recommended.id,
    recommendation: "APPROVE_WITH_CONDITIONS",
    reasons: "Two conditions: liquidity at 1.25 before activation; the legal opinion by 24 September.",
    conditions: [
      { title: "Liquid resources at 1.25 times the peak call", dueOn: "2018-10-05" },
      { title: "Legal opinion of outside counsel", dueOn: "2018-09-24" },
    ],
    contribution: "3000000.00",
  });
  stage.at("2018-09-14T11:00:00Z");
  await reject(
    world,
    rejected,
    "The firm clears for one client alone and has nobody on duty after 17:00; both stand against the criteria.",
  );
  stage.at("2018-09-18T12:00:00Z");
  await decide(stage, house.officer, house.approver, recommendApplication, {
    applicationId: onboarding.id,
    recommendation: "APPROVE_WITH_CONDITIONS",
    reasons: "All criteria are met. One condition remains until the first day of clearing.",
    conditions: [{ title: "A second payment route, tested with one cent", dueOn: "2018-10-05" }],
    contribution: "1500000.00",
  });
  stage.at("2018-09-19T08:00:00Z");
  await apply(world, APPLICANTS.submitted);
  const draft = await begin(world, APPLICANTS.draft);
  await act(stage, draft.actor, saveSection, {
    applicationId: draft.id,
    section: "firm",
    revision: 0,
    content: JSON.stringify({ ...formOf(APPLICANTS.draft).firm, bic: "", licence: "" }),
  });
}
