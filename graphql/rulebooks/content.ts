import { z } from "zod";
import { isDate } from "#domain/calendar.ts";
import { runCase } from "#domain/case.ts";
import type { Deadline } from "../time.ts";
import {
  type CalendarRule,
  type ContributionRules,
  deadlineForm as deadline,
  readCalendar,
  readContributions,
} from "./contributions.ts";
import { type MembershipRules, readMembership } from "./membership.ts";

/** A rulebook as data: how losses are shared (domain/SPEC.md, loss/1), by when what is done, on which days. */
export interface RulebookContent {
  loss: { layers: LayerContent[]; coolingOff?: unknown; rollingDays?: number; recovery?: string };
  deadlines: { assessment: Deadline; replenishment: Deadline; contest: Deadline };
  /** Days on which nothing is due: the house's own, and those of the calendar, written down when it was prepared. */
  holidays: string[];
  /** Whose public holidays are among them. */
  calendar?: CalendarRule;
  /** Absent where contributions are set and posted by hand. */
  contributions?: ContributionRules;
  /** Absent where the service takes no applications. */
  membership?: MembershipRules;
}

/** What the portal itself reads of a layer; the rest is the domain's. */
export interface LayerContent {
  id: string;
  title?: string;
  payer?: string;
  resource?: string;
  together?: LayerContent[];
}

const form = z.strictObject({
  loss: z.record(z.string(), z.unknown()),
  deadlines: z.strictObject({ assessment: deadline, replenishment: deadline, contest: deadline }),
  holidays: z.array(z.string().refine(isDate, "is a day as YYYY-MM-DD")).max(2000),
  calendar: z.unknown().optional(),
  contributions: z.unknown().optional(),
  membership: z.unknown().optional(),
});

/**
 * Read a rulebook's content from JSON text. The layers are tried by the domain module itself, with the service's
 * currency and the house's own money under the name `capital`.
 */
export function readContent(
  text: string,
  service: { currency: string; capital: string },
): { content: RulebookContent } | { path: string; message: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { path: "", message: "is no JSON: check brackets, quotes and commas" };
  }
  const read = form.safeParse(value);
  if (!read.success) {
    const issue = read.error.issues[0]!;
    return {
      path: issue.path
        .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
        .join("")
        .replace(/^\./, ""),
      message: issue.message,
    };
  }
  const tried = runCase({
    case: "loss/1",
    currency: service.currency,
    holidays: read.data.holidays,
    ccp: { capital: service.capital },
    rulebook: read.data.loss,
    members: [{ id: "A", contribution: "1" }],
    events: [],
  });
  if (!tried.ok) return { path: tried.fault.path.replace(/^rulebook/, "loss"), message: tried.fault.message };
  const content = read.data as unknown as RulebookContent;
  // The domain can share among gainers; the journal has no account for gains yet, so the portal cannot book it.
  if (flatLayers(content.loss.layers).some((layer) => layer.payer === "gainers"))
    return { path: "loss.layers", message: "a layer paid by gainers cannot be booked by this portal yet" };
  if (content.calendar !== undefined) {
    const calendar = readCalendar(content.calendar);
    if ("path" in calendar) return { path: under("calendar", calendar.path), message: calendar.message };
  }
  if (content.contributions !== undefined) {
    const rules = readContributions(content.contributions, service.currency);
    if ("path" in rules) return { path: under("contributions", rules.path), message: rules.message };
  }
  if (content.membership === undefined) return { content };
  const membership = readMembership(content.membership);
  return "path" in membership
    ? { path: `membership.${membership.path}`, message: membership.message }
    : { content: { ...content, membership: membership.rules } };
}

const under = (section: string, path: string) => (path === "" ? section : `${section}.${path}`);

/** The layers in the order of a result: those that stand together one after the other. */
export const flatLayers = (layers: readonly LayerContent[]): LayerContent[] =>
  layers.flatMap((layer) => layer.together ?? [layer]);
