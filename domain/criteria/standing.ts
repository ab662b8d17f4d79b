/** Where a firm stands against a catalogue on a day. */
export interface Standing {
  on: string;
  /** One for each criterion, in the catalogue's order. */
  results: Result[];
  watch: { level: 0 | 1 | 2 | 3; triggers: Trigger[] };
  /** The first day after `on` on which something changes by the passing of time alone; null where nothing does. */
  nextChangeOn: string | null;
}

export type State = "MET" | "NOT_MET" | "BREACHED" | "WAIVED" | "UNKNOWN" | "DOES_NOT_APPLY";

export interface Result {
  criterion: string;
  state: State;
  /** One sentence. */
  reason: string;
  /** Of a quantity: measured and asked for, as decimal text of at most 6 decimals (money: as reported). */
  value?: string;
  threshold?: string;
  /** By how much it misses, above zero. */
  shortBy?: string;
  /** Met, with less room than the warning asks for. */
  warning?: true;
  figures: { name: string; value: string; asOf: string; source: string }[];
  /** Where what was used comes from. */
  source?: string;
  /** Not met, breached, or unknown by expiry: since when without a break. */
  since?: string;
  /** Breached: the last day to put it right, of the step of the ladder that is in force. */
  cureEndsOn?: string;
  /** The step of the ladder in force, counted from 0. */
  step?: number;
  /** Waived: the last day. */
  until?: string;
  /** Unknown: what is missing, by figure name or in words. */
  missing?: string[];
}

/** What raised the watch level: it holds the level until a decision lowers it. */
export interface Trigger {
  criterion: string;
  level: 1 | 2 | 3;
  on: string;
  /** Whether what raised it still stands. */
  stands: boolean;
  reason: string;
}
