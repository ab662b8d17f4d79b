import type { MemberStatus } from "#app/__generated__/graphql.ts";
import { State, type StateName } from "#app/_parts/State.tsx";

const looks: Record<MemberStatus, { is: StateName; word: string }> = {
  ONBOARDING: { is: "draft", word: "Onboarding" },
  ACTIVE: { is: "active", word: "Active" },
  DEFAULTED: { is: "breached", word: "Defaulted" },
};

/** Where a membership stands, as a shape and a word. */
export function MemberStatusShown({ status }: { status: MemberStatus }) {
  return <State {...looks[status]} />;
}

/** The word alone, within a sentence: "active". */
export const statusWord = (status: MemberStatus) => looks[status].word.toLowerCase();
