import { count, eq } from "drizzle-orm";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { dispatch } from "#app/_server/notices/dispatch.ts";
import { openMailServer, sendDueMail } from "#app/_server/notices/mail.ts";
import { auditEvents, auditSeals } from "#db/audit/tables.ts";
import { deliveries } from "#db/deliveries/tables.ts";
import { invitations } from "#db/users/tables.ts";
import { seal } from "#graphql/audit/seal.ts";
import { EVENT_KINDS } from "#graphql/audit/titles.ts";
import { hashOfSecret } from "#graphql/portal.ts";
import { inviteUser } from "#graphql/users/inviteUser.ts";
import { ask } from "#test/graph/ask.ts";
import { type Stage, signIn, stageFor } from "#test/world/actors.ts";
import { buildDemonstration, DEMONSTRATION_NOW } from "#test/world/demonstration.ts";
import { decide } from "#test/world/house.ts";
import { FOUNDERS, PUBLISHED } from "#test/world/people.ts";
import { memoryPortal } from "#test/world/portal.ts";

/** A mail server of our own: it keeps what it takes, and can be told to refuse. */
let server: SMTPServer;
let port: number;
let refusing = false;
const taken: { to: string[]; raw: string }[] = [];

let stage: Stage;

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (refusing) return done(Object.assign(new Error("mailbox busy, try later"), { responseCode: 450 }));
        taken.push({
          to: session.envelope.rcptTo.map((to) => to.address),
          raw: Buffer.concat(chunks).toString(),
        });
        return done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.server.address() as { port: number }).port;
  const bare = await memoryPortal({ demonstration: true });
  await buildDemonstration(bare);
  stage = stageFor(bare, DEMONSTRATION_NOW);
});

afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
beforeEach(() => taken.splice(0));

const see = <T>(look: Parameters<typeof stage.portal.db.reading<T>>[1]) =>
  stage.portal.db.reading({ role: "mutua_reader" }, look);
const transport = () =>
  openMailServer({ url: `smtp://127.0.0.1:${port}`, from: "Sundmark Clearing <portal@sundmark.example>" });

/** Everything that happened so far is told, without a mail server where there is none. */
async function dispatchAll(mailServer: boolean): Promise<void> {
  while ((await dispatch(stage.portal, { mailServer })) > 0);
}

test("what happened is told to those it concerns: in the inbox, and by mail where there is a mail server", async () => {
  await dispatchAll(false);
  const anna = await signIn(stage, PUBLISHED[0].people![0]!.email);
  const inbox = await ask(
    stage.portal,
    anna.credential,
    "{ viewer { unread inbox(first: 100) { edges { node { id subject body path } } } } }",
  );
  const subjects = inbox.data!.viewer.inbox.edges.map(
    (edge: { node: { subject: string } }) => edge.node.subject,
  );
  expect(
    subjects.some((subject: string) =>
      /^Restore your contribution: \w{6}-2018-\d{4}, due Mon 17 Sep 2018, 12:00 CEST$/.test(subject),
    ),
  ).toBe(true);
  expect(subjects).toContain("Default D1 of 2018-09-11");
  expect(inbox.data!.viewer.unread).toBe(inbox.data!.viewer.inbox.edges.length);
  // Nothing of another firm, and no amount, stands in any of it.
  expect(inbox.text).not.toMatch(/Tystberga|Skymning|5000000|590000/);
  // Without a mail server mail is kept for the outbox page, and nobody is told twice.
  const kept = await see((tx) =>
    tx.select({ n: count() }).from(deliveries).where(eq(deliveries.state, "KEPT")),
  );
  expect(Number(kept[0]!.n)).toBeGreaterThan(20);
  const before = await see((tx) => tx.select({ n: count() }).from(deliveries));
  await dispatchAll(false);
  expect(await see((tx) => tx.select({ n: count() }).from(deliveries))).toEqual(before);
});

