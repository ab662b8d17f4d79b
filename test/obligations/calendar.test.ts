import ICAL from "ical.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeCalendar } from "#graphql/calendars/closeCalendar.ts";
import { openCalendar } from "#graphql/calendars/openCalendar.ts";
import { execute } from "#graphql/command.ts";
import { globalId } from "#graphql/ids.ts";
import { recordPayment } from "#graphql/payments/recordPayment.ts";
import { suspendUser } from "#graphql/users/suspendUser.ts";
import { issueDefault } from "../smallWorld.ts";
import { type Front, openFront, post } from "../transport/front.ts";
import { type Actor, act, attempt } from "../world/actors.ts";
import { documentOf } from "../world/demonstration.ts";

let front: Front;
let call: Awaited<ReturnType<typeof documentOf>>;
let assessment: Awaited<ReturnType<typeof documentOf>>;
let tilda: Actor;

beforeAll(async () => {
  front = await openFront();
  const { world } = front;
  await issueDefault(world, "40000000.00");
  call = await documentOf(world, world.half, "REPLENISHMENT");
  assessment = await documentOf(world, world.half, "ASSESSMENT");
  tilda = world.half.people[0]!;
});
afterAll(() => front?.close());

/** Open a calendar as a user would, and get its address. */
async function openedBy(actor: Actor): Promise<string> {
  const { stage } = front.world;
  const outcome = await execute(stage.portal, actor.credential, openCalendar, {
    idempotencyKey: stage.portal.ids(),
  });
  if (!("done" in outcome)) throw new Error(JSON.stringify(outcome.refused));
  return outcome.once!["address"]!.replace(/^http:\/\/[^/]+/, front.url);
}

interface Shown {
  uid: string;
  summary: string;
  start: string;
  stamp: string;
  url: string;
  alarms: number;
}

/** The feed as a calendar program reads it; a property that is not valid makes it throw. */
async function read(address: string): Promise<{ text: string; events: Shown[] }> {
  const answer = await fetch(address);
  expect(answer.status).toBe(200);
  const text = await answer.text();
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
  expect(calendar.getFirstPropertyValue("prodid")).toBeTruthy();
  const events = calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      start: event.startDate.toJSDate().toISOString(),
      stamp: String(component.getFirstPropertyValue("dtstamp")),
      url: String(component.getFirstPropertyValue("url")),
      alarms: component.getAllSubcomponents("valarm").length,
    };
  });
  return { text, events };
}

test("it holds what the firm has to pay, by when, under ids that stay", async () => {
  const address = await openedBy(tilda);
  const { events } = await read(address);
  const host = new URL(front.url).host;
  expect(events).toEqual([
    {
      uid: `${assessment.id}@${host}`,
      summary: `Pay ${assessment.number}, assessment`,
      start: "2018-09-14T10:00:00.000Z",
      stamp: "2018-09-13T07:00:00Z",
      url: `${front.url}/obligations/${assessment.id}`,
      alarms: 1,
    },
    {
      uid: `${call.id}@${host}`,
      summary: `Pay ${call.number}, call to restore the fund`,
      start: "2018-09-17T10:00:00.000Z",
      stamp: "2018-09-13T07:00:00Z",
      url: `${front.url}/obligations/${call.id}`,
      alarms: 1,
    },
  ]);
  const answer = await fetch(address);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "text/calendar; charset=utf-8",
    "cache-control": expect.stringContaining("private"),
    "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
  });
});

test("the same bytes each time; a payment changes its mark and nothing it is known by", async () => {
  const { stage, house } = front.world;
  const address = await openedBy(tilda);
  const before = await read(address);
  front.pass({ hours: 30 });
  expect((await read(address)).text).toBe(before.text);
  stage.at("2018-09-14T09:00:00Z");
  await act(stage, house.treasurer, recordPayment, {
    number: call.number,
    amount: call.amount,
    currency: "EUR",
    valueOn: "2018-09-14",
    bankReference: "REF CALENDAR",
  });
  const after = await read(address);
  expect(after.events[1]).toEqual({
    ...before.events[1],
    summary: `Pay ${call.number}, call to restore the fund (paid)`,
    alarms: 0,
  });
  expect(after.events[0]).toEqual(before.events[0]);
});

