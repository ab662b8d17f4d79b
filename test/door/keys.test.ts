import { afterAll, beforeAll, expect, test } from "vitest";
import { command, execute } from "#graphql/command.ts";
import { globalId } from "#graphql/ids.ts";
import { recordPayment } from "#graphql/payments/recordPayment.ts";
import { only } from "#graphql/rights.ts";
import { suspendUser } from "#graphql/users/suspendUser.ts";
import { type Opened, onEachEngine, rowsOf } from "../engines.ts";
import { issueDefault, type SmallWorld } from "../smallWorld.ts";
import { attempt } from "../world/actors.ts";
import { documentOf } from "../world/demonstration.ts";

onEachEngine((engine) => {
  let at: Opened & { world: SmallWorld };
  let number: string;
  beforeAll(async () => {
    at = await engine.small();
    await issueDefault(at.world);
    ({ number } = await documentOf(at.world, at.world.half, "REPLENISHMENT"));
  });
  afterAll(() => at?.close());

  const payment = (amount: string, bankReference: string) => ({
    number,
    amount,
    currency: "EUR",
    valueOn: "2018-09-13",
    bankReference,
  });
  const pay = (input: ReturnType<typeof payment>, key: string) =>
    attempt(at.world.stage, at.world.house.treasurer.credential, recordPayment, input, key);
  const recorded = { receiptId: expect.any(String), paymentId: expect.any(String) };
  /** All that a request can leave behind. */
  const written = async () =>
    (
      await at.db.reading({ role: "mutua_reader" }, (tx) =>
        rowsOf(
          tx,
          `select ${[
            "receipts",
            "payments",
            "entries",
            "postings",
            "fund_figures",
            "audit_events",
            "command_keys",
          ]
            .map((table) => `(select count(*)::int from ${table}) as ${table}`)
            .join(", ")}`,
        ),
      )
    )[0];

  test("a request that is sent again with its key gives the same answer and is done once", async () => {
    const before = await written();
    const first = await pay(payment("1000.00", "REF A"), "key-number-one");
    expect(first).toEqual({ done: recorded });
    const after = await written();
    expect(after).not.toEqual(before);
    expect(await pay(payment("1000.00", "REF A"), "key-number-one")).toEqual(first);
    expect(
      await pay(
        { bankReference: "REF A", valueOn: "2018-09-13", currency: "EUR", amount: "1000.00", number },
        "key-number-one",
      ),
    ).toEqual(first);
    expect(await written()).toEqual(after);
  });

  test("with another input, or for another command, the key is refused and nothing is done", async () => {
    const before = await written();
    const refused = {
      refused: {
        __typename: "KeyReused",
        message: "This idempotency key was used before with another input. Give a new key for a new request.",
      },
    };
    expect(await pay(payment("1000.01", "REF A"), "key-number-one")).toEqual(refused);
    expect(await pay({ ...payment("1000.00", "REF A"), valueOn: "2018-09-12" }, "key-number-one")).toEqual(
      refused,
    );
    const namesake = command("somethingElse", { allow: only("HOUSE_TREASURER"), run: recordPayment.run });
    const other = await execute(at.world.stage.portal, at.world.house.treasurer.credential, namesake, {
      ...payment("1000.00", "REF A"),
      idempotencyKey: "key-number-one",
    });
    expect(other).toEqual(refused);
    expect(await written()).toEqual(before);
  });

  test("another caller's same key is its own", async () => {
    const { stage, house, half, third } = at.world;
    const suspend = (administrator: string, userId: string) =>
      attempt(
        stage,
        [house.first, house.second].find(({ email }) => email === administrator)!.credential,
        suspendUser,
        { userId: globalId("User", userId), reason: "On leave." },
        "a-key-of-both",
      );
    const [, one] = half.people;
    const [, two] = third.people;
    expect(await suspend(house.first.email, one!.userId)).toEqual({ done: { userId: one!.userId } });
    expect(await suspend(house.second.email, two!.userId)).toEqual({ done: { userId: two!.userId } });
    expect(await suspend(house.second.email, one!.userId)).toMatchObject({
      refused: { __typename: "KeyReused" },
    });
  });

  test("a refusal leaves nothing behind and its key free for the corrected request", async () => {
    const before = await written();
    expect(await pay(payment("2000.001", "REF B"), "key-number-two")).toMatchObject({
      refused: { __typename: "InvalidInput", field: "amount" },
    });
    expect(await written()).toEqual(before);
    expect(await pay(payment("2000.00", "REF B"), "key-number-two")).toEqual({ done: recorded });
  });

  test("a fault in the middle leaves nothing behind either, and the same request is then done", async () => {
    const before = await written();
    let broken = true;
    const breaking: typeof recordPayment = {
      ...recordPayment,
      run: async (act, input) => {
        const outcome = await recordPayment.run(act, input);
        if (broken) throw new Error("the machine stopped here");
        return outcome;
      },
    };
    const go = () =>
      attempt(
        at.world.stage,
        at.world.house.treasurer.credential,
        breaking,
        payment("3000.00", "REF C"),
        "key-number-three",
      );
    await expect(go()).rejects.toThrow("the machine stopped here");
    expect(await written()).toEqual(before);
    broken = false;
    expect(await go()).toEqual({ done: recorded });
  });

  test("a key has 8 to 100 characters and no space, and who may not act learns nothing of keys", async () => {
    const refusal = {
      refused: {
        __typename: "InvalidInput",
        field: "idempotencyKey",
        message:
          "The idempotency key takes 8 to 100 printable characters without spaces: give a new one for each new request.",
      },
    };
    for (const bad of ["seven77", "k".repeat(101), "with a space"])
      expect(await pay(payment("1.00", "REF D"), bad)).toEqual(refusal);
    expect(await pay(payment("1.00", "REF D"), "k".repeat(100))).toEqual({ done: recorded });
    const outsider = await attempt(
      at.world.stage,
      at.world.house.risk.credential,
      recordPayment,
      payment("1000.01", "REF A"),
      "key-number-one",
    );
    expect(outsider).toMatchObject({ refused: { __typename: "NotAllowed" } });
    const nobody = await attempt(
      at.world.stage,
      { kind: "none" },
      recordPayment,
      payment("1000.00", "REF A"),
      "key-number-one",
    );
    expect(nobody).toMatchObject({ refused: { __typename: "NotSignedIn" } });
  });
});
