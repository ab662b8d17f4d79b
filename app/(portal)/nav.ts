import type { NavGroups } from "#app/_parts/shell/navigation.ts";

/** What waits for the viewer, by page. */
export type Counts = { waiting: number; unread: number; open: number };

/** Whose portal it is: the house's, a member's, or that of a firm that asks to become one. */
export type Reader = "HOUSE" | "MEMBER" | "APPLICANT";

/** The pages of the portal as the rail lists them, by reader; what takes a right is left out where the viewer lacks it. */
export function navigation(reader: Reader, may: readonly string[], counts: Counts): NavGroups {
  if (reader === "APPLICANT") return applicant(counts);
  return reader === "HOUSE" ? house(may, counts) : member(counts);
}

function applicant({ unread }: Counts): NavGroups {
  return [
    [
      { href: "/application", label: "Application" },
      { href: "/inbox", label: "Inbox", count: unread },
    ],
    [{ href: "/criteria", label: "Criteria" }],
  ];
}

function member({ open, unread }: Counts): NavGroups {
  return [
    [
      { href: "/home", label: "Home" },
      { href: "/obligations", label: "Obligations", count: open },
      { href: "/requirement", label: "Requirement" },
      { href: "/fund", label: "Fund" },
      { href: "/statement", label: "Statement" },
      { href: "/inbox", label: "Inbox", count: unread },
    ],
    [
      { href: "/defaults", label: "Default events" },
      { href: "/standing", label: "Standing" },
      { href: "/payments", label: "Payments" },
      { href: "/journal", label: "Journal" },
      { href: "/rulebooks", label: "Rulebook" },
      { href: "/firm", label: "Firm and users" },
    ],
  ];
}

function house(may: readonly string[], { waiting, unread }: Counts): NavGroups {
  return [
    [
      // Decisions wait for whoever may approve them; the list itself counts everything.
      { href: "/work", label: "Work list", count: may.includes("approve") ? waiting : undefined },
      { href: "/inbox", label: "Inbox", count: unread },
    ],
    [
      { href: "/applications", label: "Applications" },
      { href: "/members", label: "Members" },
      { href: "/criteria-matrix", label: "Criteria and waivers" },
      { href: "/screening", label: "Screening" },
    ],
    [
      { href: "/defaults", label: "Default events" },
      { href: "/measures", label: "Measures" },
      { href: "/runs", label: "Contribution runs" },
      { href: "/obligations", label: "Obligations", holds: ["/reach"] },
      { href: "/payables", label: "Payables", holds: ["/interest", "/confirmations"] },
      { href: "/payments", label: "Payments" },
      { href: "/fund", label: "Fund" },
    ],
    [
      { href: "/rulebooks", label: "Rulebooks" },
      { href: "/journal", label: "Journal" },
      { href: "/users", label: "Users" },
      { href: "/partners", label: "Partner systems" },
    ],
    [
      { href: "/audit", label: "Audit trail" },
      ...(may.includes("checks") ? [{ href: "/checks", label: "Prove the books" }] : []),
      ...(may.includes("outbox") ? [{ href: "/outbox", label: "Outbox" }] : []),
    ],
  ];
}
