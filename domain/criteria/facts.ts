/**
 * What is known of a firm, each fact with the day from which the house knew it. Evaluation on a day uses only what
 * was known by then, so that the answer does not depend on when it is asked.
 */
export interface Facts {
  /** The category it is in, or has asked for. */
  category: string;
  /** As the catalogue's `only` names them: `bank`, `broker`, `non_financial`, `rated`, `guaranteed`. */
  traits: string[];
  /** Is it watched as a member (breach ladder, watch level), or measured for admission? */
  standing: "applicant" | "member";
  /** From which day it is watched. */
  since: string;
  figures: ReportedFigure[];
  evidence: Evidence[];
  waivers: Waiver[];
  /** Decisions that lowered the watch level. */
  lowered: { on: string; to: 0 | 1 | 2 | 3 }[];
}

export interface ReportedFigure {
  name: string;
  /** Decimal text. */
  value: string;
  asOf: string;
  knownOn: string;
  source: string;
}

/** An attestation, an accepted document, the answer of an outside check, or a judgement of the committee. */
export interface Evidence {
  criterion: string;
  passed: boolean;
  knownOn: string;
  /** The last day it holds; null where it does not expire. */
  validUntil: string | null;
  source: string;
  /** Why, where it did not pass: one sentence without a full stop. */
  detail?: string;
}

export interface Waiver {
  criterion: string;
  from: string;
  /** The last day it holds. */
  until: string;
  reason: string;
}
