import { createPrivateKey } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { BlockList, isIP } from "node:net";
import { resolve } from "node:path";
import type { Where } from "#db/client.ts";
import type { MailSettings } from "./notices/mail.ts";

/** What the environment says, checked. README.md lists every name. */
export interface Settings {
  port: number;
  /** Where to listen; every address where none is given. */
  host: string | undefined;
  /** The one address under which the portal is reached: scheme, host and port, no slash. */
  origin: string;
  database: Where & { dataDir: string };
  /** Whether the demonstration house is wanted even in a directory that is not new. */
  demonstration: boolean;
  /** Given, or undefined where they are made and kept in the data directory (PGlite only). */
  secrets: { session: string | undefined; tokenKey: string | undefined };
  trustedProxies: BlockList;
  /** Where notices are mailed from; undefined where they are only kept for the outbox page. */
  mail: MailSettings | undefined;
  oidc: { issuer: string; clientId: string; clientSecret: string } | undefined;
  /** Next's development server, the graph's introspection, and looser script rules. Never in use. */
  development: boolean;
}

/** The environment asks for what cannot be. The message is one line that names the variable and the remedy. */
export class Unfit extends Error {}

type Environment = Record<string, string | undefined>;

export function readSettings(env: Environment): Settings {
  const port = readPort(env.PORT || "3000");
  const dataDir = env.DATA_DIR || ".data";
  const settings: Settings = {
    port,
    host: env.HOST || undefined,
    origin: readOrigin(env.NEXTAUTH_URL) ?? `http://localhost:${port}`,
    database: { url: env.DATABASE_URL || undefined, ownerUrl: env.DATABASE_OWNER_URL || undefined, dataDir },
    demonstration: env.DEMO === "1",
    secrets: { session: env.NEXTAUTH_SECRET || undefined, tokenKey: env.TOKEN_KEY || undefined },
    mail: readMail(env),
    trustedProxies: readProxies(env.TRUSTED_PROXIES ?? ""),
    oidc: readOidc(env),
    development: env.DEV === "1",
  };
  if (settings.database.url) refuseWithoutSecrets(env, settings);
  if (settings.secrets.session !== undefined) checkSessionSecret(settings.secrets.session);
  if (settings.secrets.tokenKey !== undefined) readTokenKey(settings.secrets.tokenKey);
  return settings;
}

/** The key that signs partner tokens: an EC key on P-256, as PEM or as one line of base64 (PKCS 8). */
export function readTokenKey(text: string) {
  const remedy = `set it to the output of: ${MAKE_KEY}`;
  try {
    const key = text.includes("-----BEGIN")
      ? createPrivateKey(text.replaceAll("\\n", "\n"))
      : createPrivateKey({ key: Buffer.from(text, "base64"), format: "der", type: "pkcs8" });
    if (key.asymmetricKeyDetails?.namedCurve === "prime256v1") return key;
  } catch {
    throw new Unfit(`TOKEN_KEY cannot be read as a private key: ${remedy}`);
  }
  throw new Unfit(`TOKEN_KEY is not a key on the curve P-256: ${remedy}`);
}

const MAKE_KEY = "openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -outform DER | base64 -w0";
const MAKE_SECRET = "openssl rand -base64 32";

function refuseWithoutSecrets(env: Environment, { secrets, demonstration, database }: Settings): void {
  if (!env.NEXTAUTH_URL)
    throw new Unfit(
      "NEXTAUTH_URL is missing: with DATABASE_URL, set it to the address people reach the portal under, such as https://portal.example.",
    );
  if (!secrets.session)
    throw new Unfit(`NEXTAUTH_SECRET is missing: with DATABASE_URL, set it to the output of: ${MAKE_SECRET}`);
  if (!secrets.tokenKey)
    throw new Unfit(`TOKEN_KEY is missing: with DATABASE_URL, set it to the output of: ${MAKE_KEY}`);
  if (demonstration) return;
  const file = resolve(database.dataDir, "secrets.json");
  const made = existsSync(file) ? readFileSync(file, "utf8") : "";
  for (const [name, value] of [
    ["NEXTAUTH_SECRET", secrets.session],
    ["TOKEN_KEY", secrets.tokenKey],
  ] as const)
    if (made.includes(JSON.stringify(value)))
      throw new Unfit(
        `${name} is the secret of a demonstration (${file}): make one of your own, or set DEMO=1.`,
      );
}

function checkSessionSecret(secret: string): void {
  if (secret.length < 32)
    throw new Unfit(
      `NEXTAUTH_SECRET has ${secret.length} characters, at least 32 are needed: set it to the output of: ${MAKE_SECRET}`,
    );
  if (new Set(secret).size < 12)
    throw new Unfit(`NEXTAUTH_SECRET can be guessed: set it to the output of: ${MAKE_SECRET}`);
}

function readMail({ SMTP_URL: url, MAIL_FROM: from }: Environment): MailSettings | undefined {
  if (!url) return undefined;
  if (!/^smtps?:\/\/./.test(url))
    throw new Unfit("SMTP_URL is no mail server: give one such as smtp://user:password@mail.example:587.");
  if (!from)
    throw new Unfit(
      "MAIL_FROM is missing: with SMTP_URL, set it to the sender of notices, such as Portal <portal@house.example>.",
    );
  return { url, from };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new Unfit(`PORT is “${text}”: give a number from 1 to 65535.`);
}

function readOrigin(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const remedy = "give scheme, host and port and nothing after, such as https://portal.example.";
  if (!URL.canParse(text)) throw new Unfit(`NEXTAUTH_URL is “${text}”: ${remedy}`);
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || url.username || url.pathname !== "/" || url.search || url.hash)
    throw new Unfit(`NEXTAUTH_URL is “${text}”: ${remedy}`);
  return url.origin;
}

function readProxies(text: string): BlockList {
  const list = new BlockList();
  for (const entry of text.split(/[\s,]+/).filter(Boolean)) {
    const [address = "", bits] = entry.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    const most = family === "ipv6" ? 128 : 32;
    const prefix = bits === undefined ? most : Number(bits);
    if (!isIP(address) || !Number.isInteger(prefix) || prefix < 0 || prefix > most)
      throw new Unfit(
        `TRUSTED_PROXIES holds “${entry}”: give addresses or networks such as 10.0.0.0/8, with commas between.`,
      );
    list.addSubnet(address, prefix, family);
  }
  return list;
}

function readOidc(env: Environment): Settings["oidc"] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env;
  if (!issuer && !clientId && !clientSecret) return undefined;
  if (!issuer || !clientId || !clientSecret)
    throw new Unfit(
      "Of OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET some are missing: set all three, or none.",
    );
  return { issuer, clientId, clientSecret };
}
