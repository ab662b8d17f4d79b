/** What holds for every loss, whatever the rulebook: drawn at random over all kinds of layers, windows and events. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { runCase } from "#domain/case.ts";
import type { Absorption, LossResult, NoticeLine } from "#domain/loss/result.ts";
import { type AnyLossCase, anyLoss } from "./anyLoss.ts";

const RUNS = { numRuns: 1_500 };

test("the cases drawn reach every kind of layer, statement and event", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const input = anyLoss(g);
      const { result } = run(input);
      for (const event of result.events) {
        seen.add(event.type);
        if (event.type === "recovery" && event.returned.length > 0) seen.add("refund");
        if (event.type === "recovery" && event.estate !== "0") seen.add("estate");
        for (const { absorbed, statement } of absorptionOf(event)?.layers ?? []) {
          if (absorbed !== "0" && statement === undefined) seen.add("no statement");
          if (statement?.cut) seen.add(statement.tie === undefined ? "cut" : "tie");
          if (statement?.rate === null) seen.add("all pay their cap");
        }
      }
      expect(result.events).toHaveLength(input.events.length);
    }),
    { numRuns: 500, seed: 1 },
  );
  const kinds = ["default", "loss", "recovery", "require", "post", "join", "leave", "call", "replenish"];
  const outcomes = ["refund", "estate", "no statement", "cut", "tie", "all pay their cap"];
  expect([...kinds, ...outcomes].filter((kind) => !seen.has(kind))).toEqual([]);
});

test("what layers absorbed and what is uncovered is the loss, to the minor unit, and shares sum to their layer", () => {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      for (const event of run(anyLoss(g)).result.events) {
        const absorption = absorptionOf(event);
        if (absorption === undefined) continue;
        const { loss, layers, uncovered } = absorption;
        expect(total(layers.map(({ absorbed }) => absorbed)) + BigInt(uncovered)).toBe(BigInt(loss));
        for (const { shares, absorbed } of layers)
          expect(total(shares.map(({ amount }) => amount))).toBe(BigInt(absorbed));
        expect(layers.at(-1)!.remaining).toBe(uncovered);
      }
    }),
    RUNS,
  );
});

test("a recovery is made good, returned or the estate's; nobody gets back more than it gave in a layer", () => {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const { result, lines } = run(anyLoss(g));
      const given = new Map<string, bigint>();
      const note = (layer: string, payer: string, amount: bigint) =>
        given.set(`${layer} ${payer}`, (given.get(`${layer} ${payer}`) ?? 0n) + amount);
      for (const { layer, payer, amount } of lines) note(layer, payer, BigInt(amount));
      let open = 0n;
      for (const event of result.events) {
        open += BigInt(absorptionOf(event)?.uncovered ?? 0);
        if (event.type !== "recovery") continue;
        const { amount, uncovered, returned, estate } = event;
        expect(BigInt(uncovered) + total(returned.map((refund) => refund.amount)) + BigInt(estate)).toBe(
          BigInt(amount),
        );
        for (const { layer, payer, amount: back } of returned) note(layer, payer, -BigInt(back));
        open -= BigInt(uncovered);
      }
      expect(open >= 0n).toBe(true);
      for (const amount of given.values()) expect(amount >= 0n).toBe(true);
    }),
    RUNS,
  );
});

test("paid is what a member gave in shared layers less what came back, and posted is never below zero", () => {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const { result, lines } = run(anyLoss(g));
      const paid = new Map<string, bigint>();
      const note = (payer: string, amount: string, sign: bigint) =>
        paid.set(payer, (paid.get(payer) ?? 0n) + sign * BigInt(amount));
      for (const { payer, amount } of lines) note(payer, amount, 1n);
      for (const event of result.events) {
        if (event.type === "recovery")
          for (const { payer, amount } of event.returned) note(payer, amount, -1n);
      }
      for (const member of result.members) {
        expect(BigInt(member.paid)).toBe(paid.get(member.id) ?? 0n);
        expect(BigInt(member.posted) >= 0n).toBe(true);
      }
    }),
    RUNS,
  );
});

test("nobody pays above its cap, and each line run again from its own statement is the same", () => {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      for (const { payer, weight, cap, amount, statement } of run(anyLoss(g)).lines) {
        expect(BigInt(amount) <= BigInt(cap)).toBe(true);
        if (statement === null) continue;
        const own = { case: "share/1", currency: "JPY", id: payer, weight, cap, statement };
        expect(runCase(own)).toEqual({ ok: true, result: { result: "share/1", currency: "JPY", amount } });
      }
    }),
    RUNS,
  );
});

test("the order of members, defaulters and gains is irrelevant", () => {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const input = anyLoss(g);
      const turned: AnyLossCase = {
        ...input,
        members: input.members.toReversed(),
        events: input.events.map((event) => ({
          ...event,
          ...(Array.isArray(event.defaulters) ? { defaulters: event.defaulters.toReversed() } : {}),
          ...(event.gains ? { gains: Object.fromEntries(Object.entries(event.gains).reverse()) } : {}),
        })),
      };
      expect(run(turned).result).toEqual(run(input).result);
    }),
    { numRuns: 500 },
  );
});

const plain = (loss: bigint, contributions: bigint[], limits: bigint, k = 1n) => ({
  case: "loss/1",
  currency: "JPY",
  rulebook: {
    layers: [
      { id: "own", payer: "ccp", limit: { amount: `${3n * k}` } },
      { id: "fund", payer: "survivors", resource: "contribution" },
      { id: "call", payer: "survivors", resource: "assessment", limit: { amount: `${limits * k}` } },
    ],
  },
  members: ["D", ..."ABCEFGH"].map((id, i) => ({ id, contribution: `${(contributions[i] ?? 0n) * k}` })),
  events: [
    { id: "1", on: "2026-01-01", type: "default", defaulters: [{ member: "D", loss: `${loss * k}` }] },
  ],
});
const contributionsOf = fc.array(fc.bigInt({ min: 0n, max: 20n }), { minLength: 3, maxLength: 8 });
const drawn = [fc.bigInt({ min: 0n, max: 120n }), contributionsOf, fc.bigInt({ min: 0n, max: 9n })] as const;

test("a loss larger by one unit lowers nobody's share of a layer by more than one unit", () => {
  fc.assert(
    fc.property(...drawn, (loss, contributions, limits) => {
      const [before, after] = [loss, loss + 1n].map((total) => sharesOf(plain(total, contributions, limits)));
      for (const [line, amount] of before!) expect((after!.get(line) ?? 0n) >= amount - 1n).toBe(true);
    }),
    RUNS,
  );
});

test("all amounts times k leave every rate as it is", () => {
  fc.assert(
    fc.property(...drawn, fc.bigInt({ min: 2n, max: 10n ** 15n }), (loss, contributions, limits, k) => {
      const [once, times] = [1n, k].map((factor) => run(plain(loss, contributions, limits, factor)).result);
      const rates = (result: LossResult) =>
        absorptionOf(result.events[0]!)!.layers.map(({ statement }) => statement?.rate);
      expect(rates(times!)).toEqual(rates(once!));
    }),
    { numRuns: 500 },
  );
});

function run(input: unknown): { result: LossResult; lines: NoticeLine[] } {
  const lines: NoticeLine[] = [];
  const outcome = runCase(input, (line) => lines.push(line));
  if (!outcome.ok) throw new Error(`${outcome.fault.path}: ${outcome.fault.message}`);
  return { result: outcome.result as LossResult, lines };
}

function absorptionOf(event: LossResult["events"][number]): Absorption | undefined {
  return event.type === "default" || event.type === "loss" ? event : undefined;
}

function sharesOf(input: unknown): Map<string, bigint> {
  const { layers } = absorptionOf(run(input).result.events[0]!)!;
  return new Map(
    layers.flatMap(({ id, shares }) => shares.map(({ payer, amount }) => [`${id} ${payer}`, BigInt(amount)])),
  );
}

function total(amounts: readonly string[]): bigint {
  return amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
}
