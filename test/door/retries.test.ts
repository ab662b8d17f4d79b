import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sqlState } from "#db/client.ts";
import { insertMemberStep } from "#db/members/queries.ts";
import { prove } from "#db/prove/prove.ts";
import { type Act, command } from "#graphql/command.ts";
import { recordPayment } from "#graphql/payments/recordPayment.ts";
import { only } from "#graphql/rights.ts";
import { type Opened, postgres, rowsOf } from "../engines.ts";
import { issueDefault, type SmallWorld } from "../smallWorld.ts";
import { act, attempt } from "../world/actors.ts";
import { documentOf } from "../world/demonstration.ts";

describe("a transaction that lost against another is run again from its start:", () => {
  let at: Opened & { world: SmallWorld };
  const failures: string[] = [];
  beforeAll(async () => {
    at = await postgres.small();
    await issueDefault(at.world);
    const { transaction } = at.db;
    at.db.transaction = (actor, work) =>
      transaction(actor, work).catch((fault) => {
        failures.push(sqlState(fault) ?? "none");
        throw fault;
      });
  });
  afterAll(() => at?.close());

  const countOf = async (what: string) =>
    (
      await at.db.reading({ role: "mutua_reader" }, (tx) =>
        rowsOf<{ n: number }>(tx, `select count(*)::int as n from ${what}`),
      )
    )[0]!.n;

  test("what it read before is read anew, and what it does is done once", async () => {
    failures.length = 0;
    const { stage, house, half } = at.world;
    const { number } = await documentOf(at.world, half, "REPLENISHMENT");
    const receipt = { number, currency: "EUR", valueOn: "2018-09-13" };
    // The first money ever opens an account, for which another would wait rather than overtake.
    const { number: _, ...unnamed } = receipt;
    await act(stage, house.treasurer, recordPayment, { ...unnamed, amount: "1.00", bankReference: "FIRST" });
    const left: string[] = [];
    const overtaken = command("overtaken", {
      allow: only("HOUSE_TREASURER"),
      run: async (own: Act, input: Parameters<typeof recordPayment.run>[1]) => {
        const outcome = await recordPayment.run(own, input);
        left.push(String(outcome.events[0]!.facts.left));
        // Before this one commits, another payment for the same call does.
        if (left.length === 1)
          await act(stage, house.treasurer, recordPayment, {
            ...receipt,
            amount: "2000000.00",
            bankReference: "QUICKER",
          });
        return outcome;
      },
    });
    const outcome = await attempt(
      stage,
      house.treasurer.credential,
      overtaken,
      { ...receipt, amount: "1000000.00", bankReference: "SLOWER" },
      "overtaken-once",
    );
    expect(outcome).toEqual({ done: { receiptId: expect.any(String), paymentId: expect.any(String) } });
    expect(failures).toEqual(["40001"]);
    expect(left).toEqual(["4000000.00", "2000000.00"]);
    expect(await countOf("payments")).toBe(2);
    expect(
      await countOf("audit_events where kind = 'payment.recorded' and facts ->> 'amount' = '1000000.00'"),
    ).toBe(1);
    expect(await countOf("command_keys where key = 'overtaken-once'")).toBe(1);
    expect((await prove(at.db)).filter((report) => !report.ok)).toEqual([]);
  });

  test("two that wait for one another: one is given up by the database and done after the other", async () => {
    failures.length = 0;
    const { stage, house, half, third } = at.world;
    let runs = 0;
    let bothHold = () => {};
    const held = new Promise<void>((resolve) => {
      let count = 0;
      bothHold = () => {
        if (++count === 2) resolve();
      };
    });
    const crossing = command("crossing", {
      allow: only("HOUSE_TREASURER"),
      run: async ({ tx, ids, now }, input: { idempotencyKey: string; order: string[] }) => {
        runs++;
        const lock = (id: string) => rowsOf(tx, `select from members where id = '${id}' for update`);
        await lock(input.order[0]!);
        bothHold();
        await held;
        await lock(input.order[1]!);
        const [member] = await rowsOf<{ id: string; firm: string }>(
          tx,
          `select id, firm_id as firm from members where id = '${input.order[0]}'`,
        );
        await insertMemberStep(tx, {
          id: ids(),
          memberId: member!.id,
          firmId: member!.firm,
          status: "ACTIVE",
          at: now,
          reason: "Crossed",
        });
        return { done: { member: member!.id }, events: [] };
      },
    });
    const go = (...order: string[]) => attempt(stage, house.treasurer.credential, crossing, { order });
    const outcomes = await Promise.all([
      go(half.memberId, third.memberId),
      go(third.memberId, half.memberId),
    ]);
    expect(outcomes).toEqual([{ done: { member: half.memberId } }, { done: { member: third.memberId } }]);
    // The one that was given up may, on its next try, still meet the end of the other.
    expect(failures[0]).toBe("40P01");
    expect(runs).toBe(2 + failures.length);
    expect(await countOf("member_history where reason = 'Crossed'")).toBe(2);
  });

  test("a fault of another kind is not tried again, and one that never ends is given up", {
    timeout: 400_000,
  }, async () => {
    const { stage, house } = at.world;
    const failing = (state: string) =>
      command(`failing${state}`, {
        allow: only("HOUSE_TREASURER"),
        run: async ({ tx }, _input: { idempotencyKey: string }) => {
          await rowsOf(tx, `do $$ begin raise exception 'always' using errcode = '${state}'; end $$`);
          return { done: {}, events: [] };
        },
      });
    failures.length = 0;
    await expect(attempt(stage, house.treasurer.credential, failing("22012"), {})).rejects.toThrow(
      "Failed query",
    );
    expect(failures).toEqual(["22012"]);
    failures.length = 0;
    await expect(attempt(stage, house.treasurer.credential, failing("40001"), {})).rejects.toThrow(
      "Failed query",
    );
    expect(failures).toEqual(Array.from({ length: 40 }, () => "40001"));
    expect(await countOf("command_keys where command like 'failing%'")).toBe(0);
  });
});
