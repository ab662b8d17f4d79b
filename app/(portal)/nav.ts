import type { NavGroups } from "#app/_parts/shell/navigation.ts";

/** What waits for the viewer, by page. */
export type Counts = { waiting: number; unread: number; open: number };

/** The pages of the portal as the rail lists them, by side; what takes a right is left out where the viewer lacks it. */
export function navigation(side: "HOUSE" | "MEMBER", may: readonly string[], counts: Counts): NavGroups {
  return side === "HOUSE" ? house(may, counts) : member(counts);
}

function member({ open, unread }: Counts): NavGroups {
  return [
    [
      { href: "/home", label: "Home" },
      { href: "/obligations", label: "Obligations", count: open },
      { href: "/defaults", label: "Default events" },
      { href: "/inbox", label: "Inbox", count: unread },
    ],
    [
      { href: "/journal", label: "Journal" },
      { href: "/rulebooks", label: "Rulebook" },
      { href: "/firm", label: "Firm and users" },
    ],
  ];
}

function house(may: readonly string[], { waiting, unread }: Counts): NavGroups {
  return [
    [
      { href: "/work", label: "Work list", count: waiting },
      { href: "/inbox", label: "Inbox", count: unread },
      { href: "/members", label: "Members" },
      { href: "/defaults", label: "Default events" },
      { href: "/obligations", label: "Obligations" },
      { href: "/payments", label: "Payments" },
    ],
    [
      { href: "/rulebooks", label: "Rulebooks" },
      { href: "/journal", label: "Journal" },
      { href: "/users", label: "Users" },
      { href: "/partners", label: "Partner systems" },
    ],
    [
      { href: "/audit", label: "Audit trail" },
      ...(may.includes("outbox") ? [{ href: "/outbox", label: "Outbox" }] : []),
    ],
  ];
}
