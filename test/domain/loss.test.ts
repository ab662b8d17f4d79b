/** What a loss means, told as lives of a default fund. The meaning is domain/SPEC.md of the house. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type CaseResult, runCase } from "#domain/case.ts";
import type { EventResult, LossResult } from "#domain/loss/result.ts";

test("Nasdaq 2018: one trader's loss takes the house's 7 m and 107 m of the fund, and six days later it is full again", () => {
  // Given the commodities fund of September 2018: 166 m of members, 7 m of the house ahead of them
  const nasdaq = JSON.parse(readFileSync("test/cases/nasdaq-2018.json", "utf8"));
  // When on 11 September closing out costs 114 m more than the trader left, and on the 17th the fund is refilled
  const { events, members } = loss(nasdaq);
  // Then the house pays first, the members share 107 of 166, and each is called for what it paid
  expect(told(events[0]!)).toBe(
    "D1 114000000.00 | defaulter-margin | defaulter-contribution | junior-capital ccp 7000000.00" +
      " | default-fund Agder Energi 1605000.00, Statkraft 5000000.00, Vattenfall 590000.00," +
      " the other participants 99805000.00 at 107/166 cut 1/2 | uncovered 0.00",
  );
  expect(told(events[1]!)).toBe(
    "P1 calls Agder Energi 1605000.00, Statkraft 5000000.00, Vattenfall 590000.00, the other participants 99805000.00",
  );
  expect(members.map(({ id, posted }) => `${id} ${posted}`)).toContain("Statkraft 7757009.35");
});

test("a statement of an exact share has no cut", () => {
  expect(lines(fund({ B: "2.00", C: "1.00" }), "1.50")).toBe("fund B 1.00, C 0.50 at 1/2 | uncovered 0.00");
});

test("an aggregate caps the whole layer, and what it holds back is still there for the next", () => {
  const capped = { ...fundLayer, aggregate: { times: "0.5", of: "fund" } };
  const rest = { id: "rest", payer: "ccp", limit: { amount: "9.00" } };
  // The fund is 3.00 and the defaulter's 0.00: half of it is 1.50
  expect(lines(fund({ B: "2.00", C: "1.00" }, [capped, rest]), "2.00")).toBe(
    "fund B 1.00, C 0.50 at 1/2 | rest ccp 0.50 | uncovered 0.00",
  );
});

test("an aggregate counts what the whole layer took in its window, and the fund is that of the members then active", () => {
  const capped = { ...assessment("9.00"), aggregate: { times: "0.5", of: "fund" } };
  const input = fund({ B: "4.00", C: "2.00", E: "2.00" }, [capped]);
  const events = [
    defaultOf("D", "3.00", "2026-01-01"),
    defaultOf("C", "9.00", "2026-01-01"),
    defaultOf("E", "9.00", "2026-01-02"),
  ];
  // Half of 8.00 is 4.00, of which 3.00 are taken; the next day's period counts afresh, half of the 6.00 left
  expect(loss({ ...input, events }).events.map(told)).toEqual([
    "of D 3.00 | assessment B 1.50, C 0.75, E 0.75 at 3/8 | uncovered 0.00",
    "of C 9.00 | assessment B 0.67, E 0.33 at 1/6 cut 1/2 | uncovered 8.00 | surplus C contribution 2.00",
    "of E 9.00 | assessment B 3.00 at 3/4 | uncovered 6.00 | surplus E contribution 2.00",
  ]);
});

test("a later round asks those who are there now, and a recovery returns to all in order of id", () => {
  const input = fund({ B: "1.00" }, [assessment("9.00")]);
  const join = { id: "J", on: "2026-01-02", type: "join", member: { id: "A", contribution: "1.00" } };
  const defaulters = [{ member: "D", loss: "1.00" }];
  const events = [
    defaultOf("D", "1.00", "2026-01-01"),
    join,
    { id: "L", on: "2026-01-03", type: "loss", default: "of D", defaulters },
    { id: "R", on: "2026-01-04", type: "recovery", default: "of D", amount: "0.02" },
  ];
  const told4 = loss({ ...input, events }).events.map(told);
  expect(told4[2]).toBe("L 1.00 | assessment A 0.50, B 0.50 at 1/2 | uncovered 0.00");
  // 0.50 and 1.50 outstanding: 0.005 and 0.015, the odd cent to the tie's smaller id
  expect(told4[3]).toBe("R 0.02 uncovered 0.00 | assessment A 0.01, assessment B 0.01 | estate 0.00");
});

test("no statement stands where an aggregate leaves nothing, where nobody can pay, or where nobody has weight", () => {
  expect(lines(fund({ B: "2.00" }, [{ ...fundLayer, aggregate: { amount: "0.00" } }]), "1.00")).toBe(
    "fund | uncovered 1.00",
  );
  expect(lines(fund({ B: "0.00" }), "1.00")).toBe("fund | uncovered 1.00");
  expect(lines(fund({ B: "2.00" }, [{ ...fundLayer, key: "margin" }]), "1.00")).toBe("fund | uncovered 1.00");
});

test("a queue asks the largest weight first, each up to its limit, ties by id, no weight no call", () => {
  const queue = { ...assessment("2.00"), id: "queue", sharing: "queue", key: "margin" };
  const input = fund({ B: "1.00", C: "1.00", E: "1.00", F: "1.00" }, [queue]);
  const margins: Record<string, string> = { B: "5.00", C: "7.00", E: "5.00", F: "0.00" };
  for (const member of input.members) member.margin = margins[member.id] ?? "0.00";
  expect(lines(input, "5.00")).toBe("queue B 2.00, C 2.00, E 1.00 | uncovered 0.00");
  expect(lines(input, "9.00")).toBe("queue B 2.00, C 2.00, E 2.00 | uncovered 3.00");
});

test("a limit is exact until its end, where it is cut down to the minor unit", () => {
  // least of 2.75 × 3.33 = 9.1575 and greatest of 1.00 and 3 × 3.0525.. : 9.15 after cutting
  const limit = {
    least: [
      { times: "2.75", of: "contribution" },
      { greatest: [{ amount: "1.00" }, { times: "3", of: "pledge" }] },
    ],
  };
  const input = fund({ B: "3.33" }, [{ ...assessment("0.00"), limit }]);
  input.members[1]!.measures = { pledge: "3.06" };
  expect(lines(input, "100.00")).toBe("assessment B 9.15 at all | uncovered 90.85");
});

test("a gain is taken once over all layers, but weighs in full in each", () => {
  const half = { id: "first", payer: "gainers", limit: { times: "0.5", of: "gain" } };
  const input = fund({ B: "0.00", C: "0.00" }, [half, { id: "second", payer: "gainers" }]);
  const gains = { B: "4.00", C: "2.00" };
  expect(lines(input, "9.00", { gains })).toBe(
    "first B 2.00, C 1.00 at all | second B 2.00, C 1.00 at all | uncovered 3.00",
  );
  expect(lines(input, "4.00", { gains })).toBe(
    "first B 2.00, C 1.00 at all | second B 0.67, C 0.33 at 1/6 cut 1/2 | uncovered 0.00",
  );
});

test("posted contributions weigh and limit as they stand when the layer's turn comes", () => {
  const first = { ...fundLayer, id: "first", aggregate: { amount: "1.00" }, only: { tier: "junior" } };
  const second = { ...fundLayer, id: "second", key: "posted", limit: { times: "0.5", of: "posted" } };
  const input = fund({ B: "3.00", C: "2.00" }, [first, second]);
  input.members[1]!.attributes = { tier: "junior" };
  // B has given 1.00 of 3.00 before, so both weigh 2.00 and may give 1.00
  expect(lines(input, "2.50")).toBe("first B 1.00 at 1/3 | second B 0.75, C 0.75 at 3/8 | uncovered 0.00");
});

test("side by side, all limits are taken before the first layer takes", () => {
  const inner = [
    { ...fundLayer, id: "posted", aggregate: { amount: "1.00" } },
    { ...assessment("0.00"), limit: { times: "1", of: "posted" } },
  ];
  const input = fund({ B: "3.00" }, [{ id: "both", together: inner }]);
  // Capacities 1.00 and 3.00, both in full; had the fund gone first, 2.00 would be left to call
  expect(lines(input, "9.00")).toBe("posted B 1.00 at 1/3 | assessment B 3.00 at all | uncovered 5.00");
});

test("side by side, the odd unit goes to the smaller layer id wherever it stands", () => {
  const own = (id: string) => ({ id, payer: "ccp", limit: { amount: "1.00" } });
  expect(lines(fund({}, [{ id: "g", together: [own("z"), own("a")] }]), "0.01")).toBe(
    "z | a ccp 0.01 | uncovered 0.00",
  );
});

test("a rolling window forgets a day after its days, a cooling-off period with its last day, a default never", () => {
  const on = ["2026-06-01", "2026-06-30", "2026-07-01", "2026-07-02"];
  const taken = (scope: string) => {
    const ones = { D1: "1.00", D2: "1.00", D3: "1.00", D4: "1.00", B: "1.00" };
    const input = fund(ones, [{ ...assessment("5.00"), scope }]);
    const events = on.map((date, i) => defaultOf(`D${i + 1}`, "3.00", date));
    const rulebook = { ...input.rulebook, rollingDays: 30, coolingOff: { days: 30 } };
    const result = loss({ ...input, rulebook, events });
    return result.events.map((event) => /B ([0-9.]+)/.exec(told(event))?.[1] ?? "-").join(" ");
  };
  // D is there too, with nothing: the others who have not yet defaulted share, in the end B alone
  expect(taken("default")).toBe("0.75 1.00 1.50 3.00");
  // 06-30 still counts 06-01, 07-01 does not; 5.00 - 1.00 - 1.50 is left on 07-02
  expect(taken("rolling")).toBe("0.75 1.00 1.50 2.50");
  // The period runs from 06-01 to 07-01: 07-02 opens the next
  expect(taken("coolingOff")).toBe("0.75 1.00 1.50 3.00");
});

test("each default moves the end of its period, never back, never past the most", () => {
  const periods = (coolingOff: object, on: string[], holidays: string[] = []) => {
    const input = fund(Object.fromEntries(on.map((_, i) => [`D${i + 1}`, "1.00"])));
    const events = on.map((date, i) => defaultOf(`D${i + 1}`, "0.00", date));
    const { events: results } = loss({
      ...input,
      holidays,
      rulebook: { ...input.rulebook, coolingOff },
      events,
    });
    return results.map((event) => ("period" in event ? `${event.period.from}/${event.period.to}` : ""));
  };
  const week = { days: 7 };
  expect(periods(week, ["2026-01-01", "2026-01-08", "2026-01-09"])).toEqual([
    "2026-01-01/2026-01-08",
    "2026-01-01/2026-01-08",
    "2026-01-09/2026-01-16",
  ]);
  const moving = { ...week, restart: "eachDefault", atMost: 10 };
  expect(periods(moving, ["2026-01-01", "2026-01-02", "2026-01-08", "2026-01-11", "2026-01-12"])).toEqual([
    "2026-01-01/2026-01-08",
    "2026-01-01/2026-01-09",
    "2026-01-01/2026-01-11",
    "2026-01-01/2026-01-11",
    "2026-01-12/2026-01-19",
  ]);
  const business = { days: 1, unit: "business", restart: "eachDefault" };
  // From Friday over the weekend and a holiday to Tuesday; a default on Tuesday moves it to Wednesday
  expect(periods(business, ["2026-01-02", "2026-01-06"], ["2026-01-05"])).toEqual([
    "2026-01-02/2026-01-06",
    "2026-01-02/2026-01-07",
  ]);
  expect(periods({ days: 0, unit: "business" }, ["2026-01-03"])).toEqual(["2026-01-03/2026-01-03"]);
});

test("a recovery pro rata goes to all layers at once, the odd unit to the earlier layer", () => {
  const own = { id: "z-own", payer: "ccp", limit: { amount: "1.00" } };
  const input = fund({ B: "1.00", C: "1.00" }, [own, fundLayer]);
  const events = [
    defaultOf("D", "4.00", "2026-01-01"),
    { id: "R", on: "2026-01-02", type: "recovery", default: "of D", amount: "1.01" },
    { id: "S", on: "2026-01-03", type: "recovery", default: "of D", amount: "9.00" },
  ];
  const result = loss({ ...input, rulebook: { ...input.rulebook, recovery: "proRata" }, events });
  expect(told(result.events[1]!)).toBe("R 1.01 uncovered 1.00 | z-own ccp 0.01 | estate 0.00");
  expect(told(result.events[2]!)).toBe(
    "S 9.00 uncovered 0.00 | z-own ccp 0.99, fund B 1.00, fund C 1.00 | estate 6.01",
  );
  expect(result.members.map(({ paid }) => paid)).toEqual(["0.00", "0.00", "0.00"]);
});

test("two defaulters: a shared layer reduces the losses in order of id, and a later own resource is its owner's alone", () => {
  const margin = { id: "margin", payer: "defaulter", resource: "margin" };
  const first = { id: "own", payer: "ccp", limit: { amount: "3.00" } };
  const input = fund({ E: "0.00" }, [first, margin]);
  for (const member of input.members) member.margin = "2.00";
  const defaulters = ["E", "D"].map((member) => ({ member, loss: "2.00" }));
  const [event] = loss({
    ...input,
    events: [{ ...defaultOf("D", "0.00", "2026-01-01"), defaulters }],
  }).events;
  // D's 2.00 goes first, then 1.00 of E's: E pays the other 1.00, D's margin is surplus
  expect(told(event!)).toBe(
    "of D 4.00 | own ccp 3.00 | margin E 1.00 | uncovered 0.00 | surplus D margin 2.00, E margin 1.00",
  );
});

// --- the fixtures: a default of D, and how a result is told on one line

interface MemberInput {
  id: string;
  contribution: string;
  margin?: string;
  measures?: Record<string, string>;
  attributes?: Record<string, string>;
}

const fundLayer = { id: "fund", payer: "survivors", resource: "contribution" };

function assessment(amount: string) {
  return { id: "assessment", payer: "survivors", resource: "assessment", limit: { amount } };
}

/** A defaulter D without anything, and members with these contributions. */
function fund(contributions: Record<string, string>, layers: object[] = [fundLayer]) {
  const members: MemberInput[] = Object.entries({ D: "0.00", ...contributions }).map(
    ([id, contribution]) => ({
      id,
      contribution,
    }),
  );
  // Measures and margins that a test names must exist somewhere: D has them
  members[0]!.measures = { pledge: "0.00" };
  return { case: "loss/1", currency: "EUR", rulebook: { layers }, members, events: [] as object[] };
}

