import type { Config } from "drizzle-kit";

export default {
  dialect: "postgresql",
  schema: "./db/tables.ts",
  out: "./db/migrations",
  entities: { roles: true },
} satisfies Config;
