/**
 * Membership criteria as data: what a rulebook version asks of its members, category by category.
 * Days are `YYYY-MM-DD`; numbers are decimal text (`"0.45"`), never a `number`, whatever their unit.
 */
export interface Catalogue {
  categories: Category[];
  figures: Figure[];
  criteria: Criterion[];
}

/** A category of membership: `GCM`, General clearing member. */
export interface Category {
  code: string;
  name: string;
}

/** A figure that formulas read: who reports it, and how it is shown. */
export interface Figure {
  /** As formulas spell it: `own_funds`. */
  name: string;
  title: string;
  unit: Unit;
  /** The firm itself in its returns, the house's own systems, or the portal from its journal and documents. */
  by: "firm" | "house" | "portal";
}

/** `money` is an amount in the service's currency, with its minor digits or fewer. */
export type Unit = "money" | "ratio" | "percent" | "count" | "score";

export type Kind =
  | "quantitative_threshold"
  | "boolean_attestation"
  | "document_with_expiry"
  | "external_check"
  | "committee_judgement";

export type Group = "financial" | "risk" | "legal" | "operational" | "reporting" | "governance" | "conduct";

export interface Criterion {
  /** `FIN-01`: stands for the criterion over all versions. */
  id: string;
  title: string;
  /** For the head of a column: at most 16 characters. */
  short: string;
  group: Group;
  kind: Kind;
  applies: "admission" | "ongoing" | "both";
  /** Only for firms with one of these traits (`bank`, `broker`, `rated`); for all where absent. */
  only?: string[];
  /** What each category must reach. A formula for a quantity, `required` for the other kinds; null: does not apply. */
  thresholds: Record<string, string | null>;
  /** Of a quantity: what is measured (a formula over figures), how it is compared, in which unit it is shown. */
  measure?: string;
  operator?: ">=" | "<=";
  unit?: Unit;
  /** Of a quantity: crossing this is still met, and raises the watch level to 1. Formulas by category. */
  warning?: Record<string, string | null>;
  /** Of a quantity: figures whose as-of day is older than so many calendar days are no evidence. */
  freshDays?: number;
  /** What shows it. */
  evidence: string[];
  /** How often it is looked at again, in words. */
  recheck: string;
  /** What follows while it is not met: step after step, each after the cure period of the one before. */
  ladder: Step[];
  /** Who decides, in words. */
  decider: string;
  /** Of an outside check: which lists decide it, so that no hand can. */
  screen?: "sanctions" | "lei";
  /** Who sees a firm's result: peers as far as the rulebook says, only the firm itself, or only the house. */
  visibility: "public" | "own" | "house";
  /** Where the threshold comes from: a published benchmark, a standard, or the house's own proposal. */
  basis: string;
  /** Published rules of other houses it was measured against. */
  benchmarks: string[];
}

export interface Step {
  severity: "minor" | "major" | "critical";
  /** The watch level it raises to, 0 to 3. */
  watch: 0 | 1 | 2 | 3;
  action: string;
  /** Business days to put it right; 0: at once; null: no period, it stands until it is met. */
  cureBusinessDays: number | null;
}
