/** The life of an application and of a membership: every state with every step. */
import { expect, test } from "vitest";
import {
  APPLICATION_STATES,
  APPLICATION_STEPS,
  afterChange,
  MEMBER_CHANGES,
  MEMBER_STATES,
  nextState,
  timeInStates,
  whatCanFollow,
} from "#domain/membership.ts";

test("an application: every step that is allowed, and no other", () => {
  const allowed = [undefined, ...APPLICATION_STATES].flatMap((state) =>
    APPLICATION_STEPS.flatMap((step) => {
      const next = nextState(state, step);
      return next === undefined ? [] : [`${state ?? "nothing"} -${step}-> ${next}`];
    }),
  );
  expect(allowed).toEqual([
    "nothing -STARTED-> DRAFT",
    "DRAFT -SUBMITTED-> SUBMITTED",
    "DRAFT -WITHDRAWN-> WITHDRAWN",
    "SUBMITTED -TAKEN_UP-> IN_REVIEW",
    "SUBMITTED -WITHDRAWN-> WITHDRAWN",
    "IN_REVIEW -INFORMATION_REQUESTED-> INFORMATION_REQUESTED",
    "IN_REVIEW -RECOMMENDED-> RECOMMENDED",
    "IN_REVIEW -WITHDRAWN-> WITHDRAWN",
    "INFORMATION_REQUESTED -ANSWERED-> IN_REVIEW",
    "INFORMATION_REQUESTED -WITHDRAWN-> WITHDRAWN",
    "RECOMMENDED -SENT_BACK-> IN_REVIEW",
    "RECOMMENDED -APPROVED-> APPROVED",
    "RECOMMENDED -REJECTED-> REJECTED",
    "RECOMMENDED -WITHDRAWN-> WITHDRAWN",
    "REJECTED -APPEALED-> APPEALED",
    "APPEALED -APPEAL_REJECTED-> APPEAL_REJECTED",
    "APPEALED -APPEAL_GRANTED-> APPEAL_GRANTED",
  ]);
});

test("a member: every change that is allowed, and no other", () => {
  const allowed = MEMBER_STATES.flatMap((state) =>
    MEMBER_CHANGES.flatMap((change) => {
      const next = afterChange(state, change);
      return next === undefined ? [] : [`${state} -${change}-> ${next}`];
    }),
  );
  expect(allowed).toEqual([
    "ONBOARDING -ACTIVATE-> ACTIVE",
    "ONBOARDING -TERMINATE-> TERMINATED",
    "ACTIVE -RESTRICT-> RESTRICTED",
    "ACTIVE -SUSPEND-> SUSPENDED",
    "ACTIVE -TERMINATE-> TERMINATED",
    "ACTIVE -ACCEPT_RESIGNATION-> RESIGNING",
    "RESTRICTED -SUSPEND-> SUSPENDED",
    "RESTRICTED -REINSTATE-> ACTIVE",
    "RESTRICTED -TERMINATE-> TERMINATED",
    "RESTRICTED -ACCEPT_RESIGNATION-> RESIGNING",
    "SUSPENDED -RESTRICT-> RESTRICTED",
    "SUSPENDED -REINSTATE-> ACTIVE",
    "SUSPENDED -TERMINATE-> TERMINATED",
    "SUSPENDED -ACCEPT_RESIGNATION-> RESIGNING",
    "RESIGNING -TERMINATE-> TERMINATED",
    "RESIGNING -RELEASE-> FORMER",
    "TERMINATED -RELEASE-> FORMER",
  ]);
});

test("what can follow is what the tables allow", () => {
  for (const state of APPLICATION_STATES) {
    const due = APPLICATION_STEPS.filter((step) => nextState(state, step) !== undefined);
    expect(whatCanFollow(state)).toEqual(due);
  }
  for (const state of MEMBER_STATES) {
    const due = MEMBER_CHANGES.filter((change) => afterChange(state, change) !== undefined);
    expect(whatCanFollow(state)).toEqual(due);
  }
  expect(whatCanFollow("REJECTED")).toEqual(["APPEALED"]);
  expect(whatCanFollow("TERMINATED")).toEqual(["RELEASE"]);
});

test("time in states is summed over visits, up to now in the last", () => {
  const steps = [
    { step: "STARTED", at: 0 },
    { step: "SUBMITTED", at: 10 },
    { step: "TAKEN_UP", at: 15 },
    { step: "INFORMATION_REQUESTED", at: 20 },
    { step: "ANSWERED", at: 50 },
  ] as const;
  expect(Object.fromEntries(timeInStates(steps, 57))).toEqual({
    DRAFT: 10,
    SUBMITTED: 5,
    IN_REVIEW: 12,
    INFORMATION_REQUESTED: 30,
  });
  expect(timeInStates([], 5).size).toBe(0);
});

test("time in states refuses a life that cannot have been", () => {
  expect(() => timeInStates([{ step: "SUBMITTED", at: 0 }], 1)).toThrow(
    "the step 1, SUBMITTED, is not allowed there",
  );
  expect(() => timeInStates([{ step: "STARTED", at: 2 }], 1)).toThrow("is earlier than it");
});
