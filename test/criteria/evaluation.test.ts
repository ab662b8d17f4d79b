/** One criterion over time, as a story; then each rule of the evaluation alone. */
import { expect, test } from "vitest";
import { evaluate, prepareCatalogue } from "#domain/criteria/evaluate.ts";
import type { Facts } from "#domain/criteria/facts.ts";
import { catalogue, evidence, figure, firm, prepared, resultOf } from "./house.ts";

/** FIN-02 asks a fifth of margin, to be put right in 10 business days, then in 5. */
const margin = (day: string) => [
  figure("avg_margin_30d", "90000000.00", day),
  figure("avg_margin_250d", "100000000.00", day),
];
const funds = (value: string, asOf: string, knownOn = asOf) => figure("own_funds", value, asOf, knownOn);

const onlyMargin = { ...catalogue, criteria: catalogue.criteria.filter(({ id }) => id === "FIN-02") };

test("a member falls short, does not put it right in time, and puts it right in the end", () => {
  const facts = firm({
    since: "2026-03-01",
    figures: [
      ...margin("2026-03-02"),
      funds("25000000.00", "2026-03-02"),
      funds("18000000.00", "2026-03-16", "2026-03-20"), // a Friday
      funds("21000000.00", "2026-04-30"),
    ],
  });
  const easter = prepareCatalogue(onlyMargin, ["2026-04-03", "2026-04-06"]);
  const on = (day: string) => {
    const { results, nextChangeOn } = evaluate(easter, facts, day);
    const { state, since, step, cureEndsOn } = results[0]!;
    return [state, since, step, cureEndsOn, nextChangeOn];
  };
  const none = undefined;
  expect(on("2026-03-01")).toEqual(["UNKNOWN", none, none, none, "2026-03-02"]);
  expect(on("2026-03-19")).toEqual(["MET", none, none, none, "2026-03-20"]);
  // Ten business days from Friday the 20th: the weekends do not count, nor Good Friday and Easter Monday.
  const first = ["BREACHED", "2026-03-20", 0, "2026-04-07", "2026-04-08"];
  expect(on("2026-03-20")).toEqual(first);
  expect(on("2026-04-07")).toEqual(first);
  const second = ["BREACHED", "2026-03-20", 1, "2026-04-15", "2026-04-16"];
  expect(on("2026-04-08")).toEqual(second);
  expect(on("2026-04-15")).toEqual(second);
  expect(on("2026-04-16")).toEqual(["NOT_MET", "2026-03-20", 1, none, "2026-04-30"]);
  expect(on("2026-04-29")).toEqual(["NOT_MET", "2026-03-20", 1, none, "2026-04-30"]);
  expect(on("2026-04-30")).toEqual(["MET", none, none, none, "2026-07-16"]); // margin is too old after 135 days
  expect(on("2026-07-16")).toEqual(["UNKNOWN", "2026-07-16", none, none, "2026-09-13"]); // and then own funds are
  expect(on("2026-09-13")).toEqual(["UNKNOWN", "2026-07-16", none, none, null]);
});

test("the watch level rises by the ladder and holds until a decision lowers it", () => {
  const short = [...margin("2026-03-02"), funds("18000000.00", "2026-03-02")];
  const cured = [...short, funds("31000000.00", "2026-05-04")];
  const only = prepareCatalogue(onlyMargin, []);
  const watch = (facts: Partial<Facts>, day: string) => evaluate(only, firm(facts), day).watch;
  const [heightened, onWatch] = [
    { criterion: "FIN-02", level: 1, on: "2026-03-02", stands: true },
    { criterion: "FIN-02", level: 2, on: "2026-03-17", stands: true },
  ];
  expect(watch({ figures: cured }, "2026-03-16")).toMatchObject({ level: 1, triggers: [heightened] });
  expect(watch({ figures: cured }, "2026-03-17")).toMatchObject({
    level: 2,
    triggers: [onWatch, heightened],
  });
  expect(watch({ figures: cured }, "2026-03-17").triggers[0]?.reason).toBe(
    "Own funds to initial margin: On watch, positions to be reduced.",
  );
  const past = { ...onWatch, stands: false };
  expect(watch({ figures: cured }, "2026-05-04")).toMatchObject({ level: 2, triggers: [past, { level: 1 }] });
  // A decision takes back what no longer stands, and nothing that does.
  const lowered = [{ on: "2026-05-11", to: 0 as const }];
  expect(watch({ figures: cured, lowered }, "2026-05-10").level).toBe(2);
  expect(watch({ figures: cured, lowered }, "2026-05-11")).toEqual({ level: 0, triggers: [] });
  expect(watch({ figures: short, lowered }, "2026-05-11").level).toBe(2);
  expect(watch({ figures: cured, lowered: [{ on: "2026-05-11", to: 1 }] }, "2026-05-12").level).toBe(1);
  // Met again on the day the second step would begin, so that it never does; lowered on the day of the first.
  const inTime = [...short, funds("31000000.00", "2026-03-17")];
  expect(watch({ figures: inTime }, "2026-03-17").triggers).toEqual([
    expect.objectContaining({ level: 1, stands: false }),
  ]);
  const sameDay = [{ on: "2026-03-02", to: 0 as const }];
  expect(watch({ figures: inTime, lowered: sameDay }, "2026-03-02").level).toBe(1);
  expect(watch({ figures: inTime, lowered: sameDay }, "2026-03-17").level).toBe(0);
  expect(watch({ figures: short, standing: "applicant" }, "2026-05-11")).toEqual({ level: 0, triggers: [] });
});

