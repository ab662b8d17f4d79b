/**
 * Names of firms and people: one normal form, and an index that finds the listed names like a given one.
 *
 * For screening against lists, where spelling is a choice: other alphabets, other orders, initials, slips, disguises.
 * Words of alphabets other than Latin, Cyrillic and Greek are kept as they are and match only themselves.
 */
import { withoutLegalForms } from "./names/legalForms.ts";
import { inLatin } from "./names/letters.ts";
import { likeness, type Word, wordOf } from "./names/likeness.ts";
import { keysOf, soundLikeness, soundOf } from "./names/sound.ts";

/**
 * From this score on a name is a match for a person to look at.
 *
 * Two words of six letters with a slip in each come to 85, one slip in a name of two words to 92. A last name in
 * common beside other first names stays below 50, two first names without the last name at 80, and names that share
 * all but one of up to five words below 75.
 * Measured on the table of `test/screening/names.json`.
 */
export const MATCH_AT = 85;

/** A listed name like the one asked for, with its score, 0 to 100. */
export type NameMatch = { id: string; name: string; score: number };

/** What `makeNameIndex` gives. */
export type NameIndex = {
  /** The matches from `MATCH_AT` on, one an id with its best name, best first, then by id. */
  match(name: string): NameMatch[];
};

/** Beyond this many letters and words a name is cut: nobody is told apart by them, and the time stays bounded. */
const MOST_LETTERS = 300;
const MOST_WORDS = 16;
/** Shares of names are taken of at least this many, so that a short list does not make its words common. */
const LEAST_NAMES = 2_000;
/** Names whose words in common weigh less than this share of the lighter name are not compared. */
const WORTH_COMPARING = 0.42;

/** Marks, characters nobody sees, and apostrophes, which come and go inside a word. */
const DROPPED = /[\p{M}\p{Cf}\p{Cc}'’‘ʼʾʿʹʺ`´]/gu;
const CONNECTIVES = new Set(["the", "and", "und", "et"]);

/**
 * The one form of a name: Latin letters and digits in lower case, single spaces, no legal forms, the order kept.
 *
 * Promise  normalName(normalName(text)) is normalName(text).
 * Example  normalName("ООО «Зеленограф–Инвест»") is "zelenograf invest".
 */
export function normalName(text: string): string {
  const spread = text.replace(/[\t\r\n]/g, " ");
  const plain = spread.normalize("NFKD").toLowerCase().normalize("NFKD").replace(DROPPED, "");
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const own = inLatin(words).filter((word) => word !== "" && !CONNECTIVES.has(word));
  return withoutLegalForms(own).join(" ");
}

type Listed = { id: string; name: string; words: Word[]; weight: number };

/**
 * An index over listed names, for many questions: some seconds to make for 25,000 entries, well below a millisecond
 * to ask.
 */
export function makeNameIndex(listed: readonly { id: string; names: readonly string[] }[]): NameIndex {
  const entries = listed.flatMap(({ id, names }) =>
    names.map((name) => ({ id, name, texts: wordsOf(name) })).filter(({ texts }) => texts.length > 0),
  );
  const shareOf = sharesOf(entries.map(({ texts }) => texts));
  const names: Listed[] = entries.map(({ id, name, texts }) => {
    const words = texts.map((text) => wordOf(text, shareOf));
    return { id, name, words, weight: weightOf(words) };
  });
  const lookUp = makeLookUp(names.map(({ words }) => words));
  const found = new Float64Array(names.length);

  const match = (name: string): NameMatch[] => {
    const asked = wordsOf(name).map((text) => wordOf(text, shareOf));
    const weight = weightOf(asked);
    const touched: number[] = [];
    lookUp(asked, (at, value) => {
      if (found[at] === 0) touched.push(at);
      found[at]! += value;
    });
    const best = new Map<string, NameMatch>();
    for (const at of touched) {
      const { id, name, words, weight: own } = names[at]!;
      const worth = found[at]! >= WORTH_COMPARING * Math.min(weight, own);
      found[at] = 0;
      if (!worth) continue;
      const score = Math.round(100 * likeness(asked, words));
      if (score >= MATCH_AT && score > (best.get(id)?.score ?? 0)) best.set(id, { id, name, score });
    }
    return [...best.values()].sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1));
  };
  return { match };
}

const wordsOf = (name: string) =>
  normalName(name.slice(0, MOST_LETTERS))
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS);

const weightOf = (words: readonly Word[]) => words.reduce((sum, { weight }) => sum + weight, 0);

/** The share of names that have a word of a sound. */
function sharesOf(names: readonly (readonly string[])[]): (sound: string) => number {
  const counts = new Map<string, number>();
  for (const texts of names)
    for (const sound of new Set(texts.map(soundOf))) counts.set(sound, (counts.get(sound) ?? 0) + 1);
  const all = Math.max(names.length, LEAST_NAMES);
  return (sound) => (counts.get(sound) ?? 0) / all;
}

/** Tells, for each name that has words like those asked for, what these weigh together. */
type LookUp = (asked: readonly Word[], tell: (at: number, value: number) => void) => void;

function makeLookUp(names: readonly (readonly Word[])[]): LookUp {
  const having = new Map<string, number[]>(); // by sound: the names that have such a word, or some that join to it
  const near = new Map<string, string[]>(); // by key: sounds of single words
  const same = new Map<string, number[]>(); // by all words: also names of nothing but initials
  const note = (table: Map<string, number[]>, key: string, at: number) => {
    const list = table.get(key);
    if (list === undefined) table.set(key, [at]);
    else if (list.at(-1) !== at) list.push(at);
  };
  const sounds = new Set<string>();
  for (const [at, words] of names.entries()) {
    note(same, allOf(words), at);
    for (const { sound } of words) {
      sounds.add(sound);
      note(having, sound, at);
    }
    for (const sound of joins(words)) note(having, sound, at);
  }
  for (const sound of sounds)
    for (const key of keysOf(sound)) {
      const list = near.get(key);
      if (list === undefined) near.set(key, [sound]);
      else list.push(sound);
    }
  const like = (sound: string): Map<string, number> => {
    const alike = new Map([[sound, 1]]);
    for (const key of keysOf(sound))
      for (const other of near.get(key) ?? []) {
        if (alike.has(other)) continue;
        const value = soundLikeness(sound, other);
        if (value > 0) alike.set(other, value);
      }
    return alike;
  };
  return (asked, tell) => {
    for (const at of same.get(allOf(asked)) ?? []) tell(at, Number.POSITIVE_INFINITY);
    for (const { sound, weight, kind } of asked) {
      if (kind === "letter") continue;
      for (const [other, value] of like(sound))
        for (const at of having.get(other) ?? []) tell(at, value * weight);
    }
    for (const sound of joins(asked)) for (const at of having.get(sound) ?? []) tell(at, 1);
  };
}

/** The words of a name in one order. */
const allOf = (words: readonly Word[]) =>
  words
    .map(({ text }) => text)
    .sort()
    .join(" ");

/** The sounds of two or three neighbours written as one word, one of them at least of the name's own. */
function* joins(words: readonly Word[]): Generator<string> {
  for (let to = 2; to <= words.length; to++)
    for (let from = Math.max(0, to - 3); from < to - 1; from++) {
      const run = words.slice(from, to);
      if (run.some(({ kind }) => kind === "name") && run.every(({ kind }) => kind !== "letter"))
        yield soundOf(run.map(({ text }) => text).join(""));
    }
}
