import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { waitLeft } from "#app/_server/attempts.ts";
import { attempts, identities, sessions, users } from "#db/users/tables.ts";
import { hashPassword, verifyPassword } from "#graphql/users/password.ts";
import { cookieFor, type Front, openFront, PASSWORD, post } from "./front.ts";

let front: Front;
beforeAll(async () => {
  front = await openFront();
});
afterAll(() => front?.close());
beforeEach(() => front.superuser((tx) => tx.delete(attempts)));

const TILDA = "tilda@half.example";
const HERE = "198.51.100.7";
const ELSEWHERE = "203.0.113.50";
const signIn = (password = PASSWORD, { email = TILDA, address = HERE } = {}) =>
  front.handle.signIn({ email, password, address });
const fail = async (times: number, where = {}) => {
  for (let at = 0; at < times; at++) await signIn(`wrong ${at}`, where);
};
const viewerOf = async (cookie: string) => {
  const { body } = await post(front.url, { query: "{ viewer { user { email } } }" }, { cookie });
  return body.data.viewer?.user.email ?? null;
};

describe("a password", () => {
  test("is kept as argon2id with its cost and a salt of its own, and proven against that", async () => {
    const [one, two] = await Promise.all([hashPassword("a long password"), hashPassword("a long password")]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(one).not.toBe(two);
    expect(await verifyPassword("a long password", one)).toBe(true);
    expect(await verifyPassword("a long passwort", one)).toBe(false);
    expect(await verifyPassword("a long password", undefined)).toBe(false);
  });

  test("is one password in whatever Unicode form it is typed", async () => {
    const hash = await hashPassword("Lösenord för ﬁrman");
    expect(await verifyPassword("Lo\u0308senord fo\u0308r firman", hash)).toBe(true);
  });
});

describe("signing in", () => {
  test("with the right password begins a session with an id of its own each time", async () => {
    const first = await signIn();
    const second = await signIn();
    expect(first).toEqual({ sessionId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(second).not.toEqual(first);
    expect(await viewerOf(await cookieFor((first as { sessionId: string }).sessionId))).toBe(TILDA);
  });

  test("A59 the address may be written in capitals, with blanks around it, in full-width letters", async () => {
    for (const email of ["TILDA@Half.Example", "  tilda@half.example ", "ｔｉｌｄａ＠half.example"])
      expect(await signIn(PASSWORD, { email })).toHaveProperty("sessionId");
  });

  test("A58 wrong, unknown, invited and suspended are answered alike, after the same work", async () => {
    const suspended = "vera@half.example";
    await front.superuser((tx) =>
      tx.update(users).set({ status: "SUSPENDED" }).where(eq(users.email, suspended)),
    );
    const took: number[] = [];
    for (const [email, password] of [
      [TILDA, "wrong"],
      ["nobody@half.example", PASSWORD],
      [suspended, PASSWORD],
      ["", ""],
      [`${"x".repeat(5000)}@y`, "z".repeat(5000)],
    ] as const) {
      const start = performance.now();
      expect(await signIn(password, { email, address: `192.0.2.${took.length}` })).toBeNull();
      took.push(performance.now() - start);
    }
    const [known = 0, ...others] = took;
    for (const other of others) expect(other).toBeGreaterThan(known / 4); // the hash is always computed
    await front.superuser((tx) =>
      tx.update(users).set({ status: "ACTIVE" }).where(eq(users.email, suspended)),
    );
  });

  test("by an outside identity only where it was linked before, by issuer and subject", async () => {
    const identity = { issuer: "https://id.example", subject: "248289761001", address: HERE };
    expect(await front.handle.signInByIdentity(identity)).toBeNull();
    const [user] = await front.superuser((tx) => tx.select().from(users).where(eq(users.email, TILDA)));
    await front.superuser((tx) =>
      tx.insert(identities).values({
        issuer: identity.issuer,
        subject: identity.subject,
        userId: user!.id,
        linkedAt: new Date(),
      }),
    );
    const answer = await front.handle.signInByIdentity(identity);
    expect(answer).toHaveProperty("sessionId");
    expect(await front.handle.signInByIdentity({ ...identity, subject: TILDA })).toBeNull();
    expect(await front.handle.signInByIdentity({ ...identity, issuer: "https://other.example" })).toBeNull();
  });
});

describe("guessing is slowed down, and nobody is locked out", () => {
  test("A57 five failures are free, then each waits: 1, 2, 4 ... 30 seconds", async () => {
    await fail(5);
    expect(await signIn()).toEqual({ wait: 1 });
    const waits: number[] = [];
    for (let at = 0; at < 7; at++) {
      const answer = (await signIn("wrong")) as { wait: number };
      waits.push(answer.wait);
      front.pass({ seconds: answer.wait });
      expect(await signIn("wrong")).toBeNull();
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30]);
  });

  test("A57 the right password waits too, and gets in afterwards; then the count is gone", async () => {
    await fail(6);
    expect(await signIn()).toHaveProperty("wait");
    front.pass({ seconds: 30 });
    expect(await signIn()).toHaveProperty("sessionId");
    await fail(4);
    expect(await signIn()).toHaveProperty("sessionId");
  });

  test("A57 whatever way the address is written, it is one account", async () => {
    for (const email of [
      TILDA,
      "TILDA@HALF.EXAMPLE",
      " tilda@half.example",
      "ｔｉｌｄａ@half.example",
      "tilda＠half.example",
    ])
      await signIn("wrong", { email });
    expect(await signIn()).toHaveProperty("wait");
  });

  test("A57 fifty guesses at once are fifty guesses", async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, (_, at) => signIn(`guess ${at}`)));
    expect(answers.filter((answer) => answer === null).length).toBe(5);
    expect(answers.filter((answer) => answer && "wait" in answer).length).toBe(45);
  });

  test("somebody elsewhere cannot keep a user out: the wait is the guesser's own", async () => {
    await fail(8, { address: ELSEWHERE });
    expect(await signIn(PASSWORD, { address: ELSEWHERE })).toHaveProperty("wait");
    expect(await signIn(PASSWORD, { address: HERE })).toHaveProperty("sessionId");
  });

  test("many senders at one account make its answers slow, at most five seconds, and the user still gets in", async () => {
    for (let at = 0; at < 10; at++) await fail(4, { address: `203.0.113.${at}` });
    const before = front.heldBack();
    expect(await signIn()).toHaveProperty("sessionId");
    expect(front.heldBack() - before).toBe(5000);
    const after = front.heldBack();
    expect(await signIn()).toHaveProperty("sessionId"); // the right password took the count back
    expect(front.heldBack() - after).toBe(0);
  });

  test("one sender at many accounts waits after twenty, by its network where it is IPv6", async () => {
    for (let at = 0; at < 20; at++)
      await signIn("wrong", { email: `user${at}@half.example`, address: `2001:db8:1:2::${at}` });
    expect(await signIn(PASSWORD, { address: "2001:db8:1:2:ffff::1" })).toHaveProperty("wait");
    expect(await signIn(PASSWORD, { address: "2001:db8:1:3::1" })).toHaveProperty("sessionId");
  });

  test("a quarter of an hour without failures starts afresh; a day later nothing is kept", async () => {
    await fail(9);
    front.pass({ minutes: 16 });
    await fail(4);
    expect(await signIn()).toHaveProperty("sessionId");
    front.pass({ hours: 25 });
    await signIn();
    const left = await front.superuser((tx) =>
      tx.select({ count: sql<string>`count(*)::text` }).from(attempts),
    );
    expect(Number(left[0]!.count)).toBeLessThanOrEqual(1);
  });

  test("the wait by number", () => {
    const last = new Date(0);
    expect([0, 4, 5, 6, 10, 500].map((count) => waitLeft({ count, last }, 5, last))).toEqual([
      0, 0, 1, 2, 30, 30,
    ]);
    expect(waitLeft({ count: 6, last }, 5, new Date(1500))).toBe(1);
    expect(waitLeft({ count: 6, last }, 5, new Date(2000))).toBe(0);
  });
});

