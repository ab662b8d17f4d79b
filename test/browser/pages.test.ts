import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { MEASURE_VISITS } from "./measureVisits.ts";
import { MEMBERSHIP_VISITS } from "./membershipVisits.ts";
import { VISITS } from "./routes.ts";
import { RUN_VISITS } from "./runVisits.ts";
import { visitAll } from "./visitAll.ts";

test("every page there is stands in the list, and every line of the list is a page", () => {
  const there = globSync("app/**/page.tsx").map(
    (file) =>
      `/${file
        .split("/")
        .slice(1, -1)
        .filter((part) => !part.startsWith("("))
        .join("/")}`,
  );
  expect(
    [
      ...new Set(
        [...VISITS, ...MEMBERSHIP_VISITS, ...MEASURE_VISITS, ...RUN_VISITS].map((visit) => visit.route),
      ),
    ].sort(),
  ).toEqual(there.sort());
});

visitAll(VISITS);
