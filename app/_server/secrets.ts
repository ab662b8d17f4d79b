import { generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { readTokenKey, type Settings } from "./settings.ts";

export interface Secrets {
  /** Seals the session cookie and derives one-time links. */
  session: string;
  /** Signs partner tokens. */
  tokenKey: KeyObject;
}

/**
 * The secrets given by the environment. On PGlite, those not given are made once and kept beside the data, readable
 * by the owner alone; call this while the directory's lock is held.
 */
export async function readSecrets({ secrets, database }: Settings): Promise<Secrets> {
  const kept = secrets.session && secrets.tokenKey ? undefined : await keptSecrets(database.dataDir);
  return {
    session: secrets.session ?? kept!.session,
    tokenKey: readTokenKey(secrets.tokenKey ?? kept!.tokenKey),
  };
}

async function keptSecrets(dataDir: string): Promise<{ session: string; tokenKey: string }> {
  const memory = dataDir.startsWith("memory://");
  const file = resolve(dataDir, "secrets.json");
  const text = memory ? undefined : await readFile(file, "utf8").catch(() => undefined);
  if (text) return JSON.parse(text);
  const made = {
    session: randomBytes(32).toString("base64"),
    tokenKey: generateKeyPairSync("ec", { namedCurve: "prime256v1" })
      .privateKey.export({ format: "der", type: "pkcs8" })
      .toString("base64"),
  };
  if (!memory) {
    await writeFile(`${file}.new`, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
    await rename(`${file}.new`, file);
  }
  return made;
}
