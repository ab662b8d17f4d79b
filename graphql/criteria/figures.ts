import type { FigureInput } from "../__generated__/resolvers.ts";
import { invalid } from "../refusals.ts";
import { readDay } from "../text.ts";
import type { CatalogueOf } from "./catalogues.ts";

export const PERIOD = /^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
export const DECIMAL = /^-?\d{1,18}(\.\d{1,6})?$/;

/** The figures a side may report: the portal's own are nobody's to say. */
export const reportable = (catalogue: CatalogueOf, side: "FIRM" | "HOUSE") =>
  catalogue.rules.catalogue.figures.filter(({ by }) => by === "firm" || (side === "HOUSE" && by === "house"));

/** Look figures of a period over; refused with the field that is wrong. */
export function readFigures(
  catalogue: CatalogueOf,
  side: "FIRM" | "HOUSE",
  input: { period: string; asOf: string; figures: readonly FigureInput[] },
  today: string,
): { period: string; asOf: string; values: Record<string, string> } {
  if (!PERIOD.test(input.period))
    invalid(
      "period",
      `“${input.period.slice(0, 20)}” is no period: give one such as 2018, 2018-Q2 or 2018-08.`,
    );
  const asOf = readDay("asOf", input.asOf);
  if (asOf > today) invalid("asOf", `${asOf} is to come: figures are of today, ${today}, or earlier.`);
  if (input.figures.length === 0) invalid("figures", "There is no figure: give at least one.");
  if (input.figures.length > 200) invalid("figures", "There are too many figures: at most 200.");
  const known = new Map(reportable(catalogue, side).map((figure) => [figure.name, figure]));
  const values: Record<string, string> = {};
  for (const [index, { name, value }] of input.figures.entries()) {
    const figure = known.get(name);
    if (!figure)
      return invalid(
        `figures[${index}].name`,
        `“${name.slice(0, 40)}” is no figure that is reported: ${[...known.keys()].join(", ")}.`,
      );
    if (name in values) invalid(`figures[${index}].name`, `${figure.title} is there twice: give it once.`);
    if (!DECIMAL.test(value))
      invalid(
        `figures[${index}].value`,
        `${figure.title}: “${value.slice(0, 30)}” is no number: digits with at most 6 decimals, such as 41200000.00.`,
      );
    values[name] = value;
  }
  return { period: input.period, asOf, values };
}
