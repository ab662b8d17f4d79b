import { afterAll, beforeAll, expect, test } from "vitest";
import { dispatch } from "#app/_server/notices/dispatch.ts";
import { remindDue, stepsReached } from "#app/_server/remind.ts";
import { recordPayment } from "#graphql/payments/recordPayment.ts";
import { dayIn } from "#graphql/time.ts";
import { type Opened, onEachEngine, rowsOf } from "../engines.ts";
import { issueDefault, type SmallWorld } from "../smallWorld.ts";
import { act } from "../world/actors.ts";
import { adopt } from "../world/house.ts";

const REMINDERS = { before: [1, 3], after: [1, 3] };
const CONTRIBUTIONS = {
  fund: { standard: { cover: 2 }, allocation: { keys: [{ measure: "margin", weight: "1" }] } },
  schedule: { every: "month", businessDay: 1 },
  measures: { maxAgeDays: 10, jump: "0.5" },
  due: { businessDays: 1, time: "11:00" },
  returns: { paid: { businessDays: 3, time: "15:00" }, holdWhile: [] },
  interest: { rate: "0.08", dayCount: "ACT/360" },
  reminders: REMINDERS,
};

test.each([
  // In Stockholm the clocks go back on 28 October 2018; Monday begins an hour later by UTC.
  ["Europe/Stockholm", "2018-10-25T22:00:00Z", -1, "2018-10-29T23:00:00Z"],
  ["Europe/Stockholm", "2018-10-25T21:59:59Z", -1, "2018-10-26T22:00:00Z"],
  ["Europe/Stockholm", "2018-10-30T00:00:00Z", 1, "2018-10-29T23:00:00Z"],
  ["America/New_York", "2018-11-02T12:00:00Z", -1, "2018-11-06T05:00:00Z"],
  ["America/New_York", "2018-11-06T04:59:59Z", 1, "2018-11-05T05:00:00Z"],
  ["Australia/Sydney", "2018-10-04T14:00:00Z", -1, "2018-10-08T13:00:00Z"],
  ["Asia/Kolkata", "2018-12-23T18:30:00Z", -1, "2018-12-27T18:30:00Z"],
  // At midnight of 4 November 2018 Sao Paulo skips an hour: the day begins at one.
  ["America/Sao_Paulo", "2018-11-05T12:00:00Z", 1, "2018-11-05T02:00:00Z"],
])("in %s at %s step %i is reached by what is due before %s", (zone, at, step, dueBefore) => {
  const now = new Date(at);
  const rules = step < 0 ? { before: [-step], after: [] } : { before: [], after: [step] };
  const today = { now, day: dayIn(now, zone), zone };
  expect(stepsReached(rules, new Set(["2018-12-25", "2018-12-26"]), today)).toEqual([
    { step, dueBefore: new Date(dueBefore) },
  ]);
});

test("the due day itself is a reminder from its first moment before it, and from the due time after it", () => {
  const now = new Date("2018-09-17T10:00:00Z");
  const today = { now, day: "2018-09-17", zone: "Europe/Stockholm" };
  expect(stepsReached({ before: [0], after: [] }, new Set(), today)[0]!.dueBefore).toEqual(
    new Date("2018-09-17T22:00:00Z"),
  );
  expect(stepsReached({ before: [], after: [0] }, new Set(), today)[0]!.dueBefore).toEqual(now);
});

