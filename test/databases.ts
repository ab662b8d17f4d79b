import pg from "pg";
import type { Where } from "#db/client.ts";
import type { Server } from "./postgres.ts";

const PASSWORDS = { mutua_owner: "owner's own", mutua_login: "request's own" };

/** A database with its two logins, as a production's README would have them made: one owns it, one is ordinary. */
export async function createDatabase(
  server: Server,
  name: string,
  template?: string,
): Promise<Where & { superUrl: string }> {
  const client = new pg.Client({ connectionString: server.superUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(1)"); // one at a time: a template must not be in use
    for (const [login, password] of Object.entries(PASSWORDS)) {
      const { rowCount } = await client.query("select from pg_roles where rolname = $1", [login]);
      const rights = login === "mutua_owner" ? "createrole" : "";
      if (rowCount === 0)
        await client.query(`create role ${login} login ${rights} password ${pg.escapeLiteral(password)}`);
    }
    await client.query(`create database ${name} owner mutua_owner ${template ? `template ${template}` : ""}`);
  } finally {
    await client.end();
  }
  const as = (login: keyof typeof PASSWORDS) => {
    const url = new URL(server.superUrl);
    url.username = login;
    url.password = encodeURIComponent(PASSWORDS[login]);
    url.pathname = name;
    return url.href;
  };
  const superUrl = server.superUrl.replace(/postgres$/, name);
  return { url: as("mutua_login"), ownerUrl: as("mutua_owner"), superUrl };
}
