import { existsSync } from "node:fs";
import { mkdtemp, readFile, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, inject, test, vi } from "vitest";
import { readSettings } from "#app/_server/settings.ts";
import { pglite, postgres } from "../engines.ts";
import { freePort, refusedStart, serve } from "../server.ts";

const DATABASE_URL = "postgres://somebody@localhost:1/none";
// A process each, beside whatever else the machine does.
vi.setConfig({ testTimeout: 120_000 });

const newDirectory = () => mkdtemp(join(inject("run"), "data-"));
/** One plain line, no stack, exit 1. */
const plainLine = ({ code, output }: { code: number | null; output: string }) => {
  expect([code, output.trim().split("\n").length, output]).toEqual([1, 1, output]);
  return output.trim();
};

const KEY =
  "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgevZzL1gdAFr88hb2OF/2NxApJCzGCEDdfSp6VQO30hyhRANCAAQRWz+jn65BtOMvdyHKcvjBeBSDZH2r1RTwjmYSi9R/zpBnuQ4EiMnCqfMPWiZqB4QdbAd0E7oH50VpuZ1P087G";
const REAL = {
  NEXTAUTH_URL: "http://localhost:3999",
  NEXTAUTH_SECRET: "Jm3k1v8QeF0xZbT5yR7uWc9aHs2dLp4g",
  TOKEN_KEY: KEY,
};

describe("a start that cannot be is refused in one line", () => {
  test("a busy port", async () => {
    const port = await freePort();
    const busy = createServer().listen(port);
    const dataDir = await newDirectory();
    expect(plainLine(await refusedStart({ PORT: String(port), DATA_DIR: dataDir }))).toBe(
      `Port ${port} is in use: stop what listens there, or choose another with PORT.`,
    );
    expect(existsSync(join(dataDir, "pglite"))).toBe(false); // nothing was touched
    busy.close();
  });

  test("a data directory in use, and it is free again after a clean stop", async () => {
    const { where, close } = await pglite.small();
    await close();
    const DATA_DIR = where.dataDir!;
    const portal = await serve({ DATA_DIR });
    expect(plainLine(await refusedStart({ DATA_DIR, PORT: String(await freePort()) }))).toContain(
      `The data directory ${DATA_DIR} is in use by process ${portal.pid}.`,
    );
    expect((await stat(join(DATA_DIR, "secrets.json"))).mode & 0o777).toBe(0o600);
    const secrets = await readFile(join(DATA_DIR, "secrets.json"), "utf8");
    expect(await portal.stop()).toBe(0);

    const again = await serve({ DATA_DIR });
    expect(await readFile(join(DATA_DIR, "secrets.json"), "utf8")).toBe(secrets);
    await again.kill();
    const afterCrash = await serve({ DATA_DIR }); // its lock went with it
    expect(await afterCrash.stop("SIGINT")).toBe(0);
  });

  test("settings that cannot be read, each by its name", async () => {
    const lines: [Record<string, string>, string][] = [
      [{ PORT: "http" }, "PORT is “http”"],
      [{ PORT: "70000" }, "PORT is “70000”"],
      [{ NEXTAUTH_URL: "portal.example" }, "NEXTAUTH_URL is “portal.example”"],
      [{ NEXTAUTH_URL: "https://portal.example/mutua" }, "NEXTAUTH_URL is"],
      [{ NEXTAUTH_SECRET: "short" }, "NEXTAUTH_SECRET has 5 characters, at least 32 are needed"],
      [{ NEXTAUTH_SECRET: "a".repeat(40) }, "NEXTAUTH_SECRET can be guessed"],
      [{ TOKEN_KEY: "nonsense" }, "TOKEN_KEY cannot be read as a private key"],
      [{ TRUSTED_PROXIES: "10.0.0.0/8, proxy.local" }, "TRUSTED_PROXIES holds “proxy.local”"],
      [
        { OIDC_ISSUER: "https://id.example" },
        "Of OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET some are missing",
      ],
    ];
    for (const [env, line] of lines) expect(() => readSettings(env)).toThrow(line);
    for (const missing of ["NEXTAUTH_URL", "NEXTAUTH_SECRET", "TOKEN_KEY"])
      expect(() => readSettings({ ...REAL, DATABASE_URL, [missing]: "" })).toThrow(
        new RegExp(`^${missing} is missing`),
      );
    expect(plainLine(await refusedStart({ NEXTAUTH_SECRET: "short" }))).toMatch(
      /^NEXTAUTH_SECRET has 5 characters/,
    );
  });

  test("on PostgreSQL the secrets must be given, and not a demonstration's", async () => {
    const { where, close } = await pglite.small();
    await close();
    const portal = await serve({ DATA_DIR: where.dataDir! });
    await portal.stop();
    const { session } = JSON.parse(await readFile(join(where.dataDir!, "secrets.json"), "utf8"));
    expect(
      plainLine(
        await refusedStart({ ...REAL, DATABASE_URL, NEXTAUTH_SECRET: session, DATA_DIR: where.dataDir! }),
      ),
    ).toContain("NEXTAUTH_SECRET is the secret of a demonstration");
    expect(
      plainLine(await refusedStart({ ...REAL, DATABASE_URL, PORT: String(await freePort()) })),
    ).toContain("The database of DATABASE_URL cannot be reached (ECONNREFUSED)");
  });

  test("a demonstration on PostgreSQL is served only with DEMO=1", async () => {
    const { where, close } = await postgres.small();
    const env = { ...REAL, DATABASE_URL: where.url!, DATABASE_OWNER_URL: where.ownerUrl! };
    expect(plainLine(await refusedStart({ ...env, PORT: String(await freePort()) }))).toContain(
      "This database holds the demonstration house",
    );
    const portal = await serve({ ...env, DEMO: "1" });
    expect(portal.output()).not.toContain("PGlite");
    expect(await portal.stop()).toBe(0);
    await close();
  });
});

test("without a house the portal starts and says what to do", async () => {
  const { url = "", ownerUrl = "" } = await postgres.empty();
  const why = "There is no house yet: run npm run bootstrap.";
  const waits = (url: string) =>
    fetch(`${url}/api/health`).then(
      async (answer) => answer.status === 503 && ((await answer.json()) as { why: string }).why === why,
      () => false,
    );
  const portal = await serve({ ...REAL, DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl }, waits);
  expect(await (await fetch(`${portal.url}/sign-in`)).text()).toContain(why);
  expect(portal.output()).toContain("Mutua is ready at http://localhost:3999");
  expect(portal.output()).toContain(why);
  expect(await portal.stop()).toBe(0);
});
