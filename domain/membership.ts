/** The life of an application and the life of a membership, as tables: in which state which step is allowed. */

export const APPLICATION_STATES = [
  "DRAFT",
  "SUBMITTED",
  "IN_REVIEW",
  "INFORMATION_REQUESTED",
  "RECOMMENDED",
  "APPROVED",
  "REJECTED",
  "WITHDRAWN",
  "APPEALED",
  /** The rejection stands. */
  "APPEAL_REJECTED",
  "APPEAL_GRANTED",
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

export const APPLICATION_STEPS = [
  "STARTED",
  "SUBMITTED",
  "TAKEN_UP",
  "INFORMATION_REQUESTED",
  "ANSWERED",
  "RECOMMENDED",
  "SENT_BACK",
  "APPROVED",
  "REJECTED",
  "WITHDRAWN",
  "APPEALED",
  "APPEAL_REJECTED",
  "APPEAL_GRANTED",
] as const;
export type ApplicationStep = (typeof APPLICATION_STEPS)[number];

export const MEMBER_STATES = [
  "ONBOARDING",
  "ACTIVE",
  "RESTRICTED",
  "SUSPENDED",
  "RESIGNING",
  "TERMINATED",
  "FORMER",
  /** Reached and left by the default process alone, by none of the changes here. */
  "DEFAULTED",
] as const;
export type MemberState = (typeof MEMBER_STATES)[number];

export const MEMBER_CHANGES = [
  "ACTIVATE",
  "RESTRICT",
  "SUSPEND",
  "REINSTATE",
  "TERMINATE",
  "ACCEPT_RESIGNATION",
  "RELEASE",
] as const;
export type MemberChange = (typeof MEMBER_CHANGES)[number];

type Table<State extends string, Step extends string> = Record<State, Partial<Record<Step, State>>>;

const APPLICATION: Table<ApplicationState, ApplicationStep> = {
  DRAFT: { SUBMITTED: "SUBMITTED", WITHDRAWN: "WITHDRAWN" },
  SUBMITTED: { TAKEN_UP: "IN_REVIEW", WITHDRAWN: "WITHDRAWN" },
  IN_REVIEW: {
    INFORMATION_REQUESTED: "INFORMATION_REQUESTED",
    RECOMMENDED: "RECOMMENDED",
    WITHDRAWN: "WITHDRAWN",
  },
  INFORMATION_REQUESTED: { ANSWERED: "IN_REVIEW", WITHDRAWN: "WITHDRAWN" },
  RECOMMENDED: {
    SENT_BACK: "IN_REVIEW",
    APPROVED: "APPROVED",
    REJECTED: "REJECTED",
    WITHDRAWN: "WITHDRAWN",
  },
  APPROVED: {},
  REJECTED: { APPEALED: "APPEALED" },
  WITHDRAWN: {},
  APPEALED: { APPEAL_REJECTED: "APPEAL_REJECTED", APPEAL_GRANTED: "APPEAL_GRANTED" },
  APPEAL_REJECTED: {},
  APPEAL_GRANTED: {},
};

const MEMBER: Table<MemberState, MemberChange> = {
  ONBOARDING: { ACTIVATE: "ACTIVE", TERMINATE: "TERMINATED" },
  ACTIVE: {
    RESTRICT: "RESTRICTED",
    SUSPEND: "SUSPENDED",
    TERMINATE: "TERMINATED",
    ACCEPT_RESIGNATION: "RESIGNING",
  },
  RESTRICTED: {
    SUSPEND: "SUSPENDED",
    REINSTATE: "ACTIVE",
    TERMINATE: "TERMINATED",
    ACCEPT_RESIGNATION: "RESIGNING",
  },
  SUSPENDED: {
    RESTRICT: "RESTRICTED", // reinstated in part
    REINSTATE: "ACTIVE",
    TERMINATE: "TERMINATED",
    ACCEPT_RESIGNATION: "RESIGNING",
  },
  RESIGNING: { TERMINATE: "TERMINATED", RELEASE: "FORMER" },
  TERMINATED: { RELEASE: "FORMER" },
  FORMER: {},
  DEFAULTED: {},
};

/**
 * The state an application is in after a step; undefined where the step is not allowed.
 *
 * `state` is undefined before the first step, which only `STARTED` is.
 */
export function nextState(
  state: ApplicationState | undefined,
  step: ApplicationStep,
): ApplicationState | undefined {
  if (state === undefined) return step === "STARTED" ? "DRAFT" : undefined;
  return APPLICATION[state][step];
}

/** The state a member is in after a change; undefined where the change is not allowed. */
export function afterChange(state: MemberState, change: MemberChange): MemberState | undefined {
  return MEMBER[state][change];
}

/**
 * Whether a member in this state shares in losses: from the day it is active until it is let go. Restricted,
 * suspended and leaving members have their money at stake like all others.
 */
export const sharesLosses = (state: MemberState): boolean =>
  ["ACTIVE", "RESTRICTED", "SUSPENDED", "RESIGNING"].includes(state);

/** The steps of an application, or the changes of a member, that its state allows. */
export function whatCanFollow(state: ApplicationState): ApplicationStep[];
export function whatCanFollow(state: MemberState): MemberChange[];
export function whatCanFollow(state: ApplicationState | MemberState): (ApplicationStep | MemberChange)[] {
  if (isMemberState(state)) return MEMBER_CHANGES.filter((change) => change in MEMBER[state]);
  return APPLICATION_STEPS.filter((step) => step in APPLICATION[state]);
}

/**
 * How long an application has been in each state, in milliseconds, summed over its visits; up to `now` in the one
 * it is in. States it has never been in are absent.
 *
 * `steps`  from the first, each with its moment in milliseconds.
 * Throws   RangeError where a step is not allowed after the one before, or is earlier than it, or `now` is.
 */
export function timeInStates(
  steps: readonly { readonly step: ApplicationStep; readonly at: number }[],
  now: number,
): Map<ApplicationState, number> {
  const times = new Map<ApplicationState, number>();
  let state: ApplicationState | undefined;
  for (const [index, { step, at }] of steps.entries()) {
    state = nextState(state, step);
    if (state === undefined) throw new RangeError(`the step ${index + 1}, ${step}, is not allowed there`);
    const spent = (steps[index + 1]?.at ?? now) - at;
    if (spent < 0) throw new RangeError(`what follows step ${index + 1}, ${step}, is earlier than it`);
    times.set(state, (times.get(state) ?? 0) + spent);
  }
  return times;
}

function isMemberState(state: ApplicationState | MemberState): state is MemberState {
  return state in MEMBER;
}
