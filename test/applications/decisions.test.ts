import { beforeAll, expect, test } from "vitest";
import { answerAppeal } from "#graphql/applications/answerAppeal.ts";
import { appealApplication } from "#graphql/applications/appealApplication.ts";
import { declareInterest } from "#graphql/applications/declareInterest.ts";
import { giveOpinion } from "#graphql/applications/giveOpinion.ts";
import { recommendApplication } from "#graphql/applications/recommendApplication.ts";
import { requestInformation } from "#graphql/applications/requestInformation.ts";
import { submitApplication } from "#graphql/applications/submitApplication.ts";
import { withdrawApplication } from "#graphql/applications/withdrawApplication.ts";
import { approve } from "#graphql/approvals/approve.ts";
import { sendBack } from "#graphql/approvals/sendBack.ts";
import { waiveCriterion } from "#graphql/criteria/waiveCriterion.ts";
import { globalId } from "#graphql/ids.ts";
import { dismissMatch } from "#graphql/screening/dismissMatch.ts";
import { type Actor, act, type Stage } from "../world/actors.ts";
import { type Applying, apply, begin, fillIn, show } from "../world/applicants.ts";
import { approveAs, type World } from "../world/house.ts";
import { leiOf } from "../world/leis.ts";
import { type AnyCommand, hashOfDecision, refusalOf } from "../world/refusal.ts";
import { examine } from "../world/review.ts";
import {
  bringLists,
  bringSanctions,
  firmCalled,
  hire,
  look,
  NOW,
  openMembershipHouse,
  tellAll,
} from "./house.ts";

const ALDER = firmCalled("Alder Trading");
const BIRCH = firmCalled("Birch Power", { affiliates: ALDER.name });
const CEDAR = firmCalled("Cedar Commodities", { owner: "Vladko Fictivny Testov" });

let world: World;
let stage: Stage;
let alder: Applying;
let birch: Applying;
let cedar: Applying;
let officer2: Actor;
let approver2: Actor;

beforeAll(async () => {
  world = await openMembershipHouse();
  stage = world.stage;
  await bringLists(world, [ALDER.name, BIRCH.name, CEDAR.name]);
  officer2 = await hire(world, "Nora Second", "MEMBERSHIP_OFFICER", "APPROVER");
  approver2 = await hire(world, "Bodil Second", "APPROVER");
  alder = await apply(world, ALDER);
  birch = await apply(world, BIRCH);
  cedar = await apply(world, CEDAR);
  await tellAll(stage);
});

const of = (applying: Applying) => ({ applicationId: applying.id });
const refusal = (who: Actor, command: AnyCommand, input: Record<string, unknown>) =>
  refusalOf(stage, who, command, input);
const approval = async (who: Actor, decisionId: string) =>
  refusal(who, approve, {
    decisionId: globalId("Decision", decisionId),
    hash: await hashOfDecision(stage, decisionId),
  });
const recommend = (applying: Applying, input: Record<string, unknown>, who = world.house.officer) =>
  refusal(who, recommendApplication, { ...of(applying), reasons: "The reasons, in full.", ...input });
/** The decision that waits about an application. */
const waiting = async (applying: Applying) =>
  (
    await look<{ id: string }>(
      stage,
      `select id from decisions where subject_id = '${applying.row}' and not exists (select from approvals where decision_id = decisions.id)`,
    )
  )[0]!.id;
const said = (who: Actor, applying: Applying, opinion: string) =>
  refusal(who, giveOpinion, { ...of(applying), opinion, reason: "As I see it." });
const membersOf = (applying: Applying) =>
  look(stage, `select status from members where firm_id = '${applying.firmId}'`);

const CONDITION = { title: "To be shown", dueOn: "2018-12-03" };
const TERMS = { contribution: "3000000.00", conditions: [CONDITION] };
const WITH = { recommendation: "APPROVE_WITH_CONDITIONS", ...TERMS };
const FLAT = { recommendation: "APPROVE", contribution: "3000000.00" };
const REJECT = { recommendation: "REJECT" };

test("a recommendation has reasons, and the terms that belong to it", async () => {
  expect(await recommend(alder, WITH)).toBe("WrongMoment"); // nobody has taken it up
  await examine(world, alder, { leave: ["OPS-10"] });
  const WRONG: [input: Record<string, unknown>, field: string][] = [
    [{ ...WITH, reasons: "" }, "reasons"],
    [{ ...WITH, reasons: "   Fine.   " }, "reasons"],
    [{ ...REJECT, reasons: "" }, "reasons"],
    [{ ...FLAT, conditions: TERMS.conditions }, "conditions"],
    [{ ...WITH, conditions: [] }, "conditions"],
    [{ ...WITH, conditions: Array.from({ length: 51 }, () => CONDITION) }, "conditions"],
    [{ ...WITH, conditions: [CONDITION, { ...CONDITION, dueOn: "2018-07-31" }] }, "conditions[1].dueOn"],
    [{ ...WITH, conditions: [{ ...CONDITION, dueOn: "2018-02-29" }] }, "conditions[0].dueOn"],
    [{ ...WITH, conditions: [{ ...CONDITION, title: "x" }] }, "conditions[0].title"],
    [{ ...WITH, contribution: undefined }, "contribution"],
    [{ ...WITH, contribution: "-1.00" }, "contribution"],
    [{ ...WITH, contribution: "1.005" }, "contribution"],
    [{ ...WITH, contribution: "1,000.00" }, "contribution"],
    [{ ...REJECT, conditions: TERMS.conditions }, "conditions"],
    [{ ...REJECT, contribution: "1.00" }, "contribution"],
  ];
  for (const [input, field] of WRONG)
    expect([input, await recommend(alder, input)]).toEqual([input, `InvalidInput ${field}`]);
});

