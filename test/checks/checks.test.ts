import { afterAll, beforeAll, expect, test } from "vitest";
import { CHECKS } from "#db/prove/prove.ts";
import { runChecks } from "#graphql/checks/run.ts";
import { createContext } from "#graphql/context.ts";
import { type Endpoint, makeEndpoint } from "#graphql/endpoint.ts";
import { schema } from "#graphql/schema.ts";
import { unguarded } from "../database/unguarded.ts";
import { type Opened, onEachEngine, rowsOf } from "../engines.ts";
import type { SmallWorld } from "../smallWorld.ts";
import { type Actor, signIn } from "../world/actors.ts";

const RUN = "{ checks { at holds checks { id ok failure broken offenders examined } } }";

onEachEngine((engine) => {
  let at: Opened & { world: SmallWorld };
  let endpoint: Endpoint;
  let treasurer: Actor;
  let member: Actor;

  beforeAll(async () => {
    at = await engine.small();
    endpoint = await makeEndpoint({ schema, log: () => {} });
    const { stage, house, half } = at.world;
    treasurer = house.treasurer;
    member = half.people[0]!;
    stage.at("2018-09-10T09:00:00Z");
  });
  afterAll(async () => {
    await endpoint?.stop();
    await at?.close();
  });

  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape
  const ask = async (who: Actor, document = RUN): Promise<any> =>
    endpoint.ask({ document, variables: {} }, createContext(at.world.stage.portal, who.credential));

  test("many ask at once: one run answers all of them, every check holds, and each who may not gets nothing", async () => {
    const answers = await Promise.all(Array.from({ length: 15 }, () => ask(treasurer)));
    const [first] = answers;
    expect(first.errors).toBeUndefined();
    expect(first.data.checks).toMatchObject({ at: "2018-09-10T09:00:00.000Z", holds: true });
    expect(first.data.checks.checks.map(({ id }: { id: string }) => id)).toEqual(CHECKS.map(({ id }) => id));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await ask(member)).errors[0].extensions.code).toBe("FORBIDDEN");
  });

  test("within a minute it is the same run, after it another one, which sees what has changed", async () => {
    const { stage } = at.world;
    const before = await runChecks(stage.portal);
    await at.superuser(async (tx) => {
      for (const statement of unguarded("fund_figures", "update fund_figures set posted = posted + 1"))
        await rowsOf(tx, statement);
    });
    stage.at("2018-09-10T09:00:59Z");
    expect(await runChecks(stage.portal)).toBe(before);
    stage.at("2018-09-10T09:01:00Z");
    const { data } = await ask(treasurer);
    expect(data.checks.holds).toBe(false);
    const failing = data.checks.checks.filter(({ ok }: { ok: boolean }) => !ok);
    expect(failing).toEqual([
      // The hand took the triggers away, too.
      expect.objectContaining({ id: "R11", offenders: expect.arrayContaining(["fund_figures no_update"]) }),
      expect.objectContaining({ id: "I08b", broken: 1, failure: "1 of 1 do not hold" }),
    ]);
  });

  test("the checks are asked alone, as they need the operation's one transaction", async () => {
    const { errors } = await ask(treasurer, "{ house { name } checks { holds } }");
    expect(errors[0].message).toMatch(/checks is asked alone/);
  });

  test("who is signed in elsewhere meanwhile is answered as always", async () => {
    at.world.stage.at("2018-09-10T09:05:00Z");
    const [run, house] = await Promise.all([ask(treasurer), ask(member, "{ house { name } }")]);
    expect([run.errors, house.errors]).toEqual([undefined, undefined]);
    expect(await signIn(at.world.stage, treasurer.email)).toBeTruthy();
  });
});
