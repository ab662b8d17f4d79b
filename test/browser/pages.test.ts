import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { BOOKS_VISITS } from "./booksVisits.ts";
import { MEMBERSHIP_VISITS } from "./membershipVisits.ts";
import { REQUIREMENT_VISITS } from "./requirementVisits.ts";
import { VISITS } from "./routes.ts";
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
        [...VISITS, ...MEMBERSHIP_VISITS, ...BOOKS_VISITS, ...REQUIREMENT_VISITS].map((visit) => visit.route),
      ),
    ].sort(),
  ).toEqual(there.sort());
});

visitAll(VISITS);
