const words: Record<string, string> = {
  APPLICANT: "Applicant",
  VIEWER: "Viewer",
  TREASURER: "Treasurer",
  SIGNATORY: "Signatory",
  FIRM_ADMINISTRATOR: "Administrator",
  HOUSE_ADMINISTRATOR: "Administrator",
  MEMBERSHIP_OFFICER: "Membership officer",
  RISK_MANAGER: "Risk manager",
  HOUSE_TREASURER: "Treasurer",
  APPROVER: "Approver",
  COMMITTEE_MEMBER: "Committee member",
  GOVERNANCE_SECRETARY: "Governance secretary",
  AUDITOR: "Auditor",
  REGULATOR: "Regulator",
};

/** Roles as a person carries them: "Administrator, approver". */
export function roleWords(roles: readonly string[]): string {
  const text = roles.map((role) => words[role] ?? role).join(", ");
  return text.charAt(0) + text.slice(1).toLowerCase();
}
