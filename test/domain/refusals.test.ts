/** What is refused, and at which path: a good case, one patch, the path of the fault. */
import { expect, test } from "vitest";
import { runCase, runCaseText } from "#domain/case.ts";

/** Fields to set, by path; `undefined` takes the field away. */
type Patch = Record<string, unknown>;

const lossCase = {
  case: "loss/1",
  currency: "EUR",
  holidays: ["2026-12-25"],
  ccp: { capital: "9.00" },
  rulebook: {
    id: "book",
    rollingDays: 30,
    recovery: "reverse",
    coolingOff: { days: 20, unit: "business", restart: "eachDefault", atMost: 60 },
    layers: [
      { id: "margin", title: "Margin", payer: "defaulter", resource: "margin" },
      { id: "own", payer: "ccp", limit: { times: "0.25", of: "capital" } },
      {
        id: "fund",
        payer: "survivors",
        resource: "contribution",
        key: "stress",
        only: { tier: "a" },
        sharing: "queue",
      },
      {
        id: "side",
        together: [
          { id: "call", payer: "survivors", resource: "assessment", limit: { least: [{ amount: "1.00" }] } },
          { id: "gains", payer: "gainers", aggregate: { times: "1", of: "fund" }, scope: "rolling" },
        ],
      },
    ],
  },
  members: [
    {
      id: "D",
      contribution: "1.00",
      posted: "1.00",
      margin: "1.00",
      measures: { stress: "1.00" },
      attributes: { tier: "a" },
    },
    { id: "A", contribution: "2.00" },
    { id: "B", contribution: "2.00" },
  ],
  events: [
    {
      id: "E0",
      on: "2026-01-05",
      type: "default",
      defaulters: [{ member: "D", loss: "9.00" }],
      gains: { A: "1.00" },
    },
    { id: "E1", on: "2026-01-06", type: "loss", default: "E0", defaulters: [{ member: "D", loss: "1.00" }] },
    { id: "E2", on: "2026-01-06", type: "recovery", default: "E0", amount: "1.00" },
    { id: "E3", on: "2026-01-07", type: "post", contributions: { A: "1.00" } },
    { id: "E4", on: "2026-01-08", type: "join", member: { id: "J", contribution: "1.00" } },
    { id: "E5", on: "2026-01-09", type: "leave", member: "B" },
    { id: "E6", on: "2026-01-09", type: "call" },
  ],
};
const nested = (depth: number): object => (depth === 0 ? { amount: "1.00" } : { least: [nested(depth - 1)] });

