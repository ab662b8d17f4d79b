import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Database, open } from "#db/client.ts";
import { evaluateMembers } from "#graphql/criteria/evaluateMembers.ts";
import { globalId } from "#graphql/ids.ts";
import { postgres } from "../engines.ts";
import { ask } from "../graph/ask.ts";
import { portalOn } from "../smallWorld.ts";
import { act, type Stage, stageFor } from "../world/actors.ts";
import { MEMBERSHIP } from "../world/applicants.ts";
import { join, openHouse, type World } from "../world/house.ts";
import { RULEBOOK_2018 } from "../world/rulebook.ts";

let db: Database;
let stage: Stage;
let world: World;

const NAMES = ["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Gorse", "Hazel"];

beforeAll(async () => {
  db = await open(await postgres.empty());
  stage = stageFor(portalOn(db), "2018-09-10T08:00:00Z");
  world = await openHouse(stage, {
    demonstration: true,
    businessNow: null,
    rulebook: { ...RULEBOOK_2018, membership: MEMBERSHIP },
  });
  for (const name of NAMES) await join(world, { name, category: "DCM", contribution: "600000.00" });
  await act(stage, world.house.officer, evaluateMembers, {
    serviceId: globalId("ClearingService", world.serviceId),
  });
});

afterAll(() => db.close());

const MATRIX = `query M($first: Int!, $after: String) {
  standings(first: $first, after: $after, exceptions: false) {
    total
    pageInfo { hasNextPage endCursor }
    edges { node { name watch service { name } cells { criterion state } } }
  } }`;

/** A page of the matrix, and how many statements it took. */
async function page(first: number, after: string | null = null) {
  const statements = vi.spyOn(pg.Client.prototype, "query");
  const { data } = await ask(stage.portal, world.house.officer.credential, MATRIX, { first, after });
  const count = statements.mock.calls.length;
  statements.mockRestore();
  return { standings: data!.standings, count };
}

test("a page of the matrix takes as many statements for eight firms as for one", async () => {
  const one = await page(1);
  const all = await page(100);
  expect(all.standings.edges).toHaveLength(NAMES.length);
  expect(all.standings.edges[0].node.cells).toHaveLength(MEMBERSHIP.catalogue.criteria.length);
  expect(one.count).toBeGreaterThan(3);
  expect(all.count).toBe(one.count);
});

test("pages follow one another by name, each firm once, whatever their size", async () => {
  for (const size of [1, 3, 8]) {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { standings } = await page(size, after);
      expect(standings.total).toBe(NAMES.length);
      seen.push(...standings.edges.map((edge: { node: { name: string } }) => edge.node.name));
      after = standings.pageInfo.hasNextPage ? standings.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(NAMES);
  }
});
