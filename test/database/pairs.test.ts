import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { insertApproval, insertDecision } from "#db/approvals/queries.ts";
import { decisions } from "#db/approvals/tables.ts";
import type { Tx } from "#db/client.ts";
import { approve } from "#graphql/approvals/approve.ts";
import { globalId } from "#graphql/ids.ts";
import { inviteUser } from "#graphql/users/inviteUser.ts";
import { type Opened, onEachEngine, refusalOf, rowsOf } from "../engines.ts";
import { prepareDefault, type SmallWorld } from "../smallWorld.ts";
import { type Actor, act, attempt, signIn } from "../world/actors.ts";
import { accept, approveAs } from "../world/house.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

onEachEngine((engine) => {
  let at: Opened & { world: SmallWorld };
  let decisionId: string;
  beforeAll(async () => {
    at = await engine.small();
    ({ decisionId } = await prepareDefault(at.world));
  });
  afterAll(() => at?.close());

  const find = async (tx: Tx, id = decisionId) =>
    (await tx.select().from(decisions).where(eq(decisions.id, id)))[0]!;
  const personOf = async (tx: Tx, actor: Actor) =>
    (
      await rowsOf<{ person: string }>(
        tx,
        `select person_id as person from users where id = '${actor.userId}'`,
      )
    )[0]!.person;

  /** An approval written by hand as the house's role, past every line of the program. */
  const approveByHand = (checker: Actor, change: Partial<Parameters<typeof insertApproval>[1]> = {}) =>
    at.db.transaction({ role: "mutua_house", firmId: houseFirm(), userId: checker.userId }, async (tx) => {
      const { hash, firmId, makerPersonId } = await find(tx);
      await insertApproval(tx, {
        decisionId,
        firmId,
        verdict: "APPROVED",
        reason: "",
        hash,
        makerPersonId,
        checkerId: checker.userId,
        checkerPersonId: await personOf(tx, checker),
        checkerMethod: "password",
        checkerSignedInAt: new Date(),
        at: new Date(),
        ...change,
      });
      throw new Error("the database took it");
    });
  let firm: string | undefined;
  const houseFirm = () => firm!;
  beforeAll(async () => {
    [{ firm }] = (await at.superuser((tx) =>
      rowsOf<{ firm: string }>(tx, "select id as firm from houses"),
    )) as [{ firm: string }];
  });

  test("by hand, a second person's approval of what was shown is taken; the maker's own is refused by the database", async () => {
    const { risk, approver } = at.world.house;
    expect(await refusalOf(approveByHand(approver))).toBe(" the database took it");
    expect(await refusalOf(approveByHand(risk))).toMatch(/^23514 maker_is_not_checker/);
  });

  test("the same person under a second account is refused by the program and by the database", async () => {
    const { stage, house } = at.world;
    // Dora Roth prepared the allocation as risk manager. She is given another address and the right to approve.
    const invited = await act(stage, house.first, inviteUser, {
      firmId: globalId("Firm", houseFirm()),
      name: "Dora Roth",
      email: "d.roth@sundmark.example",
      roles: ["APPROVER"],
    });
    await approveAs(stage, house.second, invited.decisionId);
    const second = await accept(stage, "d.roth@sundmark.example");
    await at.superuser((tx) =>
      rowsOf(
        tx,
        `update users set person_id = (select person_id from users where id = '${house.risk.userId}') where id = '${second.userId}'`,
      ),
    );
    const again = await signIn(stage, second.email);
    const { hash } = await at.db.reading({ role: "mutua_reader" }, (tx) => find(tx));
    const outcome = await attempt(stage, again.credential, approve, {
      decisionId: globalId("Decision", decisionId),
      hash,
    });
    expect(outcome).toEqual({
      refused: {
        __typename: "OwnWork",
        message: "You prepared this yourself: another person must approve it.",
      },
    });
    expect(await refusalOf(approveByHand(second))).toMatch(/^23514 maker_is_not_checker/);
    // Nor does it help to say that the checker, or the maker, was somebody else.
    const approver = await at.superuser((tx) => personOf(tx, house.approver));
    expect(await refusalOf(approveByHand(second, { checkerPersonId: approver }))).toMatch(
      /^23503 approvals_checker_id/,
    );
    expect(await refusalOf(approveByHand(second, { makerPersonId: approver }))).toMatch(
      /^23503 approvals_decision_id_hash/,
    );
  });

  test("an approval of another hash than was prepared is refused by the program and by the database", async () => {
    const { stage, house } = at.world;
    const hash = sha256("something else");
    const outcome = await attempt(stage, house.approver.credential, approve, {
      decisionId: globalId("Decision", decisionId),
      hash,
    });
    expect(outcome).toMatchObject({ refused: { __typename: "NotWhatWasSeen" } });
    expect(await refusalOf(approveByHand(house.approver, { hash }))).toMatch(
      /^23503 approvals_decision_id_hash/,
    );
  });

  test("only its maker takes a decision back, by the database's word too", async () => {
    expect(await refusalOf(approveByHand(at.world.house.approver, { verdict: "WITHDRAWN" }))).toMatch(
      /^23514 maker_is_not_checker/,
    );
  });

  test("a decision whose hash is not that of its payload cannot be written, nor one in another's name", async () => {
    const { risk, approver } = at.world.house;
    const write = (change: (row: typeof decisions.$inferSelect, tx: Tx) => Promise<object> | object) =>
      at.db.transaction({ role: "mutua_house", firmId: houseFirm(), userId: risk.userId }, async (tx) => {
        const row = await find(tx);
        await insertDecision(tx, { ...row, id: at.world.stage.portal.ids(), ...(await change(row, tx)) });
        throw new Error("the database took it");
      });
    expect(await refusalOf(write(() => ({})))).toBe(" the database took it");
    expect(await refusalOf(write(() => ({ hash: sha256("another") })))).toMatch(/^23514 decision_hash/);
    expect(
      await refusalOf(write(({ payload }) => ({ payload: payload.replace("20000000.00", "2.00") }))),
    ).toMatch(/^23514 decision_hash/);
    expect(
      await refusalOf(write(async (_, tx) => ({ makerPersonId: await personOf(tx, approver) }))),
    ).toMatch(/^23503 decisions_maker_id/);
    expect(await refusalOf(write(() => ({ firmId: at.world.half.firmId })))).toMatch(
      /^42501 new row violates row-level security/,
    );
  });

  test("a second answer to one decision is refused by the database", async () => {
    const { stage, house } = at.world;
    await approveAs(stage, house.approver, decisionId);
    expect(await refusalOf(approveByHand(house.second))).toMatch(/^23505 approvals_pkey/);
  });
});
