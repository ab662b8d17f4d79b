import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { decisions } from "#db/approvals/tables.ts";
import { prove } from "#db/prove/prove.ts";
import { approve } from "#graphql/approvals/approve.ts";
import { globalId } from "#graphql/ids.ts";
import { recordPayment } from "#graphql/payments/recordPayment.ts";
import { type Opened, postgres, rowsOf } from "../engines.ts";
import { issueDefault, prepareDefault, type SmallWorld } from "../smallWorld.ts";
import { attempt } from "../world/actors.ts";
import { documentOf } from "../world/demonstration.ts";

/** Races can only be seen where there are many connections: on a real PostgreSQL. */
describe("fifty requests at once on PostgreSQL:", () => {
  let at: Opened & { world: SmallWorld };
  let transactions: number;
  beforeEach(async () => {
    at = await postgres.small();
    transactions = 0;
    const { transaction } = at.db;
    at.db.transaction = (actor, work) => {
      transactions++;
      return transaction(actor, work);
    };
  });
  afterEach(async () => {
    const broken = (await prove(at.db)).filter((report) => !report.ok);
    await at.close();
    expect(broken).toEqual([]);
  });

  /** Fifty at once, without going round more often than that race asks for. */
  const fifty = async <T>(one: (index: number) => Promise<T>): Promise<T[]> => {
    transactions = 0;
    const outcomes = await Promise.all(Array.from({ length: 50 }, (_, index) => one(index)));
    // Each tries once with the others and, where it lost, once more in its turn; some meet a straggler and go a third time.
    expect(transactions).toBeLessThan(150);
    return outcomes;
  };
  const countOf = async (what: string) =>
    (
      await at.db.reading({ role: "mutua_reader" }, (tx) =>
        rowsOf<{ n: number }>(tx, `select count(*)::int as n from ${what}`),
      )
    )[0]!.n;
  /** How often each kind of answer was given. */
  const tally = (outcomes: ({ done: unknown } | { refused: { __typename: string } })[]) => {
    const counts: Record<string, number> = {};
    for (const outcome of outcomes) {
      const kind = "done" in outcome ? "done" : outcome.refused.__typename;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    return counts;
  };
  const call = () => documentOf(at.world, at.world.half, "REPLENISHMENT");
  const receipt = { currency: "EUR", valueOn: "2018-09-13" };
  const pay = (input: { number: string; amount: string; bankReference: string }, key?: string) =>
    attempt(
      at.world.stage,
      at.world.house.treasurer.credential,
      recordPayment,
      { ...receipt, ...input },
      key,
    );

  test("with one key there is one effect, and fifty equal answers", async () => {
    await issueDefault(at.world);
    const { number, amount } = await call();
    const outcomes = await fifty(() => pay({ number, amount, bankReference: "ONCE" }, "the-one-key"));
    expect(tally(outcomes)).toEqual({ done: 50 });
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(await countOf("payments")).toBe(1);
    expect(await countOf("audit_events where kind = 'payment.recorded'")).toBe(1);
  });

  test("of fifty approvals by two approvers exactly one takes effect; the others learn that it is answered", async () => {
    const { decisionId } = await prepareDefault(at.world);
    const { approver, first } = at.world.house;
    const [row] = await at.db.reading({ role: "mutua_reader" }, (tx) =>
      tx.select({ hash: decisions.hash }).from(decisions).where(eq(decisions.id, decisionId)),
    );
    const input = { decisionId: globalId("Decision", decisionId), hash: row!.hash };
    const outcomes = await fifty((index) =>
      attempt(at.world.stage, (index % 2 ? approver : first).credential, approve, input),
    );
    expect(tally(outcomes)).toEqual({ done: 1, AlreadyAnswered: 49 });
    expect(await countOf("allocations")).toBe(1);
    expect(await countOf("obligations")).toBe(6);
  });

  test("of fifty receipts of all that is due one is assigned and the rest are kept unassigned: paid is due, exactly", async () => {
    await issueDefault(at.world);
    const { number, amount } = await call();
    const outcomes = await fifty((index) => pay({ number, amount, bankReference: `REF ${index}` }));
    expect(tally(outcomes)).toEqual({ done: 50 });
    expect(await countOf("receipts where amount = 500000000")).toBe(50);
    expect(await countOf("payments where amount = 500000000")).toBe(1);
    expect(await countOf("payments")).toBe(1);
  });

  test("fifty payments of a fiftieth are all recorded, and nothing is left to pay", async () => {
    await issueDefault(at.world);
    const { number } = await call();
    const outcomes = await fifty((index) =>
      pay({ number, amount: "100000.00", bankReference: `REF ${index}` }),
    );
    expect(tally(outcomes)).toEqual({ done: 50 });
    expect(await countOf("payments")).toBe(50);
    expect(await pay({ number, amount: "0.01", bankReference: "ONE MORE" })).toMatchObject({
      done: { paymentId: null },
    });
  });

  test("of fifty with one receipt of the bank one is counted", async () => {
    await issueDefault(at.world);
    const { number } = await call();
    const outcomes = await fifty(() => pay({ number, amount: "1.00", bankReference: "THE SAME" }));
    expect(tally(outcomes)).toEqual({ done: 1, InvalidInput: 49 });
    expect(await countOf("payments where amount = 100")).toBe(1);
  });
});