onEachEngine((engine) => {
  let at: Opened & { world: SmallWorld };
  beforeAll(async () => {
    at = await engine.small();
    await issueDefault(at.world); // on Thursday 13 September, due on Monday the 17th at noon
    while ((await dispatch(at.world.stage.portal, { mailServer: false })) > 0);
  });
  afterAll(() => at?.close());

  const remindAt = (instant: string) => {
    at.world.stage.at(instant);
    return remindDue(at.world.stage.portal);
  };
  const look = <R extends Record<string, unknown>>(statement: string) =>
    at.superuser((tx) => rowsOf<R>(tx, statement));
  const contentNow = async () => {
    const [last] = await look<{ content: { contributions?: object } }>(
      "select content from rulebook_versions order by number desc limit 1",
    );
    return last!.content;
  };
  /** Of each member: what it was told, oldest first. */
  const told = async (kind = "obligation.reminded") => {
    const rows = await look<{ code: string; late: string; day: string }>(
      `select m.code, e.facts->>'late' as late, e.facts->>'on' as day from audit_events e
        join obligations o on o.id = e.subject_id join members m on m.id = o.member_id
        where e.kind = '${kind}' order by e.id`,
    );
    const { half, third, fifth } = at.world;
    const of = ({ code: own }: { code: string }) =>
      rows.filter(({ code }) => code === own).map(({ day, late }) => `${day} ${late}`);
    return { half: of(half), third: of(third), fifth: of(fifth) };
  };

  test("a service whose rulebook has no contributions reminds nobody", async () => {
    const { contributions: _, ...without } = await contentNow();
    at.world.stage.at("2018-09-12T14:00:00Z");
    await adopt(at.world, "2018-2", without);
    expect(await remindAt("2018-09-18T08:00:00Z")).toBe(0);
  });

  test("every step is told once, on its business day in the house's zone, and not after payment", async () => {
    const { world } = at;
    world.stage.at("2018-09-13T08:00:00Z");
    await adopt(world, "2018-3", { ...(await contentNow()), contributions: CONTRIBUTIONS });
    // Three business days before was the day before it was issued: the document itself told the due date.
    expect(await remindAt("2018-09-13T21:59:59Z")).toBe(3);
    expect(await told()).toEqual({ half: [], third: [], fifth: [] });
    expect(await remindAt("2018-09-13T22:00:00Z")).toBe(3);
    expect(await remindAt("2018-09-16T12:00:00Z")).toBe(0);
    const before = ["2018-09-14 no"];
    expect(await told()).toEqual({ half: before, third: before, fifth: before });
    const [owed] = await look<{ number: string; amount: string }>(
      `select number, (to_pay / 100)::text || '.' || lpad((to_pay % 100)::text, 2, '0') as amount from obligations
        where member_id = '${world.half.memberId}' and kind = 'REPLENISHMENT'`,
    );
    world.stage.at("2018-09-17T08:00:00Z");
    await act(world.stage, world.house.treasurer, recordPayment, {
      number: owed!.number,
      amount: owed!.amount,
      currency: "EUR",
      valueOn: "2018-09-17",
      bankReference: "Bank 1",
    });
    expect(await remindAt("2018-09-17T21:59:59Z")).toBe(0);
    // Two processes at the same moment: one of them tells, or both find that the other has.
    world.stage.at("2018-09-18T06:00:00Z");
    const both = await Promise.allSettled([
      remindDue(world.stage.portal),
      remindDue(world.stage.portal),
      remindDue(world.stage.portal),
    ]);
    expect(both.some(({ status }) => status === "fulfilled")).toBe(true);
    await remindDue(world.stage.portal);
    const late = [...before, "2018-09-18 yes"];
    expect(await told()).toEqual({ half: before, third: late, fifth: late });
    expect(await told("obligation.escalated")).toEqual({ half: [], third: [], fifth: [] });
  });

  test("what passed while nothing ran is told as its latest step alone; after the last one the house is told too", async () => {
    const { world } = at;
    // A call more, as one that was issued on Friday the 7th and due on Wednesday the 12th.
    await at.superuser((tx) =>
      rowsOf(
        tx,
        `insert into obligations select (jsonb_populate_record(o, jsonb_build_object(
            'id', gen_random_uuid(), 'default_id', null, 'kind', 'CONTRIBUTION', 'sequence', 90, 'number', m.code || '-2018-0090',
            'issued_at', '2018-09-07T08:00:00Z'::timestamptz, 'due_at', '2018-09-12T10:00:00Z'::timestamptz))).*
          from obligations o join members m on m.id = o.member_id
          where o.kind = 'REPLENISHMENT' and o.member_id = '${world.half.memberId}'`,
      ),
    );
    expect(await remindAt("2018-09-24T06:00:00Z")).toBe(3);
    expect(await remindAt("2018-09-25T06:00:00Z")).toBe(0);
    const last = "2018-09-24 yes";
    const all = ["2018-09-14 no", "2018-09-18 yes", last];
    expect(await told()).toEqual({ half: ["2018-09-14 no", last], third: all, fifth: all });
    expect(await told("obligation.escalated")).toEqual({ half: [last], third: [last], fifth: [last] });
  });

  test("reminders go to the inbox and by mail, with the instant and its zone and without an amount", async () => {
    const { world } = at;
    while ((await dispatch(world.stage.portal, { mailServer: false })) > 0);
    const sent = await look<{ email: string; subject: string; body: string; channels: string }>(
      `select d.address as email, d.subject, d.body, string_agg(d.channel, ' ' order by d.channel) as channels
        from deliveries d join audit_events e on e.id = d.event_id
        where e.kind in ('obligation.reminded', 'obligation.escalated') group by e.id, 1, 2, 3 order by e.id`,
    );
    const of = (email: string) => sent.filter((one) => one.email === email);
    const third = of("tilda@third.example");
    expect(third.map(({ subject }) => subject.replace(/\w{6}-2018-\d{4}/, "NUMBER"))).toEqual([
      "Due: NUMBER, Mon 17 Sep 2018, 12:00 CEST",
      "Overdue: NUMBER was due Mon 17 Sep 2018, 12:00 CEST",
      "Overdue: NUMBER was due Mon 17 Sep 2018, 12:00 CEST",
    ]);
    expect(third[1]!.body).toContain("Interest runs until it is paid.");
    expect(new Set(sent.map(({ channels }) => channels))).toEqual(new Set(["INBOX MAIL"]));
    expect(sent.map(({ subject, body }) => subject + body).join()).not.toMatch(/EUR|\d{4,}\.\d\d|\d,\d{3}/);
    const { house } = world;
    for (const email of [house.treasurer.email, house.risk.email])
      expect(of(email).map(({ subject }) => / is still not paid$/.test(subject))).toEqual([true, true, true]);
    expect(of(house.approver.email)).toEqual([]);
  });
});
