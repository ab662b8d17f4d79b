import type { Role, Side } from "#app/__generated__/graphql.ts";
import type { Choice } from "#app/_parts/form/ChoiceGroup.tsx";

type RoleChoice = Choice & { value: Role };

const house: RoleChoice[] = [
  { value: "HOUSE_ADMINISTRATOR", label: "Administrator", hint: "Users, services and partner systems." },
  { value: "MEMBERSHIP_OFFICER", label: "Membership officer", hint: "Prepares admissions." },
  {
    value: "RISK_MANAGER",
    label: "Risk manager",
    hint: "Declares defaults, enters losses, prepares allocations.",
  },
  {
    value: "HOUSE_TREASURER",
    label: "Treasurer",
    hint: "Records and matches payments, posts contributions.",
  },
  { value: "APPROVER", label: "Approver", hint: "Confirms what another prepared; never its own." },
  { value: "COMMITTEE_MEMBER", label: "Committee member", hint: "Votes in the risk committee." },
  { value: "GOVERNANCE_SECRETARY", label: "Governance secretary", hint: "Prepares rulebooks." },
  { value: "AUDITOR", label: "Auditor", hint: "Reads everything, changes nothing." },
  { value: "REGULATOR", label: "Regulator", hint: "Reads everything, changes nothing." },
];

const member: RoleChoice[] = [
  { value: "VIEWER", label: "Viewer", hint: "Sees everything of its own firm." },
  { value: "TREASURER", label: "Treasurer", hint: "Acknowledges, announces payments, contests." },
  { value: "SIGNATORY", label: "Signatory", hint: "Signs and votes." },
  { value: "FIRM_ADMINISTRATOR", label: "Administrator", hint: "The firm’s own users and partner systems." },
];

/** The roles there are on a side, each with what it may do. */
export const rolesOf = (side: Side): readonly RoleChoice[] => (side === "HOUSE" ? house : member);
