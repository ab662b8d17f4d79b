import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { Role } from "#db/client.ts";
import { answerInformation } from "#graphql/applications/answerInformation.ts";
import { appealApplication } from "#graphql/applications/appealApplication.ts";
import { recommendApplication } from "#graphql/applications/recommendApplication.ts";
import { requestInformation } from "#graphql/applications/requestInformation.ts";
import { takeUpApplication } from "#graphql/applications/takeUpApplication.ts";
import { deadline, instantOf } from "#graphql/time.ts";
import { ask } from "../graph/ask.ts";
import { act } from "../world/actors.ts";
import { type Applying, apply } from "../world/applicants.ts";
import { approveAs, type World } from "../world/house.ts";
import { refusalOf } from "../world/refusal.ts";
import { firmCalled, NOW, openMembershipHouse } from "./house.ts";

let world: World;
beforeAll(async () => {
  world = await openMembershipHouse();
});

/** Move the house to another zone, past all guards: founding a house for each would only take longer. */
const moveTo = (timeZone: string) =>
  world.stage.portal.db.transaction({ role: "postgres" as Role }, async (tx) => {
    await tx.execute(sql`alter table houses disable trigger all`);
    await tx.execute(sql`update houses set time_zone = ${timeZone}`);
  });

const shown = async ({ actor, id }: Applying) =>
  (
    await ask(
      world.stage.portal,
      actor.credential,
      "query D($id: ID!) { node(id: $id) { ... on Application { state dueAt waitsFor } } }",
      { id },
    )
  ).data!.node;

/** Rejected at a moment, in a zone; five business days later at five o'clock of that zone the time to appeal is over. */
const REJECTED: [zone: string, at: string, until: string, why: string][] = [
  ["Europe/Stockholm", "2018-10-25T09:00:00Z", "2018-11-01T16:00:00Z", "summer time ends on Sunday the 28th"],
  ["Europe/Stockholm", "2019-03-25T22:59:59Z", "2019-04-01T15:00:00Z", "the last second of Monday the 25th"],
  ["Europe/Stockholm", "2019-03-25T23:00:00Z", "2019-04-02T15:00:00Z", "the first second of Tuesday the 26th"],
  ["America/New_York", "2018-11-03T02:00:00Z", "2018-11-09T22:00:00Z", "still Friday the 2nd; summer time ends on the 4th"],
  ["America/New_York", "2019-03-08T15:00:00Z", "2019-03-15T21:00:00Z", "summer time begins on Sunday the 10th"],
  ["Asia/Tokyo", "2018-12-19T15:30:00Z", "2019-01-03T08:00:00Z", "already the 20th; five holidays and two weekends"],
  ["Australia/Lord_Howe", "2018-10-04T20:00:00Z", "2018-10-12T06:00:00Z", "summer time of half an hour begins on the 7th"],
  ["Australia/Lord_Howe", "2019-04-05T01:00:00Z", "2019-04-12T06:30:00Z", "and ends on the 7th of April"],
]; // biome-ignore format: a table

const FIRMS = ["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Gorse", "Hazel"];

describe("a rejection can be appealed to the last second of the last day, and not a second longer", () => {
  test.each(REJECTED)("%s, rejected at %s: until %s (%s)", async (zone, at, until) => {
    const { stage, house } = world;
    await moveTo("Europe/Stockholm");
    stage.at(NOW);
    const applying = await apply(world, firmCalled(FIRMS.pop()!));
    const applicationId = applying.id;
    await moveTo(zone);
    stage.at(at);
    await act(stage, house.officer, takeUpApplication, { applicationId });
    const reasons = "Too much is missing.";
    const input = { applicationId, recommendation: "REJECT" as const, reasons, conditions: [] };
    const { decisionId } = await act(stage, house.officer, recommendApplication, input);
    await approveAs(stage, house.approver, decisionId);
    expect(await shown(applying)).toEqual({
      state: "REJECTED",
      dueAt: new Date(until).toISOString(),
      waitsFor: "FIRM",
    });
    const appeal = (seconds: number) => {
      stage.at(new Date(Date.parse(until) + seconds * 1000).toISOString());
      return refusalOf(stage, applying.actor, appealApplication, { applicationId, text: "It was not." });
    };
    expect(await appeal(1)).toBe("WrongMoment");
    expect((await shown(applying)).waitsFor).toBeNull();
    expect(await appeal(-1)).toBe("done");
  });
});