test("an applicant has no cure period", () => {
  const figures = [funds("18000000.00", "2026-03-02")];
  const { state, since, step } = resultOf("FIN-01", firm({ standing: "applicant", figures }), "2026-03-04");
  expect([state, since, step]).toEqual(["NOT_MET", "2026-03-02", undefined]);
});

test("a step without a period stands until it is met; a step of no days ends on the day it begins", () => {
  const late = firm({ figures: [figure("late_payments_12m", "3", "2026-03-02")] });
  expect(resultOf("REP-04", late, "2026-03-05")).toMatchObject({ state: "NOT_MET", step: 0 });
  const stress = firm({
    figures: [
      figure("max_stress_loss_over_margin", "50", "2026-03-06"),
      figure("fund_size", "100", "2026-03-06"),
    ],
  });
  const on = (day: string) => resultOf("FIN-13", stress, day);
  expect(on("2026-03-06")).toMatchObject({ state: "BREACHED", step: 0, cureEndsOn: "2026-03-06" });
  expect(on("2026-03-07")).toMatchObject({ state: "BREACHED", step: 1, cureEndsOn: "2026-03-10" }); // a Saturday
  expect(on("2026-03-11")).toMatchObject({ state: "NOT_MET", step: 1, since: "2026-03-06" });
});

test("a document expires after its last day, and a newer one governs from the day it is known", () => {
  const facts = firm({
    evidence: [evidence("OPS-08", true, "2026-01-05", "2026-06-30"), evidence("OPS-08", true, "2026-08-03")],
  });
  const on = (day: string) => resultOf("OPS-08", facts, day);
  expect(on("2026-01-04")).toMatchObject({ state: "UNKNOWN", missing: catalogue.criteria[32]!.evidence });
  expect(on("2026-06-30").reason).toBe(
    "Cyber and information-security attestation: shown on 2026-01-05, holds until 2026-06-30.",
  );
  expect(on("2026-07-01")).toMatchObject({ state: "UNKNOWN", since: "2026-07-01" });
  expect(on("2026-08-02")).toMatchObject({ state: "UNKNOWN", since: "2026-07-01" });
  expect(on("2026-08-03").state).toBe("MET");
  const { watch } = evaluate(prepared, facts, "2026-07-20");
  expect(watch).toMatchObject({
    level: 1,
    triggers: [{ criterion: "OPS-08", on: "2026-07-01", stands: true }],
  });
});

test("evidence that did not pass fails with its detail", () => {
  const listed = { ...evidence("LEG-08", false, "2026-03-02"), detail: "A controller is on a list" };
  expect(resultOf("LEG-08", firm({ evidence: [listed] }), "2026-03-03")).toMatchObject({
    state: "NOT_MET",
    step: 0,
    reason: "Sanctions and adverse-media screening clear: A controller is on a list.",
  });
});

test("figures count for their days and no longer", () => {
  const facts = firm({ figures: [funds("40000000.00", "2026-03-31", "2026-05-04")] });
  const on = (day: string) => resultOf("FIN-01", facts, day);
  expect(on("2026-05-03")).toMatchObject({
    state: "UNKNOWN",
    reason: "Own funds is missing.",
    missing: ["own_funds"],
  });
  expect(on("2026-08-13").state).toBe("MET"); // 135 days
  expect(on("2026-08-14")).toMatchObject({
    state: "UNKNOWN",
    since: "2026-08-14",
    missing: ["own_funds"],
    reason: "Own funds of 2026-03-31 is too old: it counts for 135 days.",
  });
});

test("a run of failing days goes on while nobody can tell, and what is unknown keeps its step", () => {
  const facts = firm({
    figures: [funds("1.00", "2026-01-05"), funds("2.00", "2026-06-30")],
  });
  expect(resultOf("FIN-01", facts, "2026-06-29")).toMatchObject({
    state: "UNKNOWN",
    since: "2026-05-21",
    step: 1,
  });
  expect(resultOf("FIN-01", facts, "2026-06-30")).toMatchObject({
    state: "NOT_MET",
    since: "2026-01-05",
    step: 1,
  });
});

test("a firm is watched from its first day, not from the day it fell short", () => {
  const facts = firm({ since: "2026-03-09", figures: [funds("1.00", "2026-03-02")] });
  expect(resultOf("FIN-01", facts, "2026-03-09")).toMatchObject({
    state: "BREACHED",
    since: "2026-03-09",
    cureEndsOn: "2026-03-16",
  });
});

