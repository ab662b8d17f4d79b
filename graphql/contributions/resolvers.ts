import type { Resolvers } from "../__generated__/resolvers.ts";
import { preparedAnswer } from "../approvals/resolvers.ts";
import { mutate } from "../query.ts";
import { postContribution } from "./postContribution.ts";

export const resolvers = {
  Mutation: { postContribution: mutate(postContribution, preparedAnswer) },
} satisfies Resolvers;
