import { beforeAll, describe, expect, test } from "vitest";
import { pglite } from "../engines.ts";
import {
  type Approval,
  approving,
  expectAllOrNothing,
  until,
  waitingApproval,
  waitingRun,
} from "./approval.ts";

describe.each([
  ["an allocation", waitingApproval],
  ["a contribution run", waitingRun],
])("on PGlite a process is killed while it issues %s:", (_what, wait) => {
  let waiting: Approval;
  beforeAll(async () => {
    waiting = await wait(pglite);
  });
  const fresh = async (): Promise<Approval> => ({ ...waiting, where: await pglite.copyOf(waiting.where) });

  test("at its first write, its second, its third, until one survives: nothing of it is there, and approving again gives one set", {
    timeout: 500_000,
  }, async () => {
    const outcomes: string[] = [];
    for (let write = 1; ; write++) {
      const approval = await fresh();
      const child = approving(approval, write);
      const end = await child.ended;
      if (end !== "SIGKILL") {
        expect([end, child.said()]).toEqual([
          "exit 0",
          expect.stringMatching(/^begin\n\{"done":\{"decisionId":"/),
        ]);
        expect(await expectAllOrNothing(approval)).toBe("all");
        break;
      }
      outcomes.push(await expectAllOrNothing(approval));
    }
    // The key, the approval, the allocation and all it brings, the events, the answer; and the moment before COMMIT.
    expect(outcomes.length).toBeGreaterThan(12);
    expect(new Set(outcomes)).toEqual(new Set(["none"]));
  });

  test("at instants of chance, in the middle of whatever it does then: all or nothing", {
    timeout: 400_000,
  }, async () => {
    for (let round = 0; round < 4; round++) {
      const approval = await fresh();
      const child = approving(approval);
      await until(() => child.said().includes("begin"), "the child begins");
      const delay = Math.random() * 160;
      await new Promise((resolve) => setTimeout(resolve, delay));
      child.process.kill("SIGKILL");
      await child.ended;
      const acknowledged = child.said().includes('"done"');
      const found = await expectAllOrNothing(approval);
      // What was acknowledged is there; what was not is there or not, but whole.
      if (acknowledged) expect([delay, found]).toEqual([delay, "all"]);
    }
  });
});
