import Holidays from "date-holidays";
import { z } from "zod";
import { runCase } from "#domain/case.ts";
import type { Deadline } from "../time.ts";

/** What a rulebook says of contributions to the default fund, from measures to interest. */
export interface ContributionRules {
  /** Size and allocation, as cases take them (domain/SPEC.md, contribution/1). */
  fund: { standard: object; allocation: Allocation };
  /** When a run is prepared by itself: on every business day, or on the nth of each month. */
  schedule: { every: "day" } | { every: "month"; businessDay: number };
  measures: {
    /** A batch older than so many calendar days feeds no run. */
    maxAgeDays: number;
    /** A measure that changes by more than this share of what it was is asked about: "0.5" is half. */
    jump: string;
    /** Two sources that must agree within this share before a batch counts; the first one's figures are used. */
    sources?: { names: [string, string]; tolerance: string };
  };
  /** By when an invoice is paid. */
  due: Deadline;
  returns: {
    /** By when the house pays a return. */
    paid: Deadline;
    /** While what is going on nothing is returned. */
    holdWhile: ("OPEN_DEFAULT" | "COOLING_OFF")[];
  };
  /** On money that comes late; absent where none is charged. */
  interest?: { rate: string; dayCount: "ACT/360" | "ACT/365" | "30E/360" };
  /** For K_CCP and K_CM; absent where they are not told. */
  capital?: { exposure: string; riskWeight: string; capitalRatio: string };
  /** When members are reminded, in business days before and after the due day. */
  reminders: { before: number[]; after: number[] };
}

export interface Allocation {
  keys: { measure: string; weight: string }[];
  minimum?: string;
  minimumAs?: "floor" | "base";
  roundTo?: string;
}

/** Whose public holidays are days on which nothing is due: a country's, or a part of it. */
export interface CalendarRule {
  country: string;
  region?: string;
}

export const deadlineForm = z.strictObject({
  businessDays: z.int().min(0).max(250),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "is a time such as 12:00"),
});

const share = z.string().regex(/^\d{1,3}(\.\d{1,10})?$/, "is a share such as 0.5");
const days = z.array(z.int().min(0).max(60)).max(10);

const form = z.strictObject({
  fund: z.strictObject({ standard: z.unknown(), allocation: z.unknown() }),
  schedule: z.union([
    z.strictObject({ every: z.literal("day") }),
    z.strictObject({ every: z.literal("month"), businessDay: z.int().min(1).max(15) }),
  ]),
  measures: z.strictObject({
    maxAgeDays: z.int().min(0).max(400),
    jump: share,
    sources: z
      .strictObject({
        names: z
          .tuple([z.string().trim().min(1).max(60), z.string().trim().min(1).max(60)])
          .refine(([first, second]) => first !== second, "names two different sources"),
        tolerance: share,
      })
      .optional(),
  }),
  due: deadlineForm,
  returns: z.strictObject({
    paid: deadlineForm,
    holdWhile: z.array(z.enum(["OPEN_DEFAULT", "COOLING_OFF"])),
  }),
  interest: z
    .strictObject({
      rate: z.string().regex(/^\d(\.\d{1,10})?$/, "is a yearly rate such as 0.08"),
      dayCount: z.enum(["ACT/360", "ACT/365", "30E/360"]),
    })
    .optional(),
  capital: z
    .strictObject({ exposure: z.string().min(1).max(60), riskWeight: share, capitalRatio: share })
    .optional(),
  reminders: z.strictObject({ before: days, after: days }),
});

const calendarForm = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/, "is a country code of two capital letters"),
  region: z.string().min(1).max(10).optional(),
});

type Wrong = { path: string; message: string };

/** Read the rules of contributions; size and allocation are tried by the domain module itself. */
export function readContributions(value: unknown, currency: string): { rules: ContributionRules } | Wrong {
  const read = form.safeParse(value);
  if (!read.success) return wrong(read.error.issues[0]!);
  const tried = runCase({
    case: "contribution/1",
    currency,
    fund: read.data.fund,
    members: [{ id: "A" }],
  });
  if (!tried.ok) return { path: tried.fault.path, message: tried.fault.message };
  if (read.data.capital) {
    const { riskWeight, capitalRatio } = read.data.capital;
    const capital = runCase({
      case: "capital/1",
      currency,
      ownFunds: "0",
      riskWeight,
      capitalRatio,
      members: [],
    });
    if (!capital.ok) return { path: `capital.${capital.fault.path}`, message: capital.fault.message };
  }
  return { rules: read.data as unknown as ContributionRules };
}

/** Read the rule of the calendar: a country, and a part of it, whose holidays are known. */
export function readCalendar(value: unknown): { calendar: CalendarRule } | Wrong {
  const read = calendarForm.safeParse(value);
  if (!read.success) return wrong(read.error.issues[0]!);
  const { country, region } = read.data;
  const known = new Holidays().getCountries("en");
  if (!known?.[country]) return { path: "country", message: "is no country whose holidays are known" };
  if (region !== undefined && !new Holidays().getStates(country, "en")?.[region])
    return { path: "region", message: `is no part of ${country} whose holidays are known` };
  return { calendar: read.data as CalendarRule };
}

const wrong = (issue: z.core.$ZodIssue): Wrong => ({
  path: issue.path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, ""),
  message: issue.message,
});
