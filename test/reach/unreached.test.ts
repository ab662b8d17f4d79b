import { eq } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { dispatch } from "#app/_server/notices/dispatch.ts";
import { deliveries } from "#db/deliveries/tables.ts";
import { listObligations } from "#db/obligations/queries.ts";
import { globalId } from "#graphql/ids.ts";
import { acknowledgeObligation } from "#graphql/obligations/acknowledgeObligation.ts";
import { type Opened, onEachEngine, rowsOf } from "../engines.ts";
import { ask } from "../graph/ask.ts";
import { issueDefault, type SmallWorld } from "../smallWorld.ts";
import { type Actor, act } from "../world/actors.ts";

const LIST = `query Q($first: Int!, $after: String) { unreached(first: $first, after: $after) {
  edges { cursor node { obligationId number firm reasons told mailLeftAt } } pageInfo { hasNextPage endCursor } } }`;

onEachEngine((engine) => {
  let at: Opened & { world: SmallWorld };
  beforeAll(async () => {
    at = await engine.small();
    await issueDefault(at.world);
    while ((await dispatch(at.world.stage.portal, { mailServer: true })) > 0);
  });
  afterAll(() => at?.close());

  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape
  const list = async (who: Actor, first = 100, after: string | null = null): Promise<any> =>
    ask(at.world.stage.portal, who.credential, LIST, { first, after });
  /** "Half Energi: NOT_OPENED, told 3", once a firm. */
  const told = async () => {
    const { data } = await list(at.world.house.risk);
    const lines: string[] = data.unreached.edges.map(
      // biome-ignore lint/suspicious/noExplicitAny: answers of every shape
      ({ node }: any) => `${node.firm}: ${node.reasons.join(", ")}, told ${node.told}`,
    );
    return [...new Set(lines)].sort();
  };

  test("what was just issued has reached nobody; a firm without a user is named as that", async () => {
    expect(await told()).toEqual([
      "Fifth Power: NOBODY_CAN_SIGN_IN, NOT_OPENED, told 0",
      "Half Energi: NOT_OPENED, told 3",
      "Third Kraft: NOT_OPENED, told 3",
    ]);
  });

  test("mail that still waits after an hour of real time is late, and one given up is stuck", async () => {
    const { stage } = at.world;
    stage.at("2018-09-13T08:00:00Z");
    expect((await told())[1]).toBe("Half Energi: NOT_OPENED, told 3");
    stage.at("2018-09-13T08:00:01Z");
    expect((await told())[1]).toBe("Half Energi: MAIL_WAITING, NOT_OPENED, told 3");
    await at.superuser((tx) =>
      rowsOf(tx, "update deliveries set state = 'STUCK' where channel = 'MAIL' and state = 'WAITING'"),
    );
    expect((await told())[1]).toBe("Half Energi: MAIL_STUCK, NOT_OPENED, told 3");
    const left = new Date("2018-09-13T07:00:05Z");
    await at.superuser((tx) =>
      tx.update(deliveries).set({ state: "DONE", doneAt: left }).where(eq(deliveries.channel, "MAIL")),
    );
    const { data } = await list(at.world.house.risk);
    const last = data.unreached.edges.find(
      ({ node }: { node: { firm: string } }) => node.firm === "Half Energi",
    );
    expect(last.node).toMatchObject({ reasons: ["NOT_OPENED"], mailLeftAt: left.toISOString() });
  });

  test("one who opens the message, or acknowledges the document, takes it off the list", async () => {
    const { stage, half, third, house } = at.world;
    await at.superuser((tx) =>
      tx
        .update(deliveries)
        .set({ readAt: stage.portal.clock.business() })
        .where(eq(deliveries.userId, half.people[1]!.userId)),
    );
    expect((await told()).filter((line) => line.startsWith("Half"))).toEqual([]);
    const before = (await list(house.risk)).data.unreached.edges.length;
    const [document] = await stage.portal.db.reading({ role: "mutua_reader" }, (tx) =>
      listObligations(
        tx,
        { first: 1, after: null },
        { memberId: third.memberId },
        stage.portal.clock.business(),
      ),
    );
    await act(stage, third.people[0]!, acknowledgeObligation, {
      obligationId: globalId("Obligation", document!.id),
    });
    expect((await list(house.risk)).data.unreached.edges.length).toBe(before - 1);
  });

  test("pages join without a gap, in as many statements for one document as for all, and a member sees none of it", async () => {
    const { house, half } = at.world;
    // biome-ignore lint/suspicious/noExplicitAny: answers of every shape
    const numbers = (answer: any) => answer.data.unreached.edges.map(({ node }: any) => node.number);
    const all = numbers(await list(house.risk));
    const paged: string[] = [];
    for (let after: string | null = null; ; ) {
      const answer = await list(house.risk, 1, after);
      paged.push(...numbers(answer));
      const { hasNextPage, endCursor } = answer.data.unreached.pageInfo;
      if (!hasNextPage) break;
      after = endCursor;
    }
    expect(paged).toEqual(all);
    if (engine.name === "PostgreSQL") {
      const statements = vi.spyOn(pg.Client.prototype, "query");
      await list(house.risk, 1);
      const ofOne = statements.mock.calls.length;
      await list(house.risk, 100);
      expect(statements.mock.calls.length).toBe(2 * ofOne);
      statements.mockRestore();
    }
    expect(new Set(all).size).toBe(all.length);
    expect((await list(half.people[0]!)).codes).toEqual(["FORBIDDEN"]);
    const work = await ask(at.world.stage.portal, house.risk.credential, "{ workItems { kind title path } }");
    expect(work.data!.workItems).toContainEqual({
      kind: "UNREACHED",
      title: `See to ${all.length} documents that have perhaps not reached their firms`,
      path: "/reach",
    });
  });
});
