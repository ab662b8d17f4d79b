import type { SubjectStandingFragment } from "#app/__generated__/graphql.ts";
import type { Option } from "#app/_parts/form/Select.tsx";
import { inTheWay } from "./results.ts";

type Results = SubjectStandingFragment["results"];
const asOption = ({ criterion }: Results[number]): Option => ({
  value: criterion.id,
  label: `${criterion.id} ${criterion.title}`,
});

/** Outside checks and judgements that are asked of the firm: what a finding can be recorded for. */
export const toBeFound = (results: Results): Option[] =>
  results
    .filter(
      ({ criterion, state }) =>
        (criterion.kind === "external_check" || criterion.kind === "committee_judgement") &&
        !criterion.screen &&
        state !== "DOES_NOT_APPLY",
    )
    .map(asOption);

/** What can be waived: what is asked of the firm and stands in the way. */
export const toBeWaived = (results: Results): Option[] => inTheWay(results).map(asOption);
