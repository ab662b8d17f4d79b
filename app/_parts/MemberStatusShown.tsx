import type { MemberStatus } from "#app/__generated__/graphql.ts";
import { State, type StateName } from "#app/_parts/State.tsx";

const looks: Record<MemberStatus, { is: StateName; word: string }> = {
  ONBOARDING: { is: "draft", word: "Onboarding" },
  ACTIVE: { is: "active", word: "Active" },
  RESTRICTED: { is: "not-met", word: "Restricted" },
  SUSPENDED: { is: "not-met", word: "Suspended" },
  RESIGNING: { is: "to-confirm", word: "Resigning" },
  TERMINATED: { is: "does-not-apply", word: "Terminated" },
  FORMER: { is: "does-not-apply", word: "Former member" },
  DEFAULTED: { is: "breached", word: "Defaulted" },
};

/** Where a membership stands, as a shape and a word. In a list active is the normal state, and so it is grey there. */
export function MemberStatusShown({ status, listed = false }: { status: MemberStatus; listed?: boolean }) {
  const look = looks[status];
  return <State {...look} is={listed && look.is === "active" ? "met" : look.is} />;
}

/** The word alone: "Active". */
export const statusWord = (status: MemberStatus) => looks[status].word;
