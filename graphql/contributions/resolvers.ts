import type { Resolvers } from "../__generated__/resolvers.ts";
import { preparedAnswer } from "../approvals/resolvers.ts";
import { mutate } from "../query.ts";
import { postContribution } from "./postContribution.ts";
import { runResolvers } from "./runResolvers.ts";

export const resolvers = {
  ...runResolvers,
  Mutation: { ...runResolvers.Mutation, postContribution: mutate(postContribution, preparedAnswer) },
} satisfies Resolvers;
