import { afterAll, beforeAll, expect, test } from "vitest";
import { prove } from "#db/prove/prove.ts";
import { globalId } from "#graphql/ids.ts";
import { inviteUser } from "#graphql/users/inviteUser.ts";
import { suspendUser } from "#graphql/users/suspendUser.ts";
import { type Opened, onEachEngine, rowsOf } from "../engines.ts";
import type { SmallWorld } from "../smallWorld.ts";
import { act } from "../world/actors.ts";
import { accept, decide } from "../world/house.ts";

onEachEngine((engine) => {
  let at: Opened & { world: SmallWorld };
  beforeAll(async () => {
    at = await engine.small();
  });
  afterAll(() => at?.close());

  const see = (statement: string) => at.db.reading({ role: "mutua_reader" }, (tx) => rowsOf(tx, statement));

  test("an invitation is used once; of somebody suspended before that it is refused and stays unused", async () => {
    const { stage, house, half } = at.world;
    const invite = (email: string) =>
      decide(stage, house.first, house.second, inviteUser, {
        firmId: globalId("Firm", half.firmId),
        name: "Nora New",
        email,
        roles: ["VIEWER"],
      });
    const used = (email: string) =>
      see(
        `select u.status, i.used_at is not null as used from users u join invitations i on i.user_id = u.id where u.email = '${email}'`,
      );

    await invite("nora@half.example");
    await accept(stage, "nora@half.example");
    expect(await used("nora@half.example")).toEqual([{ status: "ACTIVE", used: true }]);
    await expect(accept(stage, "nora@half.example")).rejects.toThrow("This link is not valid any more");

    await invite("nils@half.example");
    const [user] = (await see("select id from users where email = 'nils@half.example'")) as [{ id: string }];
    await act(stage, house.first, suspendUser, {
      userId: globalId("User", user.id),
      reason: "Invited by mistake.",
    });
    await expect(accept(stage, "nils@half.example")).rejects.toThrow("This link is not valid any more");
    expect(await used("nils@half.example")).toEqual([{ status: "SUSPENDED", used: false }]);
    expect((await prove(at.db)).filter((report) => !report.ok)).toEqual([]);
  });
});
