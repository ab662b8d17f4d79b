import type { Role } from "#graphql/__generated__/resolvers.ts";

/** What a notice is written from: an event of the audit trail, and the house's name and zone. */
export interface Told {
  kind: string;
  subjectId: string;
  facts: Record<string, string>;
  house: { name: string; timeZone: string };
}

/** To whom, how, and what. The body names no amount: those are read on the portal, signed in. */
export interface Notice {
  to: { whose: "firm" | "house"; roles: Role[] } | { user: string };
  mail: boolean;
  subject: string;
  body: string;
  link: string;
}