test("a waiver holds on its days for what is not met or unknown, and ends the run", () => {
  const waiver = {
    criterion: "FIN-01",
    from: "2026-03-09",
    until: "2026-03-20",
    reason: "merger under way.",
  };
  const short = firm({ figures: [funds("1.00", "2026-03-02")], waivers: [waiver] });
  expect(resultOf("FIN-01", short, "2026-03-08").since).toBe("2026-03-02");
  expect(resultOf("FIN-01", short, "2026-03-20")).toMatchObject({
    state: "WAIVED",
    until: "2026-03-20",
    reason: "Waived until 2026-03-20: merger under way.",
    value: "1.00",
  });
  expect(resultOf("FIN-01", short, "2026-03-21")).toMatchObject({ state: "BREACHED", since: "2026-03-21" });
  const longer = { ...waiver, until: "2026-03-31", reason: "merger goes on" };
  for (const waivers of [
    [waiver, longer],
    [longer, waiver],
  ]) {
    expect(resultOf("FIN-01", { ...short, waivers }, "2026-03-20").until).toBe("2026-03-31");
  }
  const unknown = firm({ waivers: [waiver] });
  expect(resultOf("FIN-01", unknown, "2026-03-10")).toMatchObject({
    state: "WAIVED",
    missing: ["own_funds"],
  });
  const met = firm({ figures: [funds("30000000.00", "2026-03-02")], waivers: [waiver] });
  expect(resultOf("FIN-01", met, "2026-03-10").state).toBe("MET");
});

test("of figures of one day the one known last counts, then the later in the list", () => {
  const value = (...figures: Facts["figures"]) => resultOf("FIN-01", firm({ figures }), "2026-04-01").value;
  const [first, corrected] = [funds("1", "2026-03-02", "2026-03-10"), funds("2", "2026-03-02", "2026-03-11")];
  expect(value(corrected, first)).toBe("2");
  expect(value(funds("3", "2026-03-02"), funds("4", "2026-03-02"))).toBe("4");
  expect(value(funds("5", "2026-03-03"), corrected)).toBe("5");
  expect(value(funds("6", "2026-04-02"), funds("7", "2026-03-02", "2026-04-02"), first)).toBe("1");
});

test("numbers are shown so that a miss is never seen as none", () => {
  const shown = (value: string, id = "FIN-04", name = "cet1_ratio") => {
    const facts = firm({ traits: ["bank"], figures: [figure(name, value, "2026-03-02")] });
    const result = resultOf(id, facts, "2026-03-02");
    return [result.value, result.threshold, result.shortBy];
  };
  expect(shown("4.3")).toEqual(["4.3", "4.5", "0.2"]);
  expect(shown("4.4999999")).toEqual(["4.4999999", "4.5", "0.0000001"]);
  expect(shown("4.4999999999999999")).toEqual(["4.499999999999", "4.5", "0.000000000001"]);
  expect(shown("12.3456785")).toEqual(["12.345678", "4.5", undefined]);
  expect(shown("12.3456775")).toEqual(["12.345678", "4.5", undefined]);
  expect(shown("-12.3456785")).toEqual(["-12.345678", "4.5", "16.845678"]);
  expect(shown("-12.3456786")).toEqual(["-12.345679", "4.5", "16.845679"]);
  expect(shown("-0.5")).toEqual(["-0.5", "4.5", "5"]);
  expect(shown("-1234567.50", "FIN-01", "own_funds")).toEqual(["-1234567.50", "30000000.00", "31234567.50"]);
});

test("reasons are sentences with the figures in them", () => {
  const figures = [...margin("2026-03-02"), funds("18000000.00", "2026-03-02")];
  const reason = (id: string, facts = firm({ figures })) => resultOf(id, facts, "2026-03-02").reason;
  expect(reason("FIN-02")).toBe("Own funds to initial margin is 0.18, at least 0.20 is asked for.");
  expect(reason("FIN-01")).toBe("Own funds is 18,000,000.00, at least 30,000,000.00 is asked for.");
  expect(reason("OPS-02")).toBe(
    "Back-up payment route tested: nothing shows it yet; due is small-value test payment report.",
  );
  expect(reason("FIN-07")).toBe("Firms cleared for is missing.");
  const idle = figures.map((one) => (one.name === "own_funds" ? one : { ...one, value: "0" }));
  expect(reason("FIN-02", firm({ figures: idle }))).toBe(
    "Own funds to initial margin divides by zero: its divisor (Average initial margin over 30 days, " +
      "Average initial margin over 250 days) comes to 0.",
  );
});

test("facts out of form are a defect of whoever let them in", () => {
  expect(() => resultOf("FIN-01", firm({ figures: [funds("1e6", "2026-03-02")] }), "2026-03-02")).toThrow(
    RangeError,
  );
  expect(() => resultOf("FIN-01", firm({ figures: [funds("1", "2026-02-30")] }), "2026-03-02")).toThrow(
    RangeError,
  );
  expect(() => resultOf("FIN-01", firm({}), "today")).toThrow(RangeError);
});
