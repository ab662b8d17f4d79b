import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { byOwnFirm, currentFirm, currentUser, ownFirm, policies } from "../policy.ts";

/** A firm whose people sign in: the house itself, or one that is or was a member. */
export const firms = pgTable(
  "firms",
  {
    id: uuid("id").primaryKey(),
    side: text("side", { enum: ["HOUSE", "MEMBER"] }).notNull(),
    name: text("name").notNull(),
    nameKey: text("name_key").notNull().unique(), // normalised, so that look-alikes of one name meet
    affiliates: text("affiliates"), // the group of affiliates it belongs to
  },
  (firm) => [
    check("firm_side", sql`${firm.side} in ('HOUSE', 'MEMBER')`),
    ...policies("firms", {
      read: {
        member: sql`id = ${currentFirm}`,
        applicant: sql`id = ${currentFirm}`,
        house: true,
        gate: true,
      },
      insert: { house: true, gate: true },
      update: { house: sql`side = 'MEMBER'` },
    }),
  ],
);

/** A human being. Maker and checker are compared as persons: two accounts of one person are one. */
export const persons = pgTable(
  "persons",
  {
    id: uuid("id").primaryKey(),
    name: text("name").notNull(),
    emailKey: text("email_key").notNull().unique(),
  },
  () =>
    policies("persons", {
      read: {
        member: sql`id in (select person_id from users where firm_id = ${currentFirm})`,
        applicant: sql`id in (select person_id from users where firm_id = ${currentFirm})`,
        house: true,
        gate: true,
      },
      insert: { applicant: true, house: true, gate: true },
    }),
);

/** An account: one person acting for one firm. Rights come from `roles` alone. */
export const users = pgTable(
  "users",
  {
    id: uuid("id").primaryKey(),
    firmId: uuid("firm_id")
      .notNull()
      .references(() => firms.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => persons.id),
    email: text("email").notNull().unique(),
    roles: text("roles").array().notNull(),
    status: text("status", { enum: ["INVITED", "ACTIVE", "SUSPENDED"] }).notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (user) => [
    unique("users_person").on(user.id, user.personId),
    unique("users_firm").on(user.id, user.firmId),
    check("user_status", sql`${user.status} in ('INVITED', 'ACTIVE', 'SUSPENDED')`),
    check("user_email", sql`${user.email} = lower(${user.email}) and length(${user.email}) <= 254`),
    index("users_by_firm").on(user.firmId, user.id),
    ...policies("users", {
      read: { ...byOwnFirm, house: true, gate: true },
      insert: {
        applicant: sql`${ownFirm} and roles <@ array['APPLICANT', 'SIGNATORY'] and 'APPLICANT' = any(roles) and status = 'INVITED'`,
        house: true,
        gate: true,
      },
      update: { member: ownFirm, house: true, gate: true },
    }),
  ],
);

/** How a user proves itself with a password. Read at the gate only. */
export const credentials = pgTable(
  "credentials",
  {
    userId: uuid("user_id")
      .primaryKey()
      .references(() => users.id),
    passwordHash: text("password_hash").notNull(), // argon2id, in its own text form
    changedAt: timestamp("changed_at", { withTimezone: true }).notNull(),
  },
  () => policies("credentials", { read: { gate: true }, insert: { gate: true }, update: { gate: true } }),
);

/** An outside identity of a user (OpenID Connect): linked by issuer and subject, never by e-mail. */
export const identities = pgTable(
  "identities",
  {
    issuer: text("issuer").notNull(),
    subject: text("subject").notNull(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    linkedAt: timestamp("linked_at", { withTimezone: true }).notNull(),
  },
  (identity) => [
    primaryKey({ columns: [identity.issuer, identity.subject] }),
    ...policies("identities", { read: { gate: true }, insert: { gate: true } }),
  ],
);

/** A one-time link by which an invited user chooses its password. Only the hash of its secret is kept. */
export const invitations = pgTable(
  "invitations",
  {
    id: uuid("id").primaryKey(),
    secretHash: text("secret_hash").notNull().unique(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    firmId: uuid("firm_id").notNull(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(), // real time
    usedAt: timestamp("used_at", { withTimezone: true }),
  },
  (invitation) => [
    foreignKey({ columns: [invitation.userId, invitation.firmId], foreignColumns: [users.id, users.firmId] }),
    ...policies("invitations", {
      read: { gate: true },
      insert: { applicant: ownFirm, house: true, gate: true },
      update: { gate: true },
    }),
  ],
);

/** A signed-in browser. Its row is looked at on every request: ending it, or its user, ends access at once. */
export const sessions = pgTable(
  "sessions",
  {
    id: uuid("id").primaryKey(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    method: text("method").notNull(), // how it was proven: password, oidc:<issuer>
    signedInAt: timestamp("signed_in_at", { withTimezone: true }).notNull(), // real time, all four
    lastSeenAt: timestamp("last_seen_at", { withTimezone: true }).notNull(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
    endedAt: timestamp("ended_at", { withTimezone: true }),
  },
  (session) => [
    index("sessions_by_user").on(session.userId),
    ...policies("sessions", {
      read: {
        gate: true,
        member: sql`user_id = ${currentUser}`,
        applicant: sql`user_id = ${currentUser}`,
        house: sql`user_id = ${currentUser}`,
      },
      insert: { gate: true },
      update: { gate: true },
    }),
  ],
);

/** Failed attempts to sign in, by account and by address. They slow the next one down; they lock nobody out. */
export const attempts = pgTable(
  "attempts",
  {
    subject: text("subject").primaryKey(), // "account:<hash>" or "address:<ip>"
    failures: integer("failures").notNull(),
    lastAt: timestamp("last_at", { withTimezone: true }).notNull(),
  },
  () =>
    policies("attempts", {
      read: { gate: true },
      insert: { gate: true },
      update: { gate: true },
      delete: { gate: true },
    }),
);