test("an answer that comes late is an answer all the same, and the house's own days begin anew with it", async () => {
  const { stage, house } = world;
  await moveTo("Europe/Stockholm");
  stage.at("2018-12-14T09:00:00Z");
  const applying = await apply(world, firmCalled("Late Answer"));
  const applicationId = applying.id;
  // Twenty business days over Christmas and New Year, with five holidays.
  expect((await shown(applying)).dueAt).toBe("2019-01-18T16:00:00.000Z");
  await act(stage, house.officer, takeUpApplication, { applicationId });
  // Taking it up gives the house no more time.
  expect((await shown(applying)).dueAt).toBe("2019-01-18T16:00:00.000Z");
  await act(stage, house.officer, requestInformation, { applicationId, text: "Who signs at night?" });
  expect((await shown(applying)).dueAt).toBe("2019-01-04T16:00:00.000Z");
  stage.at("2019-01-04T16:00:01Z");
  expect(
    await refusalOf(stage, applying.actor, answerInformation, { applicationId, text: "The desk." }),
  ).toBe("done");
  expect(await shown(applying)).toMatchObject({ state: "IN_REVIEW", dueAt: "2019-02-01T16:00:00.000Z" });
});

test("a clock time that summer time skips is the moment after the gap, and one that comes twice is the first", () => {
  const at = (day: string, time: string, zone: string) => instantOf(day, time, zone).toISOString();
  expect(at("2018-03-25", "02:30", "Europe/Stockholm")).toBe("2018-03-25T01:30:00.000Z");
  expect(at("2018-10-28", "02:30", "Europe/Stockholm")).toBe("2018-10-28T00:30:00.000Z");
  expect(at("2018-03-11", "02:30", "America/New_York")).toBe("2018-03-11T07:30:00.000Z");
  expect(at("2018-11-04", "01:30", "America/New_York")).toBe("2018-11-04T05:30:00.000Z");
  expect(at("2018-10-07", "02:15", "Australia/Lord_Howe")).toBe("2018-10-06T15:45:00.000Z");
  expect(at("2018-04-01", "01:45", "Australia/Lord_Howe")).toBe("2018-03-31T14:45:00.000Z");
  expect(at("2018-10-07", "02:30", "Asia/Tokyo")).toBe("2018-10-06T17:30:00.000Z");
});

test("a payment's deadline is counted from the house's day, whatever day it is in Greenwich", () => {
  const holidays = ["2018-12-24", "2018-12-25", "2018-12-26"];
  const due = (now: string, zone: string, businessDays = 1) =>
    deadline(new Date(now), { businessDays, time: "12:00" }, zone, holidays).toISOString();
  expect(due("2018-12-21T22:59:59Z", "Europe/Stockholm")).toBe("2018-12-27T11:00:00.000Z");
  expect(due("2018-12-20T22:59:59Z", "Europe/Stockholm")).toBe("2018-12-21T11:00:00.000Z");
  expect(due("2018-12-20T23:00:00Z", "Europe/Stockholm")).toBe("2018-12-27T11:00:00.000Z");
  expect(due("2018-12-21T03:00:00Z", "America/New_York")).toBe("2018-12-21T17:00:00.000Z");
  expect(due("2018-12-20T15:00:00Z", "Asia/Tokyo")).toBe("2018-12-27T03:00:00.000Z");
  expect(due("2018-12-20T13:00:00Z", "Australia/Lord_Howe")).toBe("2018-12-27T01:00:00.000Z");
  expect(due("2018-12-22T12:00:00Z", "Europe/Stockholm", 0)).toBe("2018-12-22T11:00:00.000Z");
});
