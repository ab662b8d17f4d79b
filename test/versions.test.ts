import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The lock file's copies of each package, wherever they stand in the tree. */
const packages = JSON.parse(readFileSync("package-lock.json", "utf8")).packages as Record<
  string,
  { version: string }
>;
const versionsOf = (name: string) =>
  Object.entries(packages).flatMap(([path, { version }]) =>
    path.endsWith(`node_modules/${name}`) ? [version] : [],
  );

/**
 * Below these stand known holes (the reasons are in the advisories of each; see README.md, Security). There is no audit
 * service everywhere, so this is the gate. Raise a floor when an advisory names a newer version; never lower one.
 */
const FLOORS: Record<string, string> = {
  next: "16.4.6",
  react: "19.2.6",
  "react-dom": "19.2.6",
  "next-auth": "4.24.15",
  "@apollo/server": "5.5.0",
  graphql: "16.11.0",
  "drizzle-orm": "0.45.2",
  nodemailer: "9.0.1",
  postcss: "8.5.16",
  "brace-expansion": "5.0.8",
  "js-yaml": "4.3.2",
};

test("no package is older than the first version without its known holes", () => {
  const old = Object.entries(FLOORS).flatMap(([name, floor]) =>
    versionsOf(name).flatMap((version) =>
      compare(version, floor) < 0 ? [`${name} ${version} < ${floor}`] : [],
    ),
  );
  expect(old).toEqual([]);
  for (const name of ["next", "react", "next-auth", "@apollo/server", "graphql", "drizzle-orm"])
    expect([name, versionsOf(name).length]).toEqual([name, 1]); // one copy, so that what was checked is what runs
});

test("GraphQL stays on the line that Apollo Server supports", () => {
  expect(versionsOf("graphql").map((version) => version.split(".")[0])).toEqual(["16"]);
});

test("the image library is not older than the hole in it, where it is there at all", () => {
  for (const version of versionsOf("sharp")) expect(compare(version, "0.34.5")).toBeGreaterThanOrEqual(0);
});

function compare(one: string, other: string): number {
  const numbers = (version: string) => version.split("-")[0]!.split(".").map(Number);
  const [a, b] = [numbers(one), numbers(other)];
  for (let at = 0; at < 3; at++) if (a[at] !== b[at]) return (a[at] ?? 0) - (b[at] ?? 0);
  return 0;
}