describe("a session", () => {
  test("A40 a suspended user's very next request is nobody's", async () => {
    const cookie = await front.cookieOf("adam@half.example");
    expect(await viewerOf(cookie)).toBe("adam@half.example");
    await front.superuser((tx) =>
      tx.update(users).set({ status: "SUSPENDED" }).where(eq(users.email, "adam@half.example")),
    );
    expect(await viewerOf(cookie)).toBeNull();
  });

  test("A62 ends after half an hour without a request, and not before", async () => {
    const cookie = await front.cookieOf(TILDA);
    for (let at = 0; at < 4; at++) {
      front.pass({ minutes: 29 });
      expect(await viewerOf(cookie)).toBe(TILDA);
    }
    front.pass({ minutes: 31 });
    expect(await viewerOf(cookie)).toBeNull();
    expect(await viewerOf(cookie)).toBeNull(); // asking does not bring it back
  });

  test("A62 ends after twelve hours, whatever is done in it", async () => {
    const cookie = await front.cookieOf(TILDA);
    for (let at = 0; at < 28; at++) {
      front.pass({ minutes: 25 });
      expect(await viewerOf(cookie)).toBe(TILDA);
    }
    front.pass({ minutes: 21 });
    expect(await viewerOf(cookie)).toBeNull();
  });

  test("is noted as used at most once a minute", async () => {
    const cookie = await front.cookieOf(TILDA);
    const lastSeen = async () =>
      (
        await front.superuser((tx) =>
          tx.select().from(sessions).orderBy(sql`${sessions.signedInAt} desc, ${sessions.id} desc`).limit(1),
        )
      )[0]!.lastSeenAt.getTime();
    const start = await lastSeen();
    front.pass({ seconds: 59 });
    await viewerOf(cookie);
    expect(await lastSeen()).toBe(start);
    front.pass({ seconds: 2 });
    await viewerOf(cookie);
    expect(await lastSeen()).toBe(start + 61_000);
  });

  test("is over when it is ended", async () => {
    const answer = (await signIn()) as { sessionId: string };
    const cookie = await cookieFor(answer.sessionId);
    expect(await viewerOf(cookie)).toBe(TILDA);
    await front.handle.endSession(answer.sessionId);
    expect(await viewerOf(cookie)).toBeNull();
  });

  test("A52 a cookie that is not sealed by this portal is nobody's, and no fault", async () => {
    const { sessionId } = (await signIn()) as { sessionId: string };
    const good = await cookieFor(sessionId);
    const claims = Buffer.from(JSON.stringify({ sid: sessionId })).toString("base64url");
    const cookies = [
      await cookieFor(sessionId, "the secret of another portal altogether"),
      await cookieFor("not an id"),
      await cookieFor("018f0000-0000-7000-8000-000000000000"),
      good.slice(0, -10),
      `${good}x`,
      `next-auth.session-token=${Buffer.from('{"alg":"none"}').toString("base64url")}.${claims}.`,
      `next-auth.session-token=${"x".repeat(8000)}`,
      "next-auth.session-token=%E0%A4%A",
      "next-auth.session-token=",
      `__Secure-${good}`,
      "next-auth.session-token; =; ;;",
    ];
    for (const cookie of cookies) {
      const answer = await post(front.url, { query: "{ viewer { user { email } } }" }, { cookie });
      expect([cookie.slice(0, 60), answer.status, answer.body.data]).toEqual([
        cookie.slice(0, 60),
        200,
        { viewer: null },
      ]);
    }
    expect(await viewerOf(`${good}; ${good}`)).toBe(TILDA);
  });
});
