/** The groups of a catalogue, in the words of a head. */
export const groupWords: Record<string, string> = {
  financial: "Financial strength",
  risk: "Risk",
  legal: "Legal standing",
  operational: "Operations",
  reporting: "Reporting",
  governance: "Governance",
  conduct: "Conduct",
};

/** How a criterion is shown to be met, in words. */
export const kindWords: Record<string, string> = {
  quantitative_threshold: "a figure",
  boolean_attestation: "a signed statement",
  document_with_expiry: "a document",
  external_check: "a check by the house",
  committee_judgement: "a judgement of the risk committee",
};

const traits: Record<string, { one: string; many: string }> = {
  bank: { one: "Bank", many: "banks" },
  broker: { one: "Broker", many: "brokers" },
  non_financial: { one: "Not a financial firm", many: "firms that are not financial firms" },
  rated: { one: "Rated by a rating agency", many: "firms with a rating" },
  guaranteed: { one: "Supported by a guarantee of its parent", many: "firms with a parent's guarantee" },
};

/** What some criteria hang on, as choices of a form. */
export const traitChoices = Object.entries(traits).map(([value, words]) => ({ value, label: words.one }));

/** "Only for banks and brokers"; null where it is asked of all. */
export function onlyWords(only: readonly string[]): string | null {
  if (only.length === 0) return null;
  const many = only.map((trait) => traits[trait]?.many ?? trait);
  return `Only for ${many.length > 1 ? `${many.slice(0, -1).join(", ")} and ${many.at(-1)}` : many[0]}`;
}

type Step = { action: string; watch: number; cureBusinessDays?: number | null | undefined };

/** A step of what follows: "Restricted; watch level 3; 5 business days to put it right". */
export function stepWords({ action, watch, cureBusinessDays: days }: Step): string {
  const time =
    days === null || days === undefined
      ? "stands until it is met"
      : days === 0
        ? "at once"
        : `${days} business ${days === 1 ? "day" : "days"} to put it right`;
  return [action, watch > 0 && `watch level ${watch}`, time].filter(Boolean).join("; ");
}

/** "1 criterion", "42 criteria". */
export function criteriaText(count: number): string {
  return `${count} ${count === 1 ? "criterion" : "criteria"}`;
}
