import type { Faults } from "./lossFaults.ts";

export const contributionCase = {
  case: "contribution/1",
  currency: "EUR",
  fund: {
    standard: { cover: 2, buffer: "0.10", floor: "1.00" },
    allocation: {
      keys: [{ measure: "margin", weight: "1" }],
      minimum: "1.00",
      minimumAs: "floor",
      roundTo: "1.00",
    },
  },
  members: [{ id: "A", group: "G", measures: { margin: "1.00" } }, { id: "B" }],
  scenarios: [{ id: "S", losses: { A: "1.00" } }],
};
export const contributionFaults: Faults = [
  ["no cover", { "fund.standard.cover": 0 }, "fund.standard.cover"],
  ["too much cover", { "fund.standard.cover": 1_000_001 }, "fund.standard.cover"],
  ["an exponent as a buffer", { "fund.standard.buffer": "1e-1" }, "fund.standard.buffer"],
  ["no key", { "fund.allocation.keys": [] }, "fund.allocation.keys"],
  [
    "a measure named twice",
    { "fund.allocation.keys[1]": { measure: "margin", weight: "1" } },
    "fund.allocation.keys[1].measure",
  ],
  ["units of nothing", { "fund.allocation.roundTo": "0.00" }, "fund.allocation.roundTo"],
  ["a minimum as a guess", { "fund.allocation.minimumAs": "cap" }, "fund.allocation.minimumAs"],
  ["no member", { members: [] }, "members"],
  ["a member called ccp", { "members[1].id": "ccp" }, "members[1].id"],
  ["a doubled member", { "members[1].id": "A" }, "members[1].id"],
  ["an empty group", { "members[0].group": "" }, "members[0].group"],
  ["a group called as a member outside it", { "members[0].group": "B" }, "members[0].group"],
  [
    "a group called as a member inside it, but not alone",
    { "members[0].group": "B", "members[1].group": "B" },
    "members[0].group",
  ],
  ["a group called as its only member", { "members[0].group": "A" }],
  ["a doubled scenario", { "scenarios[1]": { id: "S", losses: {} } }, "scenarios[1].id"],
  ["a loss of nobody", { "scenarios[0].losses.X": "1.00" }, "scenarios[0].losses.X"],
  ["a scenario without losses", { "scenarios[0].losses": undefined }, "scenarios[0].losses"],
];

export const capitalCase = {
  case: "capital/1",
  currency: "EUR",
  ownFunds: "1.00",
  riskWeight: "0.20",
  capitalRatio: "0.08",
  members: [{ id: "A", contribution: "1.00", exposure: "1.00" }],
};
export const capitalFaults: Faults = [
  [
    "a doubled member",
    { "members[1]": { id: "A", contribution: "1.00", exposure: "1.00" } },
    "members[1].id",
  ],
  ["no exposure", { "members[0].exposure": undefined }, "members[0].exposure"],
  ["a ratio in percent", { capitalRatio: "8%" }, "capitalRatio"],
  ["no own funds", { ownFunds: undefined }, "ownFunds"],
];

export const shareCase = {
  case: "share/1",
  currency: "EUR",
  id: "A",
  weight: "1.00",
  cap: "1.00",
  statement: { rate: "2/3", cut: "1/2", tie: "B" },
};
export const shareFaults: Faults = [
  ["no id", { id: undefined }, "id"],
  ["the house", { id: "ccp" }, "id"],
  ["an empty id", { id: "" }, "id"],
  ["a rate not in lowest terms", { "statement.rate": "4/6" }, "statement.rate"],
  ["a rate with zeros in front", { "statement.rate": "02/3" }, "statement.rate"],
  ["a rate of zero", { "statement.rate": "0/1" }, "statement.rate"],
  ["a rate over zero", { "statement.rate": "1/0" }, "statement.rate"],
  ["a rate without denominator", { "statement.rate": "2" }, "statement.rate"],
  ["no rate", { "statement.rate": undefined }, "statement.rate"],
  ["no cut", { "statement.cut": undefined }, "statement.cut"],
  ["a cut of one", { "statement.cut": "1/1" }, "statement.cut"],
  ["a cut of zero", { "statement.cut": "0/1" }, "statement.cut"],
  ["a cut without rate", { "statement.rate": null }, "statement.cut"],
  ["a tie without cut", { "statement.cut": null }, "statement.tie"],
  ["null as a tie", { "statement.tie": null }, "statement.tie"],
  ["neither rate nor cut", { statement: { rate: null, cut: null } }],
  ["a weight beyond every amount", { weight: `${"9".repeat(60)}.00` }],
];

export const requirementCase = {
  case: "requirement/1",
  currency: "EUR",
  id: "A",
  measures: { margin: "1.00", other: "9.00" },
  allocation: { keys: [{ measure: "margin", weight: "1" }] },
  statement: { totals: { margin: "2.00" }, rate: "5/1", cut: null },
};
export const requirementFaults: Faults = [
  ["a total missing", { "statement.totals": {} }, "statement.totals.margin"],
  ["a total of no key", { "statement.totals.other": "9.00" }, "statement.totals.other"],
  ["a total below the own measure", { "statement.totals.margin": "0.99" }, "statement.totals.margin"],
  ["equal as false", { "statement.equal": false }, "statement.equal"],
  ["equal where somebody has weight", { "statement.equal": true }, "statement.equal"],
  ["equal where the key has no weight", { "statement.equal": true, "allocation.keys[0].weight": "0" }],
  ["a total as a number", { "statement.totals.margin": 2 }, "statement.totals.margin"],
];
