import type { ConditionInput, RecommendApplicationInput } from "../__generated__/resolvers.ts";
import type { Act } from "../command.ts";
import { readAmount } from "../money.ts";
import { invalid } from "../refusals.ts";
import { readDay, readText } from "../text.ts";
import { dayIn } from "../time.ts";

/** On what terms a firm is admitted. */
export interface Terms {
  conditions: { title: string; dueOn: string }[];
  contribution: string;
}

/** Look the terms of an admission over; refused with the field that is wrong. */
export function readTerms(
  act: Act,
  input: { conditions?: readonly ConditionInput[]; contribution?: string | null | undefined },
  currency: string,
): Terms {
  const today = dayIn(act.now, act.house.timeZone);
  const given = input.conditions ?? [];
  if (given.length > 50) invalid("conditions", "There are too many conditions: at most 50.");
  const conditions = given.map(({ title, dueOn }, index) => {
    const day = readDay(`conditions[${index}].dueOn`, dueOn);
    if (day < today)
      invalid(`conditions[${index}].dueOn`, `${day} is past: give today, ${today}, or a later day.`);
    return {
      title: readText(`conditions[${index}].title`, title, { least: 3, most: 300 }),
      dueOn: day,
    };
  });
  if (!input.contribution)
    return invalid("contribution", "Say what the new member contributes to the default fund at first.");
  readAmount("contribution", input.contribution, currency);
  return { conditions, contribution: input.contribution };
}

/** Nothing of an admission belongs to a rejection. */
export function refuseTerms(input: Pick<RecommendApplicationInput, "conditions" | "contribution">): void {
  if (input.conditions?.length) invalid("conditions", "A rejection has reasons, not conditions.");
  if (input.contribution) invalid("contribution", "A rejected applicant contributes nothing: leave it out.");
}
