/** Names against names: the table of what is to be found and what is not, and what holds for all names. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { likeness, wordOf } from "#domain/names/likeness.ts";
import { MATCH_AT, makeNameIndex, normalName } from "#domain/names.ts";
import { drawing, inventedFirm, inventedPerson } from "./invented.ts";
import table from "./names.json" with { type: "json" };

type Row = (typeof table.tuned)[number];

const listed = [...new Set([...table.tuned, ...table.heldOut].map((row) => row.listed))];
const index = makeNameIndex(listed.map((name) => ({ id: name, names: [name] })));
const told = ({ listed, candidate }: Row) => `${listed} / ${candidate}`;
const isFound = (row: Row) => index.match(row.candidate).some(({ id }) => id === row.listed);
const missedOf = (rows: Row[]) => rows.filter((row) => row.match && !isFound(row)).map(told);
const falseOf = (rows: Row[]) => rows.filter((row) => !row.match && isFound(row)).map(told);

const wordsOf = (name: string) =>
  normalName(name)
    .split(" ")
    .map((word) => wordOf(word, () => 0));

test("of the table, everything is found but a short form of a first name; one firm bears a listed person's name", () => {
  expect(table.tuned.length).toBeGreaterThan(120);
  // Short forms are other words; lists give them as aliases of their own.
  expect(missedOf(table.tuned)).toEqual(["Nikos Papandrakis / Nikolaos Papandrakis"]);
  // Worth a look, although it is another: a firm named for the one listed.
  expect(falseOf(table.tuned)).toEqual(["Ivan Petrunin / Ivan Petrunin Trading House"]);
});

test("the part of the table that no weight was tuned on does as well", () => {
  // At first sight it was so but for "Abubakr Nasir ud-Din", whose likeness of 99 nobody asked for: names joined from
  // three words were not looked up. One of 13 here is the false match, and stays.
  expect(table.heldOut.length).toBeGreaterThanOrEqual(30);
  expect(missedOf(table.heldOut)).toEqual([]);
  // One vowel apart, and joined: the two may be one spelling of one syllable.
  expect(falseOf(table.heldOut)).toEqual(["Pak Sung Tae / Pak Songtae"]);
});

test("the normal form: scripts, marks, disguises, legal forms and connectives", () => {
  const forms = [
    ["ООО «Зеленограф–Инвест»", "zelenograf invest"],
    ["Société Générale de Kaldur, S.A.R.L.", "societe generale de kaldur"],
    ["The Brandt & Sønner A/S", "brandt sonner a s"],
    ["Harkonstahl GmbH & Co. KG", "harkonstahl"],
    ["Kaldur Sp. z o.o.", "kaldur"],
    ["Ｖｉｋｔｏｒ O’Belagorin", "viktor obelagorin"],
    ["Νίκος Παπανδράκης", "nikos papandrakis"],
    ["АРЕХ Trading", "apex trading"],
    ["Bеl\u200bov", "belov"],
    ["N0rthern Fund 20", "northern fund 20"],
    ["Limited", "limited"],
    ["株式会社 例", "株式会社 例"],
    ["—…!", ""],
  ];
  for (const [text, form] of forms) expect(normalName(text!)).toBe(form);
});

const anyName = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        "Zhuk",
        "ООО",
        "AB",
        "S.",
        "A.",
        "the",
        "Ćirić",
        "Bеl0v",
        "al-",
        "GmbH",
        "&",
        "Ł1s",
        "ΑΒ",
      ),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.join(" ")),
);

test("the normal form is its own normal form", () => {
  expect(normalName(normalName("ß".repeat(300)))).toBe("s".repeat(600));
  fc.assert(
    fc.property(anyName, (name) => {
      expect(normalName(normalName(name))).toBe(normalName(name));
    }),
    { numRuns: 3_000 },
  );
});

test("a name finds itself with 100, also in another case", () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const own = makeNameIndex([{ id: "own", names: [name] }]).match(name);
      expect(own).toEqual(normalName(name) === "" ? [] : [{ id: "own", name, score: 100 }]);
    }),
    { numRuns: 1_000 },
  );
});

test("the order of words does not matter, and neither does which of two names is listed", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (seed, other) => {
      const draw = drawing(seed);
      const name = wordsOf(draw(2) === 0 ? inventedPerson(draw) : inventedFirm(draw));
      const second = other % 3 === 0 ? wordsOf(inventedPerson(drawing(other))) : name.toReversed();
      expect(likeness(name, name.toReversed())).toBeCloseTo(likeness(name, name), 12);
      expect(likeness(name, second)).toBeCloseTo(likeness(second, name), 12);
    }),
    { numRuns: 1_000 },
  );
});

test("looking up by key loses nothing of the table that comparing with every name would find", () => {
  for (const row of [...table.tuned, ...table.heldOut]) {
    const alone = makeNameIndex([{ id: row.listed, names: [row.listed] }]);
    const full = Math.round(100 * likeness(wordsOf(row.listed), wordsOf(row.candidate)));
    if (full >= MATCH_AT + 2) expect(alone.match(row.candidate).map(({ id }) => id)).toEqual([row.listed]);
  }
});

test("an entry is told once, by its best name; the best first", () => {
  const several = makeNameIndex([
    { id: "b", names: ["Viktor Belagorine", "Viktor Belagorin"] },
    { id: "a", names: ["Viktor Belagoryn", "Wholly Other"] },
    { id: "c", names: ["", "—"] },
  ]);
  expect(several.match("viktor belagorin").map(({ id, name }) => [id, name])).toEqual(
    [
      ["a", "Viktor Belagoryn"],
      ["b", "Viktor Belagorin"],
    ].toReversed(),
  );
  expect(several.match("")).toEqual([]);
});

test("25,000 listed entries of three names: 1,000 subjects are asked in some seconds, and all listed ones found", () => {
  const draw = drawing(1);
  const name = () => (draw(3) > 0 ? inventedPerson(draw) : inventedFirm(draw));
  const entries = Array.from({ length: 25_000 }, (_, at) => ({
    id: `e${at}`,
    names: [name(), name(), name()],
  }));
  const large = makeNameIndex(entries);
  const started = performance.now();
  const missed = entries
    .filter((_, at) => at % 25 === 0)
    .filter(({ id, names }) => !large.match(names[1]!).some((match) => match.id === id));
  expect(missed).toEqual([]);
  // Some 0.5 ms each where nothing else runs; the bound is wide, for machines that do other things.
  expect(performance.now() - started).toBeLessThan(10_000);
});
