import { one, type Params } from "#app/_parts/list/paging.ts";
import type { Catalogue, Criterion } from "#domain/criteria/catalogue.ts";
import { readCatalogue } from "#domain/criteria/readCatalogue.ts";

/** A threshold's field in the form, by category. */
export const thresholdField = (category: string) => `threshold.${category}`;

/** A criterion as the address says it is to read, or as it stands where the address says nothing. */
export function changedBy(params: Params, criterion: Criterion, catalogue: Catalogue): Criterion {
  if (!asked(params)) return criterion;
  const text = (name: string) => (one(params[name]) ?? "").trim().slice(0, 500);
  const thresholds = Object.fromEntries(
    catalogue.categories.map(({ code }) => [code, text(thresholdField(code)) || null]),
  );
  if (criterion.kind !== "quantitative_threshold") return { ...criterion, thresholds };
  const { warning: _, ...rest } = criterion;
  return {
    ...rest,
    thresholds,
    measure: text("measure"),
    operator: text("operator") === "<=" ? "<=" : ">=",
  };
}

/** Whether the address asks for an answer, and not only for the form. */
export const asked = (params: Params) => one(params["try"]) === "yes";

/** What is wrong with a changed criterion, at its field in the form; null where it can be tried. */
export function faultOf(
  criterion: Criterion,
  catalogue: Catalogue,
): { field: string; message: string } | null {
  const read = readCatalogue({ ...catalogue, criteria: [criterion] });
  if (!("path" in read)) return null;
  const path = read.path.replace(/^criteria\[0\]\.?/, "");
  const field = path.startsWith("thresholds.") ? thresholdField(path.slice("thresholds.".length)) : path;
  return { field, message: `It ${read.message}.` };
}
