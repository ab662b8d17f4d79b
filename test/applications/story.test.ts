import { expect, test } from "vitest";
import { attend } from "#app/_server/watch.ts";
import { recommendApplication } from "#graphql/applications/recommendApplication.ts";
import { importList } from "#graphql/screening/importList.ts";
import { gleifCsv, unFile } from "../screening/files.ts";
import { act, stageFor } from "../world/actors.ts";
import { apply, leiOf, MEMBERSHIP, upload } from "../world/applicants.ts";
import { approveAs, openHouse } from "../world/house.ts";
import { memoryPortal } from "../world/portal.ts";
import { examine, inFavour, SOUND } from "../world/review.ts";
import { RULEBOOK_2018 } from "../world/rulebook.ts";

test("try", async () => {
  const stage = stageFor(await memoryPortal(), "2018-08-01T07:00:00Z");
  const world = await openHouse(stage, {
    demonstration: false,
    businessNow: null,
    rulebook: { ...RULEBOOK_2018, membership: MEMBERSHIP },
  });
  const applying = await apply(world, {
    name: "Halden Ridge Trading",
    domain: "haldenridge",
    person: "Ida Halden",
    category: "GCM",
    figures: SOUND,
  });
  const list = await upload(
    stage,
    world.house.officer,
    "un.xml",
    new TextEncoder().encode(unFile([{ names: ["Boris Fictional"], kind: "PERSON" }])),
  );
  await act(stage, world.house.officer, importList, { kind: "SANCTIONS", documentId: list });
  await examine(world, applying);
  await inFavour(world, applying);
  const { decisionId } = await act(stage, world.house.officer, recommendApplication, {
    applicationId: applying.id,
    recommendation: "APPROVE_WITH_CONDITIONS",
    reasons: "All is shown but the LEI.",
    conditions: [{ title: "LEI shown", dueOn: "2018-09-01" }],
    contribution: "3000000.00",
  });
  await approveAs(stage, world.house.approver, decisionId);
  expect(leiOf("x")).toBeTruthy();
}, 60000);
