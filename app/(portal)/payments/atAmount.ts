/** Two refusals are about the amount, though they are named for what they are. */
export function atAmount<Answer extends { __typename: string }>(answer: Answer): Answer & { field?: string } {
  return ["MoreThanOutstanding", "MoreThanLeft"].includes(answer.__typename)
    ? { ...answer, field: "amount" }
    : answer;
}
