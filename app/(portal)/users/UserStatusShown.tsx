import type { UserStatus } from "#app/__generated__/graphql.ts";
import { State, type StateName } from "#app/_parts/State.tsx";

const looks: Record<UserStatus, { is: StateName; word: string }> = {
  INVITED: { is: "draft", word: "Invited" },
  ACTIVE: { is: "met", word: "Active" },
  SUSPENDED: { is: "not-met", word: "Suspended" },
};

/** Whether a user can sign in, as a shape and a word. Active is the normal state, so it is grey. */
export function UserStatusShown({ status }: { status: UserStatus }) {
  return <State {...looks[status]} />;
}
