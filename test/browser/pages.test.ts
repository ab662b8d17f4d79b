import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { ACCOUNT_VISITS } from "./accountVisits.ts";
import { BOOKS_VISITS } from "./booksVisits.ts";
import { MEASURE_VISITS } from "./measureVisits.ts";
import { MEMBERSHIP_VISITS } from "./membershipVisits.ts";
import { PAYMENT_VISITS } from "./paymentVisits.ts";
import { REQUIREMENT_VISITS } from "./requirementVisits.ts";
import { VISITS } from "./routes.ts";
import { RUN_VISITS } from "./runVisits.ts";
import { visitAll } from "./visitAll.ts";

const LISTS = [
  ACCOUNT_VISITS,
  BOOKS_VISITS,
  MEASURE_VISITS,
  MEMBERSHIP_VISITS,
  PAYMENT_VISITS,
  REQUIREMENT_VISITS,
  RUN_VISITS,
  VISITS,
];

test("every page there is stands in a list, and every line of the lists is a page", () => {
  const there = globSync("app/**/page.tsx").map(
    (file) =>
      `/${file
        .split("/")
        .slice(1, -1)
        .filter((part) => !part.startsWith("("))
        .join("/")}`,
  );
  expect([...new Set(LISTS.flat().map((visit) => visit.route))].sort()).toEqual(there.sort());
});

visitAll(VISITS);
