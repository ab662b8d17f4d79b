import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // One copy of graphql for all: Vite would take its module build, everything in node_modules the other one.
  resolve: { alias: { graphql: fileURLToPath(import.meta.resolve("graphql")) } },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/postgres.ts"],
    // Two cores: more workers only take time from one another.
    maxWorkers: 2,
    // How long something takes hangs on the machine and is no test's business: only what hangs is given up.
    testTimeout: 240_000,
    hookTimeout: 600_000,
    teardownTimeout: 120_000,
  },
});
