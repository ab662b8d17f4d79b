import type { Role } from "./__generated__/resolvers.ts";
import { isApplicant, type SignedIn } from "./viewer.ts";

/** Who may use an operation. Data, so that it can be printed as one table and tried cell by cell. */
export type Allow =
  | { who: "anybody" }
  | { who: "signed in"; scope?: string }
  | { who: "these"; roles: readonly Role[]; scope?: string };

export const anybody: Allow = { who: "anybody" };
/** Any user; a partner system only with the scope named, and not at all where none is. */
export const signedIn = (scope?: string): { who: "signed in"; scope?: string } => ({
  who: "signed in",
  ...(scope && { scope }),
});
type These = Extract<Allow, { who: "these" }>;
export const only = (...roles: Role[]): These => ({ who: "these", roles });
export const onlyOr = (scope: string, ...roles: Role[]): These => ({ who: "these", roles, scope });

export const HOUSE: Role[] = [
  "HOUSE_ADMINISTRATOR",
  "MEMBERSHIP_OFFICER",
  "RISK_MANAGER",
  "HOUSE_TREASURER",
  "APPROVER",
  "COMMITTEE_MEMBER",
  "GOVERNANCE_SECRETARY",
  "AUDITOR",
  "REGULATOR",
];
/** Whoever has an application or a membership to look after. */
export const FIRM: Role[] = ["APPLICANT", "VIEWER", "TREASURER", "SIGNATORY", "FIRM_ADMINISTRATOR"];
export const MEMBER: Role[] = ["VIEWER", "TREASURER", "SIGNATORY", "FIRM_ADMINISTRATOR"];

/** Scopes of the house's own systems: no member's is ever given one. */
export const HOUSE_SCOPES: readonly string[] = ["measures:write", "payments:write"];

export const SCOPES = [
  "obligations:read",
  "obligations:act",
  "defaults:read",
  "figures:write",
  "measures:write",
  "fund:read",
  "journal:read",
  "cases:run",
  "payments:write",
] as const;

/** Whether this viewer may. Says nothing about which rows: the row policies do. */
export function may(allow: Allow, viewer: SignedIn | null): boolean {
  if (allow.who === "anybody") return true;
  if (!viewer) return false;
  if (viewer.kind === "client") return allow.scope !== undefined && viewer.scopes.includes(allow.scope);
  // Whatever else an applicant's user is, only what names applicants is theirs.
  if (isApplicant(viewer)) return allow.who === "these" && allow.roles.includes("APPLICANT");
  if (allow.who === "signed in") return true;
  return allow.roles.some((role) => viewer.roles.includes(role));
}

const WORDS: Record<Role, string> = {
  APPLICANT: "an applicant",
  VIEWER: "a member's viewer",
  TREASURER: "a member's treasurer",
  SIGNATORY: "a member's signatory",
  FIRM_ADMINISTRATOR: "a member's administrator",
  HOUSE_ADMINISTRATOR: "an administrator of the house",
  MEMBERSHIP_OFFICER: "a membership officer",
  RISK_MANAGER: "a risk manager",
  HOUSE_TREASURER: "a treasurer of the house",
  APPROVER: "an approver",
  COMMITTEE_MEMBER: "a committee member",
  GOVERNANCE_SECRETARY: "a governance secretary",
  AUDITOR: "an auditor",
  REGULATOR: "a regulator",
};

/** Who may, in words, for the refusal. */
export function whoMay(allow: Allow): string {
  if (allow.who === "anybody") return "anybody";
  const scope = allow.scope ? ` or a partner system with the scope ${allow.scope}` : "";
  if (allow.who === "signed in") return `any user${scope}`;
  return allow.roles.map((role) => WORDS[role]).join(", ") + scope;
}

export const roleInWords = (role: Role) =>
  WORDS[role].replace(/^(an?|a member's) /, (start) => (start === "a member's " ? "member's " : ""));