test("the committee is heard first: who is concerned recuses itself, and more are for than against", async () => {
  const clara = world.house.committee;
  const others = [];
  for (const name of ["Cleo One", "Carl Two", "Cilla Three"])
    others.push(await hire(world, name, "COMMITTEE_MEMBER"));
  const [cleo, carl, cilla] = others as [Actor, Actor, Actor];
  expect(await recommend(alder, WITH)).toBe("WrongMoment");
  expect(await refusal(clara, declareInterest, { firmId: globalId("Firm", alder.row) })).toBe("NotFound");
  await act(stage, clara, declareInterest, { firmId: globalId("Firm", alder.firmId) });
  // Its own firm, and the group to which its own firm belongs.
  for (const applying of [alder, birch])
    for (const opinion of ["FOR", "AGAINST"])
      expect(await said(clara, applying, opinion)).toBe("WrongMoment");
  expect(await said(clara, alder, "RECUSED")).toBe("done");
  expect(await said(clara, alder, "FOR")).toBe("WrongMoment"); // what was said stands
  expect(await recommend(alder, WITH)).toBe("WrongMoment"); // a recusal is no opinion
  expect(await said(cleo, alder, "AGAINST")).toBe("done");
  expect(await recommend(alder, WITH)).toBe("WrongMoment");
  expect(await said(carl, alder, "FOR")).toBe("done");
  expect(await recommend(alder, WITH)).toBe("WrongMoment"); // one for, one against
  expect(await said(cilla, alder, "FOR")).toBe("done");
  // Heard, and still: what is not shown is at least a condition.
  expect(await recommend(alder, FLAT)).toBe("WrongMoment");
});

test("nobody approves what it prepared, and of what waits there is one", async () => {
  expect(await recommend(alder, WITH, officer2)).toBe("done"); // may approve too, and not this
  const decisionId = await waiting(alder);
  expect(await approval(officer2, decisionId)).toBe("OwnWork");
  expect(await recommend(alder, WITH)).toBe("WrongMoment");
  expect(await recommend(alder, REJECT)).toBe("WrongMoment");
  expect(
    await refusal(world.house.officer, requestInformation, { ...of(alder), text: "One more question?" }),
  ).toBe("WrongMoment");
  const reason = { decisionId: globalId("Decision", decisionId), reason: "Read it again." };
  expect(await refusal(world.house.approver, sendBack, reason)).toBe("done");
  expect(await approval(world.house.approver, decisionId)).toBe("AlreadyAnswered");
});

test("a decision on an application that was taken back meanwhile is refused", async () => {
  expect(await recommend(alder, WITH)).toBe("done");
  const decisionId = await waiting(alder);
  await act(stage, alder.actor, withdrawApplication, { ...of(alder), text: "We changed our minds." });
  expect(await approval(world.house.approver, decisionId)).toBe("WrongMoment");
  expect(await membersOf(alder)).toEqual([]);
});

test("what came in the way between recommendation and approval is seen at the approval", async () => {
  await examine(world, birch, { leave: ["OPS-10"] });
  const committee = await hire(world, "Cora Four", "COMMITTEE_MEMBER");
  expect(await said(committee, birch, "FOR")).toBe("done");
  const { officer, approver } = world.house;
  const waiver = {
    subjectId: birch.id,
    criterion: "OPS-10",
    until: "2018-08-01",
    reason: "Asked of it later.",
  };
  const { decisionId: waived } = await act(stage, officer, waiveCriterion, waiver);
  await approveAs(stage, approver, waived);
  expect(await recommend(birch, FLAT)).toBe("done");
  const decisionId = await waiting(birch);
  stage.at("2018-08-02T07:00:00Z"); // the waiver is over
  expect(await approval(approver, decisionId)).toBe("WrongMoment");
  expect(await membersOf(birch)).toEqual([]);
  const back = { decisionId: globalId("Decision", decisionId), reason: "No longer so." };
  expect(await refusal(approver, sendBack, back)).toBe("done");
  stage.at(NOW);
});

