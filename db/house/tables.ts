import { sql } from "drizzle-orm";
import { boolean, check, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { minorUnits, policies } from "../policy.ts";

/** The clearing house itself: one row. `businessNow` is set only where the business clock is fixed (a demonstration). */
export const houses = pgTable(
  "houses",
  {
    id: uuid("id").primaryKey(), // the house's own firm id
    name: text("name").notNull(),
    timeZone: text("time_zone").notNull(),
    demonstration: boolean("demonstration").notNull(),
    businessNow: timestamp("business_now", { withTimezone: true }),
    only: boolean("only").notNull().default(true).unique(), // there is one house
  },
  (house) => [
    check("house_is_one", sql`${house.only}`),
    check(
      "only_a_demonstration_has_a_fixed_clock",
      sql`${house.demonstration} or ${house.businessNow} is null`,
    ),
    ...policies("houses", {
      read: { public: true, member: true, applicant: true, house: true, gate: true },
      insert: { gate: true },
    }),
  ],
);

/** A clearing service: its own default fund, rulebook and currency. */
export const clearingServices = pgTable(
  "clearing_services",
  {
    id: uuid("id").primaryKey(),
    code: text("code").notNull().unique(),
    name: text("name").notNull(),
    currency: text("currency").notNull(),
    capital: minorUnits("capital").notNull(), // the house's own money set aside for this service (skin in the game)
    payTo: text("pay_to").notNull(), // the account members pay into, as printed on their obligations
  },
  (service) => [
    check("service_currency", sql`${service.currency} ~ '^[A-Z]{3}$'`),
    check("service_capital", sql`${service.capital} >= 0`),
    ...policies("clearing_services", {
      read: { public: true, member: true, applicant: true, house: true, gate: true },
      insert: { house: true },
    }),
  ],
);

/**
 * What members are told of the whole: the fund as it stood when the figure was published. Members read
 * these rows and never a sum over one another's.
 */
export const fundFigures = pgTable(
  "fund_figures",
  {
    id: uuid("id").primaryKey(),
    serviceId: uuid("service_id")
      .notNull()
      .references(() => clearingServices.id),
    publishedAt: timestamp("published_at", { withTimezone: true }).notNull(),
    required: minorUnits("required").notNull(),
    posted: minorUnits("posted").notNull(),
    called: minorUnits("called").notNull(), // called and not yet paid
    cause: text("cause").notNull(),
  },
  (figure) => [
    check(
      "fund_figures_are_amounts",
      sql`${figure.required} >= 0 and ${figure.posted} >= 0 and ${figure.called} >= 0`,
    ),
    ...policies("fund_figures", { read: { member: true, house: true }, insert: { house: true } }),
  ],
);