const lossFaults: [what: string, patch: Patch, path?: string][] = [
  ["an unknown case", { case: "loss/2" }, "case"],
  ["no case", { case: undefined }, "case"],
  ["an unknown field", { extra: 1 }, "extra"],
  ["a field named like nothing else", { "a b": 1 }, '["a b"]'],
  ["__proto__ as a field", { "members[1].__proto__": {} }, "members[1].__proto__"],
  ["a number as text", { about: 5 }, "about"],
  ["null for an optional field", { holidays: null }, "holidays"],
  ["an unknown currency", { currency: "XYZ" }, "currency"],
  ["a currency of the past", { currency: "DEM" }, "currency"],
  ["a currency in small letters", { currency: "eur" }, "currency"],
  ["no currency", { currency: undefined }, "currency"],
  ["a holiday that is no day", { "holidays[0]": "2026-02-29" }, "holidays[0]"],
  ["a ccp amount called fund", { "ccp.fund": "1.00" }, "ccp.fund"],
  ["a ccp amount called gain", { "ccp.gain": "1.00" }, "ccp.gain"],
  ["a measure called posted", { "members[0].measures.posted": "1.00" }, "members[0].measures.posted"],
  [
    "a measure called as a ccp amount",
    { "members[1].measures": { capital: "1.00" } },
    "members[1].measures.capital",
  ],
  [
    "the same of one who joins",
    { "events[4].member.measures": { capital: "0" } },
    "events[4].member.measures.capital",
  ],
  ["no members", { members: undefined }, "members"],
  ["members as an object", { members: {} }, "members"],
  ["an empty id", { "members[1].id": "" }, "members[1].id"],
  ["a doubled member", { "members[2].id": "A" }, "members[2].id"],
  ["a member called ccp", { "members[1].id": "ccp" }, "members[1].id"],
  ["an unpaired surrogate", { "members[1].id": "\ud800" }, "members[1].id"],
  ["no contribution", { "members[1].contribution": undefined }, "members[1].contribution"],
  ["an amount as a number", { "members[1].contribution": 2 }, "members[1].contribution"],
  ["a negative amount", { "members[1].contribution": "-2.00" }, "members[1].contribution"],
  ["an exponent", { "members[1].contribution": "2e3" }, "members[1].contribution"],
  ["a space", { "members[1].contribution": "2.00 " }, "members[1].contribution"],
  ["a line break", { "members[1].contribution": "2.00\n" }, "members[1].contribution"],
  ["a group mark", { "members[1].contribution": "2,000.00" }, "members[1].contribution"],
  ["digits of another script", { "members[1].contribution": "\u0662" }, "members[1].contribution"],
  ["a point and nothing", { "members[1].contribution": "2." }, "members[1].contribution"],
  ["nothing and a point", { "members[1].contribution": ".2" }, "members[1].contribution"],
  ["no digit", { "members[1].contribution": "" }, "members[1].contribution"],
  ["a cent's tenth", { "members[1].contribution": "2.000" }, "members[1].contribution"],
  ["more than 10^18", { "members[1].contribution": "10000000000000000.01" }, "members[1].contribution"],
  ["10^18 itself", { "members[1].contribution": "10000000000000000.00" }],
  ["zeros in front", { "members[1].contribution": `${"0".repeat(60)}2.00` }],
  ["null as a margin", { "members[1].margin": null }, "members[1].margin"],
  ["an attribute as a number", { "members[0].attributes.tier": 1 }, "members[0].attributes.tier"],
  ["no rulebook", { rulebook: undefined }, "rulebook"],
  ["no layer", { "rulebook.layers": [] }, "rulebook.layers"],
  ["a doubled layer", { "rulebook.layers[2].id": "own" }, "rulebook.layers[2].id"],
  [
    "an inner layer called as its group",
    { "rulebook.layers[3].together[0].id": "side" },
    "rulebook.layers[3].together[0].id",
  ],
  ["a title as a number", { "rulebook.layers[0].title": 1 }, "rulebook.layers[0].title"],
  ["an unknown payer", { "rulebook.layers[1].payer": "bank" }, "rulebook.layers[1].payer"],
  ["no payer", { "rulebook.layers[1].payer": undefined }, "rulebook.layers[1].payer"],
  ["an unknown resource", { "rulebook.layers[2].resource": "margin" }, "rulebook.layers[2].resource"],
  ["no resource of a defaulter", { "rulebook.layers[0].resource": undefined }, "rulebook.layers[0].resource"],
  ["no resource of survivors", { "rulebook.layers[2].resource": undefined }, "rulebook.layers[2].resource"],
  [
    "a resource of the house",
    { "rulebook.layers[1].resource": "contribution" },
    "rulebook.layers[1].resource",
  ],
  [
    "a resource of gainers",
    { "rulebook.layers[3].together[1].resource": "assessment" },
    "rulebook.layers[3].together[1].resource",
  ],
  ["a limit of a defaulter", { "rulebook.layers[0].limit": { amount: "1" } }, "rulebook.layers[0].limit"],
  ["a key of the house", { "rulebook.layers[1].key": "margin" }, "rulebook.layers[1].key"],
  ["a filter of the house", { "rulebook.layers[1].only": {} }, "rulebook.layers[1].only"],
  ["a sharing of the house", { "rulebook.layers[1].sharing": "queue" }, "rulebook.layers[1].sharing"],
  ["an unknown sharing", { "rulebook.layers[2].sharing": "random" }, "rulebook.layers[2].sharing"],
  ["an unknown scope", { "rulebook.layers[2].scope": "year" }, "rulebook.layers[2].scope"],
  ["a filter on a number", { "rulebook.layers[2].only.tier": 1 }, "rulebook.layers[2].only.tier"],
  ["a key that nobody has", { "rulebook.layers[2].key": "weight" }, "rulebook.layers[2].key"],
  ["a key of Object", { "rulebook.layers[2].key": "constructor" }, "rulebook.layers[2].key"],
  ["fund as a key", { "rulebook.layers[2].key": "fund" }, "rulebook.layers[2].key"],
  ["a ccp amount as a key", { "rulebook.layers[2].key": "capital" }, "rulebook.layers[2].key"],
  ["no limit of the house", { "rulebook.layers[1].limit": undefined }, "rulebook.layers[1].limit"],
  [
    "no limit of an assessment",
    { "rulebook.layers[3].together[0].limit": undefined },
    "rulebook.layers[3].together[0].limit",
  ],
  ["a limit without a form", { "rulebook.layers[1].limit": {} }, "rulebook.layers[1].limit"],
  ["a limit of two forms", { "rulebook.layers[1].limit.amount": "1.00" }, "rulebook.layers[1].limit"],
  ["times without of", { "rulebook.layers[1].limit.of": undefined }, "rulebook.layers[1].limit.of"],
  ["of without times", { "rulebook.layers[1].limit.times": undefined }, "rulebook.layers[1].limit.times"],
  [
    "a multiple of 31 characters",
    { "rulebook.layers[1].limit.times": `1.${"0".repeat(29)}` },
    "rulebook.layers[1].limit.times",
  ],
  ["a multiple of 30 characters", { "rulebook.layers[1].limit.times": `1.${"0".repeat(27)}1` }],
  ["a multiple as a number", { "rulebook.layers[1].limit.times": 2 }, "rulebook.layers[1].limit.times"],
  ["an unknown name", { "rulebook.layers[1].limit.of": "equity" }, "rulebook.layers[1].limit.of"],
  [
    "a member's figure for the house",
    { "rulebook.layers[1].limit.of": "stress" },
    "rulebook.layers[1].limit.of",
  ],
  [
    "a member's figure for an aggregate",
    { "rulebook.layers[3].together[1].aggregate.of": "posted" },
    "rulebook.layers[3].together[1].aggregate.of",
  ],
  [
    "an empty list",
    { "rulebook.layers[3].together[0].limit.least": [] },
    "rulebook.layers[3].together[0].limit.least",
  ],
  ["eight lists deep", { "rulebook.layers[1].limit": nested(8) }],
  [
    "nine lists deep",
    { "rulebook.layers[1].limit": nested(9) },
    `rulebook.layers[1].limit${".least[0]".repeat(8)}`,
  ],
  ["one layer together", { "rulebook.layers[3].together[1]": undefined }, "rulebook.layers[3].together"],
  [
    "a defaulter together",
    { "rulebook.layers[3].together[0].payer": "defaulter" },
    "rulebook.layers[3].together[0].payer",
  ],
  ["a payer beside together", { "rulebook.layers[3].payer": "ccp" }, "rulebook.layers[3].payer"],
  [
    "together in together",
    { "rulebook.layers[3].together[0].together": [] },
    "rulebook.layers[3].together[0].together",
  ],
  [
    "posted contributions drawn on twice",
    {
      "rulebook.layers[3].together[0]": { id: "p", payer: "survivors", resource: "contribution" },
      "rulebook.layers[3].together[1]": { id: "q", payer: "survivors", resource: "contribution" },
    },
    "rulebook.layers[3].together[1].resource",
  ],
  [
    "gainers drawn on twice",
    { "rulebook.layers[3].together[0]": { id: "p", payer: "gainers" } },
    "rulebook.layers[3].together[1].payer",
  ],
  ["rolling without days", { "rulebook.rollingDays": undefined }, "rulebook.rollingDays"],
  ["no rolling day", { "rulebook.rollingDays": 0 }, "rulebook.rollingDays"],
  ["too many rolling days", { "rulebook.rollingDays": 3661 }, "rulebook.rollingDays"],
  ["an unknown recovery", { "rulebook.recovery": "first" }, "rulebook.recovery"],
  ["half a day", { "rulebook.coolingOff.days": 20.5 }, "rulebook.coolingOff.days"],
  ["days as text", { "rulebook.coolingOff.days": "20" }, "rulebook.coolingOff.days"],
  ["negative days", { "rulebook.coolingOff.days": -1 }, "rulebook.coolingOff.days"],
  ["no days", { "rulebook.coolingOff.days": undefined }, "rulebook.coolingOff.days"],
  ["an unknown unit", { "rulebook.coolingOff.unit": "weeks" }, "rulebook.coolingOff.unit"],
  ["an unknown restart", { "rulebook.coolingOff.restart": true }, "rulebook.coolingOff.restart"],
  ["atMost below days", { "rulebook.coolingOff.atMost": 19 }, "rulebook.coolingOff.atMost"],
  ["atMost without restart", { "rulebook.coolingOff.restart": undefined }, "rulebook.coolingOff.atMost"],
  ["no events", { events: undefined }, "events"],
  ["an unknown type", { "events[0].type": "crash" }, "events[0].type"],
  ["a doubled event", { "events[1].id": "E0" }, "events[1].id"],
  ["an impossible date", { "events[0].on": "2026-13-01" }, "events[0].on"],
  ["a date with a time", { "events[0].on": "2026-01-05T00:00Z" }, "events[0].on"],
  ["a date before 1900", { "events[0].on": "1899-12-31" }, "events[0].on"],
  ["a date after 2999", { "events[6].on": "3000-01-01" }, "events[6].on"],
  ["a date that goes back", { "events[1].on": "2026-01-04" }, "events[1].on"],
  ["no defaulter", { "events[0].defaulters": [] }, "events[0].defaulters"],
  ["a defaulter nobody knows", { "events[0].defaulters[0].member": "X" }, "events[0].defaulters[0].member"],
  [
    "a defaulter twice",
    { "events[0].defaulters[1]": { member: "D", loss: "1" } },
    "events[0].defaulters[1].member",
  ],
  ["a loss as a number", { "events[0].defaulters[0].loss": 9 }, "events[0].defaulters[0].loss"],
  ["a gain of the defaulter", { "events[0].gains.D": "1.00" }, "events[0].gains.D"],
  ["no gain of the defaulter, said", { "events[0].gains.D": "0.00" }, "events[0].gains.D"],
  ["a gain of nobody", { "events[0].gains.constructor": "1.00" }, "events[0].gains.constructor"],
  ["a gain of one who joins later", { "events[0].gains.J": "1.00" }, "events[0].gains.J"],
  ["a further loss of no default", { "events[1].default": "E9" }, "events[1].default"],
  ["a further loss of a later default", { "events[1].default": "E2" }, "events[1].default"],
  ["a further loss of another", { "events[1].defaulters[0].member": "A" }, "events[1].defaulters[0].member"],
  ["a recovery of no default", { "events[2].default": "E1" }, "events[2].default"],
  ["a recovery without amount", { "events[2].amount": undefined }, "events[2].amount"],
  ["a contribution of a defaulter", { "events[3].contributions.D": "1.00" }, "events[3].contributions.D"],
  ["a contribution nobody makes", { "events[3].contributions": undefined }, "events[3].contributions"],
  [
    "release beyond what is posted",
    { "events[3].type": "release", "events[3].contributions.A": "3.00" },
    "events[3].contributions.A",
  ],
  ["one who joins under an id in use", { "events[4].member.id": "A" }, "events[4].member.id"],
  ["one who joins under a defaulter's id", { "events[4].member.id": "D" }, "events[4].member.id"],
  [
    "one who leaves twice",
    { "events[6]": { id: "E6", on: "2026-01-09", type: "leave", member: "B" } },
    "events[6].member",
  ],
  ["a call of somebody", { "events[6].member": "A" }, "events[6].member"],
  [
    "a default of one who left",
    {
      "events[6]": { id: "E6", on: "2026-01-09", type: "default", defaulters: [{ member: "B", loss: "1" }] },
    },
    "events[6].defaulters[0].member",
  ],
];

