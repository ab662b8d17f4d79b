import { type Portal, secretOf } from "../portal.ts";

/** Where a one-time link will stand in a mail. Stored in its place, so that no secret is ever in the database. */
export const linkPlaceholder = (invitationId: string) => `{one-time link ${invitationId}}`;

/** A mail's text with its one-time links, as it leaves for its reader. */
export const withSecrets = (text: string, portal: Portal): string =>
  text.replace(
    /\{one-time link ([0-9a-f-]{36})\}/g,
    (_, id: string) => `${portal.origin}/invitation#${secretOf(portal, id)}`,
  );
