import { z } from "zod";
import type { Catalogue } from "#domain/criteria/catalogue.ts";
import { readCatalogue } from "#domain/criteria/readCatalogue.ts";

/** What a rulebook says of membership: the criteria, and how applications and departures are handled. */
export interface MembershipRules {
  catalogue: Catalogue;
  /** Business days within which the house decides, an applicant answers, a rejection can be appealed. */
  decideWithin: number;
  answerWithin: number;
  appealWithin: number;
  /** How many of the risk committee must be heard, a majority of them in favour; 0 where it is not. */
  committee: number;
  /** Business days for a new member's first contribution. */
  contributionWithin: number;
  /** Calendar days of notice of a member that leaves, and how often its contribution it can be asked for until then. */
  noticeDays: number;
  liabilityTimes: number;
  /** Who is told that a firm is a member, and its status. */
  roster: "none" | "members" | "public";
  /** The house's own list of what is done before a new member becomes active. */
  tasks: string[];
}

const days = z.int().min(1).max(250);

const form = z.strictObject({
  catalogue: z.unknown(),
  decideWithin: days,
  answerWithin: days,
  appealWithin: days,
  committee: z.int().min(0).max(50),
  contributionWithin: days,
  noticeDays: z.int().min(1).max(1500),
  liabilityTimes: z.int().min(0).max(20),
  roster: z.enum(["none", "members", "public"]),
  tasks: z.array(z.string().min(2).max(120)).max(50),
});

/** Read the part of a rulebook about membership; the catalogue is tried by the domain module itself. */
export function readMembership(
  value: unknown,
): { rules: MembershipRules } | { path: string; message: string } {
  const read = form.safeParse(value);
  if (!read.success) {
    const issue = read.error.issues[0]!;
    return { path: issue.path.map(String).join("."), message: issue.message };
  }
  const catalogue = readCatalogue(read.data.catalogue);
  if ("path" in catalogue)
    return { path: `catalogue${catalogue.path && `.${catalogue.path}`}`, message: catalogue.message };
  return { rules: { ...read.data, catalogue: catalogue.catalogue } };
}