test("it tells no amount, no person and nothing of another firm", async () => {
  const { world } = front;
  const { text } = await read(await openedBy(tilda));
  for (const { amount } of [call, assessment]) {
    const [whole] = amount.split(".");
    expect(text).not.toContain(whole);
    expect(text).not.toContain(whole!.replace(/\B(?=(\d{3})+$)/g, ","));
  }
  expect(text).not.toMatch(/EUR|Half|Tilda|Third|Fifth|Failing|notice/i);
  const foreign = await documentOf(world, world.third, "ASSESSMENT");
  expect(text).not.toContain(foreign.id);
  const own = await read(await openedBy(world.third.people[0]!));
  expect(own.text).toContain(foreign.id);
  expect(own.text).not.toContain(assessment.id);
});

test("what was due 90 days ago is gone", async () => {
  const address = await openedBy(tilda);
  const at = async (instant: string) => {
    const { business } = front.portal.clock;
    front.portal.clock.business = () => new Date(instant);
    const { events } = await read(address);
    front.portal.clock.business = business;
    return events.length;
  };
  expect(await at("2018-12-13T10:00:00Z")).toBe(2);
  expect(await at("2018-12-13T10:00:01Z")).toBe(1);
  expect(await at("2018-12-16T10:00:01Z")).toBe(0);
});

test("an address that is closed, replaced, of a suspended user or of nobody is answered alike", async () => {
  const { stage, house, third } = front.world;
  const shown = async (address: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(address, { headers });
    return JSON.stringify([
      answer.status,
      [...answer.headers].filter(([name]) => name !== "date"),
      await answer.text(),
    ]);
  };
  const nobody = await shown(`${front.url}/api/calendar/${"x".repeat(43)}.ics`);
  expect(nobody).toContain("404");
  const replaced = await openedBy(tilda);
  const open = await openedBy(tilda);
  expect(await shown(replaced)).toBe(nobody);
  expect((await read(open)).events.length).toBe(2);
  await act(stage, tilda, closeCalendar, {});
  expect(await shown(open)).toBe(nobody);
  // A cookie opens nothing.
  expect(await shown(open, { cookie: await front.cookieOf("tilda@half.example") })).toBe(nobody);
  expect(await attempt(stage, tilda.credential, closeCalendar, {})).toMatchObject({
    refused: { __typename: "WrongMoment" },
  });
  const vera = third.people[1]!;
  const hers = await openedBy(vera);
  expect((await read(hers)).events.length).toBe(2);
  await act(stage, house.first, suspendUser, {
    userId: globalId("User", vera.userId),
    reason: "Left the firm.",
  });
  expect(await shown(hers)).toBe(nobody);
  const written = await fetch(open, { method: "POST" });
  expect(written.status).toBe(405);
});

test("its address is told once; who has one open sees since when, and the house's people have none", async () => {
  const cookie = await front.cookieOf("adam@half.example");
  const input = { idempotencyKey: "once and once only".replaceAll(" ", "-") };
  const OPEN =
    "mutation O($input: OpenCalendarInput!) { openCalendar(input: $input) { ... on CalendarOpened { address } } }";
  const send = async () =>
    (await post(front.url, { query: OPEN, variables: { input } }, { cookie })).body.data;
  const since = async () =>
    (await post(front.url, { query: "{ calendar { openedAt } }" }, { cookie })).body.data.calendar;
  expect(await since()).toBeNull();
  const first = await send();
  expect(first.openCalendar.address).toMatch(/\/api\/calendar\/[\w-]{43}\.ics$/);
  expect(await send()).toEqual({ openCalendar: { address: null } });
  expect(await since()).toEqual({ openedAt: front.portal.clock.business().toISOString() });
  const officer = await front.cookieOf(front.world.house.officer.email);
  const refused = await post(front.url, { query: "{ calendar { openedAt } }" }, { cookie: officer });
  expect(refused.body.errors[0].extensions.code).toBe("FORBIDDEN");
});
