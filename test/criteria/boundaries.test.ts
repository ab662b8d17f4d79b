/** Every quantity of the catalogue in every category: just below, at and just above what is asked. */
import { expect, test } from "vitest";
import { catalogue, figure, firm, resultOf } from "./house.ts";

interface Bound {
  id: string;
  categories: string;
  traits?: string[];
  /** The figure that moves: just below, at, and just above the threshold. */
  moves: string;
  values: [string, string, string];
  others?: Record<string, string>;
}

const margins = { avg_margin_30d: "900000.00", avg_margin_250d: "1000000.00" };
const carried = {
  client_margin: "100000000.00",
  own_margin: "50000000.00",
  regulatory_minimum: "7300000.00",
};

/** At least so much: below is a miss. */
const LEAST: Bound[] = [
  {
    id: "FIN-01",
    categories: "GCM",
    moves: "own_funds",
    values: ["29999999.99", "30000000.00", "30000000.01"],
  },
  {
    id: "FIN-01",
    categories: "DCM ICM",
    moves: "own_funds",
    values: ["7499999.99", "7500000.00", "7500000.01"],
  },
  { id: "FIN-01", categories: "LIGHT", moves: "own_funds", values: ["49999.99", "50000.00", "50000.01"] },
  {
    id: "FIN-02",
    categories: "GCM DCM ICM",
    moves: "own_funds",
    values: ["199999.99", "200000.00", "200000.01"], // a fifth of the higher average
    others: margins,
  },
  {
    id: "FIN-03",
    categories: "GCM DCM ICM",
    moves: "adjusted_net_capital",
    values: ["9999999.99", "10000000.00", "10000000.01"], // 8m for clients and 2m for itself
    others: carried,
  },
  {
    id: "FIN-03",
    categories: "GCM DCM ICM",
    moves: "adjusted_net_capital",
    values: ["4999999.99", "5000000.00", "5000000.01"],
    others: { client_margin: "0", own_margin: "0", regulatory_minimum: "0" },
  },
  {
    id: "FIN-03",
    categories: "GCM DCM ICM",
    moves: "adjusted_net_capital",
    values: ["12299999.99", "12300000.00", "12300000.01"],
    others: { ...carried, regulatory_minimum: "12300000.00" },
  },
  {
    id: "FIN-04",
    categories: "GCM DCM ICM",
    traits: ["bank"],
    moves: "cet1_ratio",
    values: ["4.499999", "4.5", "4.500001"],
  },
  {
    id: "FIN-05",
    categories: "GCM DCM ICM",
    traits: ["bank"],
    moves: "total_capital_ratio",
    values: ["7.999999", "8", "8.000001"],
  },
  {
    id: "FIN-06",
    categories: "GCM DCM ICM",
    traits: ["broker"],
    moves: "capital_to_risk",
    values: ["199.999999", "200", "200.000001"],
  },
  ...(
    [
      ["3", ["29999999.99", "30000000.00", "30000000.01"]],
      ["5", ["29999999.99", "30000000.00", "30000000.01"]],
      ["6", ["31499999.99", "31500000.00", "31500000.01"]],
      ["45", ["89999999.99", "90000000.00", "90000000.01"]],
      ["46", ["89999999.99", "90000000.00", "90000000.01"]], // three times the floor is the most
    ] as const
  ).map(
    ([firms, values]): Bound => ({
      id: "FIN-07",
      categories: "GCM",
      moves: "own_funds",
      values: [...values],
      others: { firms_cleared: firms },
    }),
  ),
  {
    id: "FIN-11",
    categories: "GCM DCM",
    moves: "liquid_resources",
    values: ["1249999.99", "1250000.00", "1250000.01"],
    others: { peak_call_250d: "1000000.00" },
  },
  {
    id: "FIN-11",
    categories: "ICM",
    moves: "liquid_resources",
    values: ["999999.99", "1000000.00", "1000000.01"],
    others: { peak_call_250d: "1000000.00" },
  },
  {
    id: "FIN-12",
    categories: "GCM",
    moves: "fund_posted",
    values: ["2999999.99", "3000000.00", "3000000.01"],
  },
  {
    id: "FIN-12",
    categories: "DCM ICM",
    moves: "fund_posted",
    values: ["499999.99", "500000.00", "500000.01"],
  },
];

