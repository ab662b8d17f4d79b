import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from "node:crypto";

/** OWASP's second choice for argon2id: 19 MiB, two passes; about 60 ms. Stored beside each hash, so it can be raised. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 };

/** The hash of no password: verified where there is no user, so that both answers take the same time. */
const NOBODY =
  "$argon2id$v=19$m=19456,t=2,p=1$bm8gdXNlciBhdCBhbGwuLg$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/** Hash a password for keeping: argon2id in its own text form (PHC), with its cost and salt. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive(password, { ...COST, nonce, tagLength: 32 });
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${base64(nonce)}$${base64(tag)}`;
}

/** Whether this is the password of `stored`; of nobody where there is none, after the same work. */
export async function verifyPassword(password: string, stored: string | undefined): Promise<boolean> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(
    stored ?? NOBODY,
  );
  if (!parts) throw new Error("a stored password is not in the form of argon2id");
  const [, memory, passes, parallelism, salt, tag] = parts;
  const expected = Buffer.from(tag!, "base64");
  const found = await derive(password, {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    nonce: Buffer.from(salt!, "base64"),
    tagLength: expected.length,
  });
  return timingSafeEqual(found, expected) && stored !== undefined;
}

/** What a person types comes in several Unicode forms; one of them is hashed (NIST SP 800-63B, 3.1.1.2). */
function derive(password: string, cost: Omit<Argon2Parameters, "message">): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    argon2("argon2id", { ...cost, message: password.normalize("NFKC") }, (fault, tag) =>
      fault ? reject(fault) : resolve(tag),
    );
  });
}

const base64 = (bytes: Buffer) => bytes.toString("base64").replace(/=+$/, "");
