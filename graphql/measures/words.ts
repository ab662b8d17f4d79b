import type { MeasureQuestionKind } from "../__generated__/resolvers.ts";

type Asked = { code: string | null; name: string | null; before: string | null; after: string | null };

const WORDS: Record<MeasureQuestionKind, (asked: Asked) => string> = {
  MEMBER_MISSING: ({ code }) => `${code} has no line.`,
  MEMBER_NEW: ({ code }) => `${code} had no line in the last accepted batch.`,
  MEASURE_MISSING: ({ name }) => `The last accepted batch told ${name}, this one does not.`,
  MEASURE_NEW: ({ name }) => `The last accepted batch did not tell ${name}.`,
  JUMP: ({ code, name, before, after }) => `${name} of ${code} went from ${before} to ${after}.`,
  SCENARIO_MISSING: ({ name }) => `The last accepted batch had the scenario “${name}”, this one has not.`,
  SCENARIO_NEW: ({ name }) => `The scenario “${name}” is new.`,
  WORST_SCENARIO: ({ before, after }) =>
    `The losses of all members in the worst scenario went from ${before} to ${after}.`,
};

/** A question about a batch as a sentence; amounts with all digits of their currency. */
export const questionWords = (kind: MeasureQuestionKind, asked: Asked): string => WORDS[kind](asked);