test("an invitation is mailed with a link that is stored nowhere, and the link works once", async () => {
  const ada = await signIn(stage, FOUNDERS[0].email);
  const mats = await signIn(stage, FOUNDERS[1].email);
  const firms = await ask(stage.portal, ada.credential, "{ firms { id name } }");
  const firm = firms.data!.firms.find((one: { name: string }) => one.name === PUBLISHED[0].name);
  await decide(stage, ada, mats, inviteUser, {
    firmId: firm.id,
    name: "Ole =cmd\u00f8 <b>",
    email: "ole@vargholm.example",
    roles: ["VIEWER"],
  });
  await dispatchAll(true);
  const mail = transport();
  while ((await sendDueMail(stage.portal, mail)) > 0);
  const [one] = taken.filter((letter) => letter.to.includes("ole@vargholm.example"));
  const parsed = await simpleParser(one!.raw);
  expect(parsed.subject).toBe("Your access to the portal of Sundmark Clearing");
  const secret = /\/invitation#([\w-]{43})/.exec(parsed.text!)![1]!;
  const rows = await see((tx) =>
    tx
      .select()
      .from(invitations)
      .where(eq(invitations.secretHash, hashOfSecret(secret))),
  );
  expect(rows).toHaveLength(1);
  const everything = await see((tx) => tx.select({ body: deliveries.body }).from(deliveries));
  expect(everything.some(({ body }) => body.includes(secret))).toBe(false);
  const accept =
    "mutation A($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename ... on Refusal { message } } }";
  const input = { secret, password: "a password of her own" };
  const none = { kind: "none" } as const;
  expect(
    (await ask(stage.portal, none, accept, { input: { ...input, password: "short" } })).data!.acceptInvitation
      .__typename,
  ).toBe("InvalidInput");
  expect((await ask(stage.portal, none, accept, { input })).data!.acceptInvitation.__typename).toBe(
    "InvitationAccepted",
  );
  expect((await ask(stage.portal, none, accept, { input })).data!.acceptInvitation.__typename).toBe(
    "NotFound",
  );
  mail.close();
});

test("a mail server that refuses is tried again with the same message id, later each time, and given up visibly", async () => {
  const ada = await signIn(stage, FOUNDERS[0].email);
  const mats = await signIn(stage, FOUNDERS[1].email);
  const firms = await ask(stage.portal, ada.credential, "{ firms { id name } }");
  await decide(stage, ada, mats, inviteUser, {
    firmId: firms.data!.firms[1].id,
    name: "Liv Moe",
    email: "liv@tystberga.example",
    roles: ["VIEWER"],
  });
  await dispatchAll(true);
  const mail = transport();
  refusing = true;
  expect(await sendDueMail(stage.portal, mail)).toBe(1);
  expect(await sendDueMail(stage.portal, mail)).toBe(0); // put off
  const row = async () =>
    (
      await see((tx) => tx.select().from(deliveries).where(eq(deliveries.address, "liv@tystberga.example")))
    )[0]!;
  expect(await row()).toMatchObject({ state: "WAITING", attempts: 1 });
  expect((await row()).lastError).toContain("mailbox busy");
  for (let attempt = 2; attempt <= 7; attempt++) {
    stage.at((await row()).nextAttemptAt.toISOString());
    expect(await sendDueMail(stage.portal, mail)).toBe(1);
  }
  refusing = false;
  stage.at((await row()).nextAttemptAt.toISOString());
  await sendDueMail(stage.portal, mail);
  expect(await row()).toMatchObject({ state: "DONE", attempts: 8 });
  expect((await simpleParser(taken[0]!.raw)).messageId).toBe(`<${(await row()).id}@localhost>`);
  mail.close();
});

test("every kind of event has words, and the trail is sealed in the order in which it was committed", async () => {
  const kinds = await see((tx) => tx.selectDistinct({ kind: auditEvents.kind }).from(auditEvents));
  expect(kinds.map((row) => row.kind).filter((kind) => !EVENT_KINDS.includes(kind))).toEqual([]);
  while ((await seal(stage.portal)) > 0);
  const [events] = await see((tx) => tx.select({ n: count() }).from(auditEvents));
  const seals = await see((tx) => tx.select().from(auditSeals).orderBy(auditSeals.position));
  expect(seals.map((row) => row.position)).toEqual(
    Array.from({ length: Number(events!.n) }, (_, index) => index + 1),
  );
  expect(seals.slice(1).every((row, index) => row.previous === seals[index]!.hash)).toBe(true);
  expect(seals[0]!.previous).toBe("0".repeat(64));
});
