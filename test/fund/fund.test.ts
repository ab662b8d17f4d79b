import { afterAll, beforeAll, expect, test } from "vitest";
import { insertFundFigure } from "#db/house/queries.ts";
import { globalId } from "#graphql/ids.ts";
import { type Opened, onEachEngine } from "../engines.ts";
import { ask } from "../graph/ask.ts";
import type { SmallWorld } from "../smallWorld.ts";

const PAGE = `query Q($serviceId: ID!, $first: Int!, $after: String) {
  fundFigures(serviceId: $serviceId, first: $first, after: $after) {
    edges { node { cause posted { amount } } } pageInfo { hasNextPage endCursor } } }`;
const DAYS =
  "{ services { fundHistory(first: 3) { cause } fundByDay(first: 3) { day figure { cause posted { amount } } } } }";

onEachEngine((engine) => {
  let at: Opened & { world: SmallWorld };
  beforeAll(async () => {
    at = await engine.small();
    const { stage, serviceId } = at.world;
    // Stockholm is two hours ahead: the second is of the day after the first.
    for (const [cause, publishedAt] of [
      ["noon", "2018-10-01T10:00:00Z"],
      ["midnight", "2018-10-01T22:00:00Z"],
      ["evening", "2018-10-02T21:59:59Z"],
      ["morning", "2018-10-05T06:00:00Z"],
    ] as const)
      await stage.portal.db.transaction({ role: "mutua_house" }, (tx) =>
        insertFundFigure(tx, {
          id: stage.portal.ids(),
          serviceId,
          publishedAt: new Date(publishedAt),
          required: 10_00n,
          posted: 9_00n,
          called: 1_00n,
          cause,
        }),
      );
  });
  afterAll(() => at?.close());

  test("a day ends with what was published last on it, by the house's own clock; days come newest first", async () => {
    const { stage, half } = at.world;
    const { data } = await ask(stage.portal, half.people[0]!.credential, DAYS);
    const [service] = data!.services;
    expect(
      service.fundByDay.map(
        ({ day, figure }: { day: string; figure: { cause: string } }) => `${day} ${figure.cause}`,
      ),
    ).toEqual(["2018-10-05 morning", "2018-10-02 evening", "2018-10-01 noon"]);
    expect(service.fundByDay[0].figure.posted.amount).toBe("9.00");
    expect(service.fundHistory.map(({ cause }: { cause: string }) => cause)).toEqual([
      "morning",
      "evening",
      "midnight",
    ]);
  });

  test("the publications come page by page without a gap, newest first; of a service there is not there are none", async () => {
    const { stage, house, serviceId } = at.world;
    const page = async (first: number, after: string | null, id = serviceId) => {
      const variables = { serviceId: globalId("ClearingService", id), first, after };
      return (await ask(stage.portal, house.treasurer.credential, PAGE, variables)).data!.fundFigures;
    };
    const all = (await page(100, null)).edges;
    expect(all.slice(0, 4).map(({ node }: { node: { cause: string } }) => node.cause)).toEqual([
      "morning",
      "evening",
      "midnight",
      "noon",
    ]);
    const paged: unknown[] = [];
    for (let after: string | null = null; ; ) {
      const { edges, pageInfo } = await page(3, after);
      paged.push(...edges);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(paged).toEqual(all);
    expect((await page(3, null, stage.portal.ids())).edges).toEqual([]);
  });
});
