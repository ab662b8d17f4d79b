import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const built = (pattern: string) => globSync(`.next/${pattern}`);

test("A73 the build holds no Server Action: every write goes through the graph", () => {
  const manifests = built("server/**/server-reference-manifest.json");
  expect(manifests.length).toBeGreaterThan(0);
  for (const file of manifests) {
    const { node = {}, edge = {} } = JSON.parse(readFileSync(file, "utf8"));
    expect([file, Object.keys(node), Object.keys(edge)]).toEqual([file, [], []]);
  }
});

test("no proxy, no rewrites, no redirects: rights are nowhere in Next", () => {
  const routes = JSON.parse(readFileSync(".next/routes-manifest.json", "utf8"));
  const own = (routes.redirects as { internal?: boolean }[]).filter((redirect) => !redirect.internal);
  expect([own, Object.values(routes.rewrites).flat(), routes.i18n ?? null]).toEqual([[], [], null]);
  const proxies = JSON.parse(readFileSync(".next/server/middleware-manifest.json", "utf8"));
  expect([proxies.middleware, proxies.functions]).toEqual([{}, {}]);
});

test("what browsers are sent holds no source map and nothing of the server", () => {
  expect(built("static/**/*.map")).toEqual([]);
  for (const file of built("static/**/*.js")) {
    const text = readFileSync(file, "utf8");
    expect([
      file,
      /NEXTAUTH_SECRET|TOKEN_KEY|DATABASE_URL|mutua_gate|drizzle|pglite/i.exec(text)?.[0],
    ]).toEqual([file, undefined]);
  }
});
