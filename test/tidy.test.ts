import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import {
  buildASTSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
} from "graphql";
import { expect, test } from "vitest";

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file && existsSync(file));
const code = files.filter((file) => /\.(ts|tsx|mjs|js)$/.test(file) && !file.includes("__generated__"));
const room = (file: string) => file.split("/")[0]!;

/** What a file imports from the project itself, as paths from the top. Types too: they bind as much as values. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*["']((?:\.{1,2}\/|#)[^"']+)["']/g)].map(([, path]) =>
    path!.startsWith("#") ? path!.slice(1) : normalize(join(dirname(file), path!)),
  );
}

const graph = new Map(code.map((file) => [file, importsOf(file)]));

test("imports go downward: graphql to db to domain, and nothing calls upward", () => {
  const MAY: Record<string, string[]> = {
    domain: ["domain"],
    db: ["db", "domain"],
    graphql: ["graphql", "db", "domain", "package.json"],
    app: ["app", "graphql", "db", "domain"],
    test: ["test", "app", "graphql", "db", "domain", "server.ts"],
  };
  const wrong = [...graph].flatMap(([file, imports]) => {
    const may = MAY[room(file)];
    // The demonstration is built by the same commands as the tests' worlds; only the launcher of the process asks for it.
    return may
      ? imports
          .filter(
            (to) =>
              !may.includes(room(to)) && !(file === "app/_server/portal.ts" && to.startsWith("test/world/")),
          )
          .map((to) => `${file} → ${to}`)
      : [];
  });
  expect(wrong).toEqual([]);
});

test("a page reaches the graph by its handle alone: nothing under it imports a table, a resolver or process code", () => {
  const pages = code.filter((file) => /^app\/.*\.(tsx)$/.test(file) || /^app\/(ask|send)\.ts$/.test(file));
  const ALLOWED = /^(app\/(?!_server\/)|domain\/)/;
  const seen = new Set<string>();
  const wrong: string[] = [];
  const walk = (file: string, from: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const to of graph.get(file) ?? []) {
      if (!ALLOWED.test(to)) wrong.push(`${from}: ${file} → ${to}`);
      else walk(to, from);
    }
  };
  for (const page of pages) walk(page, page);
  expect(pages.length).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});

test("there are no import cycles", () => {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (done.has(file) || path.includes(file)) return;
    for (const to of graph.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of code) visit(file, []);
  expect(cycles).toEqual([]);
});

test("no file tells more than 300 lines, and no folder or file is a drawer for odds and ends", () => {
  const long = code.filter((file) => readFileSync(file, "utf8").split("\n").length > 301);
  expect(long).toEqual([]);
  const drawers = files.filter((file) => /(^|\/)(lib|utils?|helpers?|common|misc)(\/|\.[a-z]+$)/.test(file));
  expect(drawers).toEqual([]);
});

test("every type, field, argument and value of the schema is described", () => {
  const schema = buildASTSchema(parse(readFileSync("graphql/__generated__/schema.graphql", "utf8")), {
    assumeValidSDL: true,
  });
  const bare: string[] = [];
  const look = (name: string, thing: { description?: string | null | undefined }) => {
    if (!thing.description) bare.push(name);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (
      isIntrospectionType(type) ||
      isSpecifiedScalarType(type) ||
      type.name.includes("__") ||
      type.name.startsWith("_")
    )
      continue;
    look(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
      for (const field of Object.values(type.getFields())) {
        if (field.name.startsWith("_")) continue;
        look(`${type.name}.${field.name}`, field);
        if ("args" in field)
          for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name})`, arg);
      }
  }
  expect(bare).toEqual([]);
});

test("no file is dead: each is an entry or is imported by one that lives", () => {
  const ENTRIES =
    /^(server\.ts|next\.config\.js|vitest\.config\.ts|postcss\.config\.mjs|.*\.cli\.ts|.*\.test\.ts|graphql\/print\.ts|graphql\/cases\/worker\.ts|db\/tables\.ts|db\/drizzle\.config\.ts|app\/_server\/(bootstrap\.ts|launch\.mjs)|test\/run\.mjs|test\/bench\/bench\.ts|app\/.*(page|layout|loading|error|not-found|forbidden|global-error|route|template)\.tsx?|test\/(.*\.)?(setup|child|process)\.ts)$/;
  const living = new Set<string>();
  const live = (file: string) => {
    if (living.has(file)) return;
    living.add(file);
    for (const to of graph.get(file) ?? []) live(to);
    for (const spawned of readFileSync(file, "utf8").matchAll(
      /["'`]((?:app|test|db|domain|graphql)\/[\w/.()[\]-]+\.(?:ts|mjs))["'`]/g,
    ))
      if (graph.has(spawned[1]!)) live(spawned[1]!);
    for (const near of readFileSync(file, "utf8").matchAll(/new URL\(["'](\.[\w/.-]+\.(?:ts|mjs))["']/g)) {
      const path = normalize(join(dirname(file), near[1]!));
      if (graph.has(path)) live(path);
    }
  };
  for (const file of code.filter((file) => ENTRIES.test(file))) live(file);
  expect(code.filter((file) => !living.has(file))).toEqual([]);
});
