import type { MembershipChange } from "#app/__generated__/graphql.ts";

type ChangeWords = { verb: string; title: (firm: string) => string; means: string; danger?: true };

/** The changes of a membership: the button, the page's title, and what it means. */
export const changeWords: Record<MembershipChange, ChangeWords> = {
  ACTIVATE: {
    verb: "Activate",
    title: (firm) => `Activate ${firm}`,
    means: "From onboarding to active: a clearing member with all rights and duties.",
  },
  RESTRICT: {
    verb: "Restrict",
    title: (firm) => `Restrict ${firm}`,
    means: "No new positions until it is reinstated. What it owes stays.",
    danger: true,
  },
  SUSPEND: {
    verb: "Suspend",
    title: (firm) => `Suspend ${firm}`,
    means: "No clearing until it is reinstated. What it owes stays.",
    danger: true,
  },
  REINSTATE: {
    verb: "Reinstate",
    title: (firm) => `Reinstate ${firm}`,
    means: "Active again, with all rights and duties.",
  },
  TERMINATE: {
    verb: "Terminate",
    title: (firm) => `Terminate the membership of ${firm}`,
    means: "The membership is ended by the house. What is owed either way is settled after it.",
    danger: true,
  },
  ACCEPT_RESIGNATION: {
    verb: "Take its notice",
    title: (firm) => `Take the notice of ${firm}`,
    means: "It is resigning from then on: its liability is capped until the notice ends.",
  },
  RELEASE: {
    verb: "Release",
    title: (firm) => `Release ${firm}`,
    means: "No longer a member: nothing is owed either way.",
  },
};
