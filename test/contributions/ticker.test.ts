import { beforeAll, expect, test } from "vitest";
import { makeTicker } from "#app/_server/ticker.ts";
import { rowsOf } from "#test/engines.ts";
import { ask } from "#test/graph/ask.ts";
import { stageFor } from "#test/world/actors.ts";
import { memoryPortal } from "#test/world/portal.ts";
import { measuresOn, openHouseOfRuns, runMonth, type WorldOfRuns } from "#test/world/runs.ts";

let world: WorldOfRuns;
beforeAll(async () => {
  const portal = await memoryPortal({ demonstration: true });
  world = await openHouseOfRuns(stageFor(portal, "2018-01-02T08:00:00Z"));
  world.stage.at("2018-02-01T09:00:00Z");
  await runMonth(world, measuresOn("2018-01-31", [400, 200, 200, 200], [4000, 2000, 2000, 2000]));
});

test("the ticker does by itself what a day brings, once: it asks for the run of the schedule and calculates it, reminds, tells and seals", async () => {
  const { stage, joined } = world;
  // Monday, the third business day: the schedule wants a run. The invoices of Thursday are due at noon.
  stage.at("2018-02-05T08:00:00Z");
  const ticker = makeTicker(stage.portal, undefined);
  const found = () =>
    stage.portal.db.reading({ role: "mutua_reader" }, (tx) =>
      rowsOf(
        tx,
        `select (select json_agg(json_build_array(number, cause, scheduled_for) order by number) from contribution_runs) as runs,
          (select json_agg(json_build_array(s.done, s.of) order by s.id) from run_steps s
            join contribution_runs r on r.id = s.run_id where r.number = 2) as progress,
          (select count(*)::int from run_results) as results,
          (select count(*)::int from reminders where step = -1) as reminders,
          (select count(*)::int from audit_events where kind = 'obligation.reminded') as reminded,
          (select count(*)::int from audit_events where dispatched_at is null) as untold,
          (select count(*)::int from audit_events e where not exists (select from audit_seals s where s.event_id = e.id)) as unsealed`,
      ),
    );
  const once = [
    {
      runs: [
        [1, "HAND", null],
        [2, "SCHEDULE", "2018-02-05"],
      ],
      progress: [
        [0, 2],
        [2, 2],
      ],
      ...{ results: 2, reminders: 4, reminded: 4, untold: 0, unsealed: 0 },
    },
  ];
  try {
    await ticker.tick();
    expect(await found()).toEqual(once);
    await ticker.tick();
    expect(await found()).toEqual(once);
  } finally {
    await ticker.stop();
  }
  const { data } = await ask(
    stage.portal,
    joined[0]!.people[0]!.credential,
    "{ viewer { inbox(first: 1) { edges { node { subject obligation { kind } } } } } }",
  );
  expect(data!.viewer.inbox.edges).toMatchObject([
    { node: { subject: expect.stringMatching(/^Due today: /), obligation: { kind: "CONTRIBUTION" } } },
  ]);
});