/** At most so much: above is a miss. */
const MOST: Bound[] = [
  {
    id: "FIN-08",
    categories: "GCM DCM ICM",
    moves: "indebtedness_to_resources",
    values: ["1199.999999", "1200", "1200.000001"],
  },
  { id: "FIN-09", categories: "GCM DCM ICM", moves: "credit_score", values: ["3.999999", "4", "4.000001"] },
  { id: "FIN-09", categories: "LIGHT", moves: "credit_score", values: ["4.999999", "5", "5.000001"] },
  {
    id: "FIN-13",
    categories: "GCM DCM ICM",
    moves: "max_stress_loss_over_margin",
    values: ["44999999.99", "45000000.00", "45000000.01"],
    others: { fund_size: "100000000.00" },
  },
  {
    id: "FIN-14",
    categories: "GCM DCM ICM",
    moves: "margin_share",
    values: ["24.999999", "25", "25.000001"],
  },
  { id: "FIN-14", categories: "LIGHT", moves: "margin_share", values: ["4.999999", "5", "5.000001"] },
  {
    id: "REP-04",
    categories: "GCM DCM ICM LIGHT",
    moves: "late_payments_12m",
    values: ["1.999999", "2", "2.000001"],
  },
];

const DAY = "2026-03-02";

function stateAt(bound: Bound, category: string, value: string) {
  const given = { ...bound.others, [bound.moves]: value };
  const figures = Object.entries(given).map(([name, value]) => figure(name, value, DAY));
  // Some are asked of members alone: measured on the first day, when a failure may still be put right.
  const ongoing = catalogue.criteria.find(({ id }) => id === bound.id)!.applies === "ongoing";
  const standing = ongoing ? "member" : "applicant";
  const facts = firm({ category, traits: bound.traits ?? [], standing, since: DAY, figures });
  const result = resultOf(bound.id, facts, DAY);
  return { ...result, state: result.state === "BREACHED" ? "NOT_MET" : result.state };
}

const cases = (bounds: Bound[], states: [string, string, string]) =>
  bounds.flatMap((bound) =>
    bound.categories
      .split(" ")
      .map((category) => ({ bound, category, states, name: `${bound.id} ${category}` })),
  );

const all = [...cases(LEAST, ["NOT_MET", "MET", "MET"]), ...cases(MOST, ["MET", "MET", "NOT_MET"])];

test.each(all)("$name: $bound.values are $states", ({ bound, category, states }) => {
  const results = bound.values.map((value) => stateAt(bound, category, value));
  expect(results.map(({ state }) => state)).toEqual(states);
  for (const { state, value, threshold, shortBy } of results) {
    if (state === "MET") expect(shortBy).toBeUndefined();
    else {
      expect(value).not.toBe(threshold); // a miss is seen to be one
      expect(Number(shortBy)).toBeGreaterThan(0);
    }
  }
});

test("the table has every quantity in every category it is asked of, and nothing else", () => {
  const asked = catalogue.criteria
    .filter(({ kind }) => kind === "quantitative_threshold")
    .flatMap(({ id, thresholds }) =>
      Object.keys(thresholds).flatMap((code) => (thresholds[code] === null ? [] : [`${id} ${code}`])),
    );
  expect([...new Set(all.map(({ name }) => name))].sort()).toEqual(asked.sort());
});

test("the warning of the capital-to-risk ratio begins below 240", () => {
  const bound = LEAST.find(({ id }) => id === "FIN-06")!;
  const warned = (value: string) => stateAt(bound, "DCM", value).warning ?? false;
  expect(["199.999999", "200", "239.999999", "240"].map(warned)).toEqual([false, true, true, false]);
  expect(stateAt(bound, "DCM", "230").reason).toBe(
    "Capital-to-risk ratio is 230%, at least 200% is asked for, and the warning begins below 240%.",
  );
});

test("what a category, a trait or a standing is not asked for does not apply", () => {
  const state = (id: string, given: Parameters<typeof firm>[0]) => resultOf(id, firm(given), DAY).state;
  expect(state("FIN-02", { category: "LIGHT" })).toBe("DOES_NOT_APPLY");
  expect(state("FIN-04", { traits: ["broker"] })).toBe("DOES_NOT_APPLY");
  expect(state("FIN-04", { traits: ["broker", "bank"] })).toBe("UNKNOWN");
  expect(state("OPS-05", { standing: "member" })).toBe("DOES_NOT_APPLY");
  expect(state("OPS-05", { standing: "applicant" })).toBe("UNKNOWN");
});

test("of a firm of which nothing is known nothing passes", () => {
  for (const category of ["GCM", "DCM", "ICM", "LIGHT", "OTHER"]) {
    const traits = ["bank", "broker", "non_financial", "rated", "guaranteed"];
    const states = catalogue.criteria.map(({ id }) => resultOf(id, firm({ category, traits }), DAY).state);
    expect(states.filter((state) => state !== "UNKNOWN" && state !== "DOES_NOT_APPLY")).toEqual([]);
    if (category === "OTHER") expect(new Set(states)).toEqual(new Set(["UNKNOWN"]));
  }
  const { reason } = resultOf("FIN-04", firm({ category: "OTHER" }), DAY);
  expect(reason).toBe("The category OTHER is not in the catalogue.");
});