const contributionCase = {
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
const contributionFaults: typeof lossFaults = [
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

const capitalCase = {
  case: "capital/1",
  currency: "EUR",
  ownFunds: "1.00",
  riskWeight: "0.20",
  capitalRatio: "0.08",
  members: [{ id: "A", contribution: "1.00", exposure: "1.00" }],
};
const capitalFaults: typeof lossFaults = [
  [
    "a doubled member",
    { "members[1]": { id: "A", contribution: "1.00", exposure: "1.00" } },
    "members[1].id",
  ],
  ["no exposure", { "members[0].exposure": undefined }, "members[0].exposure"],
  ["a ratio in percent", { capitalRatio: "8%" }, "capitalRatio"],
  ["no own funds", { ownFunds: undefined }, "ownFunds"],
];

const shareCase = {
  case: "share/1",
  currency: "EUR",
  id: "A",
  weight: "1.00",
  cap: "1.00",
  statement: { rate: "2/3", cut: "1/2", tie: "B" },
};
const shareFaults: typeof lossFaults = [
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

const requirementCase = {
  case: "requirement/1",
  currency: "EUR",
  id: "A",
  measures: { margin: "1.00", other: "9.00" },
  allocation: { keys: [{ measure: "margin", weight: "1" }] },
  statement: { totals: { margin: "2.00" }, rate: "5/1", cut: null },
};
const requirementFaults: typeof lossFaults = [
  ["a total missing", { "statement.totals": {} }, "statement.totals.margin"],
  ["a total of no key", { "statement.totals.other": "9.00" }, "statement.totals.other"],
  ["a total below the own measure", { "statement.totals.margin": "0.99" }, "statement.totals.margin"],
  ["equal as false", { "statement.equal": false }, "statement.equal"],
  ["equal where somebody has weight", { "statement.equal": true }, "statement.equal"],
  ["equal where the key has no weight", { "statement.equal": true, "allocation.keys[0].weight": "0" }],
  ["a total as a number", { "statement.totals.margin": 2 }, "statement.totals.margin"],
];

const table = [
  ...rowsOf("loss", lossCase, lossFaults),
  ...rowsOf("contribution", contributionCase, contributionFaults),
  ...rowsOf("capital", capitalCase, capitalFaults),
  ...rowsOf("share", shareCase, shareFaults),
  ...rowsOf("requirement", requirementCase, requirementFaults),
];

function rowsOf(kind: string, good: object, faults: typeof lossFaults) {
  return faults.map(([what, patch, path]) => ({ kind, good, what, patch, path }));
}

test.each([lossCase, contributionCase, capitalCase, shareCase, requirementCase])(
  "$case unpatched is good",
  (good) => {
    expect(runCase(good)).toMatchObject({ ok: true });
  },
);

test.each(table)("$kind: $what", ({ good, patch, path }) => {
  const outcome = runCase(patched(good, patch));
  expect(outcome.ok ? undefined : outcome.fault.path).toBe(path);
  if (!outcome.ok) expect(outcome.fault.message).toMatch(/^[^\n]+$/);
});

const utf8 = (text: string) => new TextEncoder().encode(text);
const texts: [what: string, text: Uint8Array | string][] = [
  ["nothing", ""],
  ["no JSON", "{"],
  ["a list", "[]"],
  ["null", "null"],
  ["a text", '"loss/1"'],
  ["two objects", "{}{}"],
  ["a mark of byte order", utf8(`\uFEFF${JSON.stringify(shareCase)}`)],
  ["ill-formed UTF-8", new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
  ["a surrogate as UTF-8", new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22])],
  ["an unpaired surrogate", JSON.stringify(shareCase).replace("}", ',"about":"\\ud800"}')],
  ["pairs the wrong way round", JSON.stringify(shareCase).replace("}", ',"about":"\\uDE00\\uD83D"}')],
  ["more than 64 MiB", new Uint8Array(64 * 1024 * 1024 + 1).fill(0x20)],
  ["more than 64 MiB in a text", "é".repeat(32 * 1024 * 1024 + 1)],
];

test.each(texts)("the text is refused at -: %s", (_what, text) => {
  expect(runCaseText(text)).toMatchObject({ ok: false, fault: { path: "-" } });
});

const shareText = JSON.stringify(shareCase);
const goodTexts: [what: string, text: string][] = [
  ["white space around", ` \t\r\n${shareText}\r\n`],
  ["the last of a doubled key", `{"weight":null,${shareText.slice(1)}`],
  ["a surrogate pair escaped", shareText.replace('"id":"A"', '"id":"\\uD83D\\uDE00"')],
  ["a backslash before what would be a surrogate", shareText.replace('"id":"A"', '"id":"\\\\ud800"')],
];

test.each(goodTexts)("the text is good: %s", (_what, text) => {
  expect(runCaseText(text)).toMatchObject({
    ok: true,
    text: '{"result":"share/1","currency":"EUR","amount":"0.67"}',
  });
});

const days: [literal: string, good: boolean][] = [
  ["20", true],
  ["20.0", true],
  ["2e1", true],
  ["200.0e-1", true],
  ["0.2E+2", true],
  ["-0", true],
  ["0e-400", true],
  ["20.00000000000000000000000", true],
  ["20.00000000000000000000001", false],
  ["20.5", false],
  ["1e-400", false],
  ["201e-1", false],
  ["1e400", false],
  ["-1", false],
];

test.each(days)("%s days: %s", (literal, good) => {
  const text = JSON.stringify(lossCase).replace('"days":20', `"days": ${literal}`);
  const outcome = runCaseText(text);
  expect(outcome.ok ? "good" : outcome.fault.path).toBe(good ? "good" : "rulebook.coolingOff.days");
});

function patched(good: object, patch: Patch): unknown {
  const input = structuredClone(good) as Record<string, unknown>;
  for (const [path, value] of Object.entries(patch)) {
    const steps = path
      .split(/\.|\[(?=\d+\])/)
      .map((step) => (/^\d+\]$/.test(step) ? Number.parseInt(step, 10) : step));
    const last = steps.pop()!;
    const parent = steps.reduce<unknown>(
      (at, step) => (at as Record<string | number, unknown>)[step],
      input,
    ) as object;
    if (value === undefined && Array.isArray(parent)) parent.splice(Number(last), 1);
    else if (value === undefined) Reflect.deleteProperty(parent, last);
    else Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
  }
  return input;
}