function defaultOf(member: string, amount: string, on: string) {
  return { id: `of ${member}`, on, type: "default", defaulters: [{ member, loss: amount }] };
}

function loss(input: unknown): LossResult {
  const outcome = runCase(input);
  if (!outcome.ok) throw new Error(`${outcome.fault.path}: ${outcome.fault.message}`);
  return outcome.result as Extract<CaseResult, { result: "loss/1" }>;
}

/** The layers of one default of D over `amount`. */
function lines(input: ReturnType<typeof fund>, amount: string, more: object = {}): string {
  const result = loss({ ...input, events: [{ ...defaultOf("D", amount, "2026-01-01"), ...more }] });
  return told(result.events[0]!).replace(/^[^|]*\| /, "");
}

function told(event: EventResult): string {
  const list = (items: string[]) => items.map((item) => ` ${item}`).join(",");
  if (event.type === "call" || event.type === "replenish") {
    return `${event.id} calls${list(event.calls.map(({ member, amount }) => `${member} ${amount}`))}`;
  }
  if (event.type === "recovery") {
    const back = event.returned.map(({ layer, payer, amount }) => `${layer} ${payer} ${amount}`);
    return `${event.id} ${event.amount} uncovered ${event.uncovered} |${list(back)} | estate ${event.estate}`;
  }
  if (event.type !== "default" && event.type !== "loss") return `${event.id} ${event.type}`;
  const layers = event.layers.map(({ id, shares, statement }) => {
    const terms =
      statement && ` at ${statement.rate ?? "all"}${statement.cut ? ` cut ${statement.cut}` : ""}`;
    return `${id}${list(shares.map(({ payer, amount }) => `${payer} ${amount}`))}${terms ?? ""}`;
  });
  const surplus = event.surplus.map(({ member, resource, amount }) => `${member} ${resource} ${amount}`);
  const tail = surplus.length > 0 ? [`surplus${list(surplus)}`] : [];
  return [`${event.id} ${event.loss}`, ...layers, `uncovered ${event.uncovered}`, ...tail].join(" | ");
}
