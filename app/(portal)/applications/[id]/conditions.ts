import type { ConditionInput } from "#app/__generated__/graphql.ts";
import { choicesOf } from "#app/_parts/form/values.ts";

/** What the rows of ConditionRows hold, in their order; those left empty are left out. */
export function conditionsOf(form: FormData): ConditionInput[] {
  return rowsOf(form).filter(({ title, dueOn }) => title !== "" || dueOn !== "");
}

/** A refusal at the first row that has words without a day, or a day without words; null where none has. */
export function halfFilled(form: FormData) {
  for (const [at, { title, dueOn }] of rowsOf(form).entries()) {
    if (title !== "" && dueOn === "")
      return refusal(`conditions[${at}].dueOn`, `Condition ${at + 1} has no day: say by when it is met.`);
    if (title === "" && dueOn !== "")
      return refusal(
        `conditions[${at}].title`,
        `Condition ${at + 1} has a day and no words: say what is met.`,
      );
  }
  return null;
}

function rowsOf(form: FormData): ConditionInput[] {
  const days = choicesOf(form, "conditionDueOn");
  return choicesOf(form, "conditionTitle").map((title, at) => ({
    title: title.trim(),
    dueOn: days[at] ?? "",
  }));
}

const refusal = (field: string, message: string) => ({ __typename: "InvalidInput" as const, field, message });