test("an appeal is in time to the last second, and is not answered by whoever took part in the rejection", async () => {
  const { officer, approver, first: administrator } = world.house;
  expect(await recommend(birch, REJECT)).toBe("done");
  await approveAs(stage, approver, await waiting(birch));
  const text = "The judgement rests on a mistake.";
  const appeal = () => refusal(birch.actor, appealApplication, { ...of(birch), text });
  // Rejected on Wednesday the first; five business days later, five o'clock in Stockholm.
  stage.at("2018-08-08T15:01:00Z");
  expect(await appeal()).toBe("WrongMoment");
  // Its LEI is free for a new application; while that is open the old one cannot be taken up again.
  const anew = await begin(world, {
    ...BIRCH,
    name: "Birch Anew",
    domain: "birchanew",
    lei: leiOf(BIRCH.name),
  });
  await fillIn(stage, anew);
  await show(stage, anew);
  expect(await refusal(anew.actor, submitApplication, of(anew))).toBe("done");
  stage.at("2018-08-08T15:00:00Z");
  expect(await appeal()).toBe("WrongMoment");
  await act(stage, anew.actor, withdrawApplication, { ...of(anew), text: "The old one goes on." });
  expect(await appeal()).toBe("done");
  expect(await appeal()).toBe("WrongMoment");
  const answer = (who: Actor, rest: object) =>
    refusal(who, answerAppeal, {
      ...of(birch),
      granted: true,
      reasons: "A mistake it was.",
      ...TERMS,
      ...rest,
    });
  expect(await answer(administrator, { reasons: "" })).toBe("InvalidInput reasons");
  expect(await answer(administrator, { granted: false })).toBe("InvalidInput conditions");
  expect(await answer(administrator, { contribution: undefined })).toBe("InvalidInput contribution");
  expect(await answer(approver, {})).toBe("NotAllowed");
  expect(await answer(officer, {})).toBe("NotAllowed");
  // It opens no way past the criteria either.
  expect(await answer(administrator, { conditions: [] })).toBe("WrongMoment");
  expect(await answer(officer2, {})).toBe("done");
  const decisionId = await waiting(birch);
  for (const who of [approver, officer2])
    expect(await approval(who, decisionId)).toMatch(/^(NotAllowed|OwnWork)$/);
  expect(await membersOf(birch)).toEqual([]);
  expect(await approval(approver2, decisionId)).toBe("done");
  expect(await membersOf(birch)).toEqual([{ status: "ONBOARDING" }]);
});

test("with a name on a sanctions list nobody is admitted on any terms, also not on appeal", async () => {
  const { officer, approver, first: administrator } = world.house;
  await examine(world, cedar);
  const committee = await hire(world, "Cian Five", "COMMITTEE_MEMBER");
  await said(committee, cedar, "FOR");
  expect(await recommend(cedar, FLAT)).toBe("done");
  const decisionId = await waiting(cedar);
  await bringSanctions(world, [{ names: ["Vladko Fictivny Testov"], kind: "PERSON" }]);
  expect(await approval(approver, decisionId)).toBe("WrongMoment");
  const back = { decisionId: globalId("Decision", decisionId), reason: "A name is listed." };
  expect(await refusal(approver, sendBack, back)).toBe("done");
  for (const terms of [FLAT, WITH]) expect(await recommend(cedar, terms)).toBe("WrongMoment");
  const waiver = {
    subjectId: cedar.id,
    criterion: "LEG-08",
    until: "2018-12-03",
    reason: "Let us not look.",
  };
  expect(await refusal(officer, waiveCriterion, waiver)).toBe("InvalidInput criterion");
  expect(await recommend(cedar, REJECT)).toBe("done");
  await approveAs(stage, approver, await waiting(cedar));
  await act(stage, cedar.actor, appealApplication, { ...of(cedar), text: "We do not know why." });
  const grant = { ...of(cedar), granted: true, reasons: "Nothing was shown.", ...TERMS };
  expect(await refusal(administrator, answerAppeal, grant)).toBe("WrongMoment");
  const [match] = await look<{ id: string }>(
    stage,
    `select id from screening_matches where subject_id = '${cedar.row}'`,
  );
  const matchId = globalId("ScreeningMatch", match!.id);
  expect(await refusal(officer, dismissMatch, { matchId, reason: "no" })).toBe("InvalidInput reason");
  expect(await refusal(world.house.risk, dismissMatch, { matchId, reason: "Not mine to say" })).toBe(
    "NotAllowed",
  );
  await act(stage, officer, dismissMatch, { matchId, reason: "Born on another day, by the passport." });
  expect(await refusal(administrator, answerAppeal, grant)).toBe("done");
  // Listed again under another entry before the second person looks: it is refused again.
  await bringSanctions(world, [
    { names: ["Nobody Of Ours"], kind: "PERSON" },
    { names: ["Vladko Fictivny Testov"], kind: "PERSON" },
  ]);
  expect(await approval(approver2, await waiting(cedar))).toBe("WrongMoment");
  expect(await membersOf(cedar)).toEqual([]);
});
