/** How like two names are, word by word: the order does not matter, and rare words tell more than common ones. */
import { soundLikeness, soundOf } from "./sound.ts";

/** A word of a name: as it is in normal form, how it sounds, and what it weighs. */
export type Word = {
  text: string;
  sound: string;
  weight: number;
  kind: "letter" | "particle" | "trade" | "name";
};

const words = (text: string) => new Set(text.split(" "));

/** Small words that come and go between spellings. */
const PARTICLES = words(
  "al el ul ad ar as ash at az an bin ben ibn bint of for de la le los las da do dos di del della der den des du van " +
    "von zu zum y e i u a o in on",
);

/** What firms and bodies do or are: many share these, so alone they tell nobody from another. */
const TRADES = words(
  "bank banco banque banca insurance assurance trading trade commerce export import shipping marine maritime line " +
    "lines transport logistics freight cargo holding holdings group international global general generale national " +
    "state industries industrial industry invest investment investments capital finance financial credit securities " +
    "service services fund foundation relief charity society societe sociedad association union technologies " +
    "technology systems energy oil gas petroleum agro construction engineering development partners agency brokers " +
    "travel enterprise enterprises establishment factory works house products solutions management resources brigade " +
    "front movement organization organisation committee center centre",
);

/** A Slavic patronymic or its like: a middle name, also where it stands last. */
const PATRONYMIC = /(?:ovich|evich|ovna|evna|owitsch|ovitch|oglu|oghlu)$/;

/** A word with its weight among `share` of all names, 0 to 1: a word in one name of twenty weighs half. */
export function wordOf(text: string, shareOf: (sound: string) => number): Word {
  const sound = soundOf(text);
  const rarity = Math.max(0.4, 1 / (1 + 20 * shareOf(sound)));
  if (/^[a-z]$/.test(text)) return { text, sound, weight: 0.3, kind: "letter" };
  if (PARTICLES.has(text)) return { text, sound, weight: 0.15, kind: "particle" };
  if (TRADES.has(text)) return { text, sound, weight: 0.4, kind: "trade" };
  const length = text.length === 2 ? 0.7 : text.length === 3 ? 0.85 : 1;
  return { text, sound, weight: length * rarity, kind: "name" };
}

/** Words of one name that stand for words of the other. */
type Pair = { a: readonly number[]; b: readonly number[]; like: number };

/** What a word that only one name has costs: little, since middle names are left out at will. */
const EXTRA = 0.15;
/** The last name left out costs more: first names alone are shared by many. */
const EXTRA_LAST = 0.5;
/** What words cost that stand against others: names that differ there are other names. */
const AGAINST = 1.6;
/** One name word in common is no match where the other name has more of them; an initial counts in part. */
const LEAST_NAMES = 1.5;
const INITIAL = 0.6;

/** What is left of the likeness of two names that differ in the sex of more than one word: Ivan, Ivana. */
const OF_ANOTHER_SEX = 0.8;
/** What is left where a single word is shared and the other name has more, or initials are all there is. */
const ALONE = 0.6;

/** The likeness of two names, 0 to 1. Symmetric. */
export function likeness(a: readonly Word[], b: readonly Word[]): number {
  const pairs = pairsOf(a, b);
  const [openA, openB] = [new Set(a.keys()), new Set(b.keys())];
  let matched = 0;
  let weight = 0;
  let names = 0;
  let initials = 0;
  for (const pair of pairs) {
    for (const i of pair.a) openA.delete(i);
    for (const i of pair.b) openB.delete(i);
    const own = (sumOf(a, pair.a) + sumOf(b, pair.b)) / 2;
    weight += own;
    matched += own * pair.like;
    const [left, right] = [a[pair.a[0]!]!, b[pair.b[0]!]!];
    if (left.kind !== "name" && right.kind !== "name") continue;
    if (left.kind === "letter" || right.kind === "letter") initials += 1;
    else names += 1;
  }
  const [leftA, leftB] = [sumOf(a, openA), sumOf(b, openB)];
  const [longer, open] = leftA > leftB ? [a, openA] : [b, openB];
  const last = longer.findLastIndex(({ kind, text }) => kind === "name" && !PATRONYMIC.test(text));
  const lost = open.has(last) ? longer[last]!.weight * (EXTRA_LAST - EXTRA) : 0;
  const score =
    matched / (weight + EXTRA * Math.max(leftA, leftB) + lost + AGAINST * Math.min(leftA, leftB) || 1);
  const fewer = names + INITIAL * initials < LEAST_NAMES && [...open].some((i) => longer[i]!.kind === "name");
  const alone = fewer || (initials > 0 && names === 0);
  const sexes = pairs.filter((pair) => isOther(a[pair.a[0]!]!, b[pair.b[0]!]!)).length;
  return score * (alone ? ALONE : 1) * (sexes > 1 ? OF_ANOTHER_SEX : 1);
}

/** Whether one of two paired words has the final a of a woman's name in many languages, and the other has not. */
const isOther = (x: Word, y: Word) =>
  x.kind === "name" && y.kind === "name" && x.sound.endsWith("a") !== y.sound.endsWith("a");

const sumOf = (name: readonly Word[], which: Iterable<number>) => {
  let sum = 0;
  for (const i of which) sum += name[i]!.weight;
  return sum;
};

/** The best pairing, found greedily: same words first, then joined ones, then those that sound alike or are initials. */
function pairsOf(a: readonly Word[], b: readonly Word[]): Pair[] {
  const taken = { a: new Set<number>(), b: new Set<number>() };
  const pairs: Pair[] = [];
  const take = (found: Pair[]) => {
    // Ties by the words themselves, so that neither the order nor the side decides.
    const key = ({ a: i, b: j }: Pair) => [a[i[0]!]!.text, b[j[0]!]!.text].sort().join(" ");
    if (found.length > 1)
      found.sort((x, y) => y.like - x.like || (key(x) < key(y) ? -1 : key(x) > key(y) ? 1 : 0));
    for (const pair of found) {
      if (pair.a.some((i) => taken.a.has(i)) || pair.b.some((i) => taken.b.has(i))) continue;
      for (const i of pair.a) taken.a.add(i);
      for (const i of pair.b) taken.b.add(i);
      pairs.push(pair);
    }
  };
  const free = (like: (x: Word, y: Word) => number) => {
    const found: Pair[] = [];
    for (const [i, x] of a.entries()) {
      if (taken.a.has(i)) continue;
      for (const [j, y] of b.entries()) {
        const value = taken.b.has(j) ? 0 : like(x, y);
        if (value > 0) found.push({ a: [i], b: [j], like: value });
      }
    }
    return found;
  };
  take(free((x, y) => (x.text === y.text ? 1 : 0)));
  take(free((x, y) => (x.sound === y.sound && x.kind === y.kind ? 0.98 : 0)));
  take([
    ...joined(a, b, taken).map(([run, i, like]) => ({ a: run, b: [i], like })),
    ...joined(b, a, { a: taken.b, b: taken.a }).map(([run, i, like]) => ({ a: [i], b: run, like })),
  ]);
  take(free(alike));
  return pairs;
}

/** Two or three neighbours of one name that are one word of the other: "Abdul Rahman", "Abdulrahman". */
function joined(
  apart: readonly Word[],
  whole: readonly Word[],
  taken: { a: ReadonlySet<number>; b: ReadonlySet<number> },
): [number[], number, number][] {
  const found: [number[], number, number][] = [];
  for (const [i, word] of whole.entries()) {
    if (taken.b.has(i) || word.text.length < 4) continue;
    for (let from = 0; from < apart.length; from++)
      for (let to = from + 2; to <= Math.min(apart.length, from + 3); to++) {
        const run = Array.from({ length: to - from }, (_, n) => from + n);
        if (run.some((n) => taken.a.has(n))) break;
        const text = run.map((n) => apart[n]!.text).join("");
        if (Math.abs(text.length - word.text.length) > 3) continue;
        // An initial and a word are no word with a slip.
        if (text !== word.text && run.some((n) => apart[n]!.kind === "letter")) continue;
        const like = soundLikeness(soundOf(text), word.sound);
        if (like >= 0.9) found.push([run, i, like * 0.99]);
      }
  }
  return found;
}

/** The likeness of two words that are not the same: an initial of the other, or near in sound. */
function alike(x: Word, y: Word): number {
  if (x.kind === "letter" || y.kind === "letter") {
    if (x.kind === y.kind || x.kind === "particle" || y.kind === "particle") return 0;
    return x.text[0] === y.text[0] || x.sound[0] === y.sound[0] ? 0.85 : 0;
  }
  return x.kind === "particle" || y.kind === "particle" ? 0 : soundLikeness(x.sound, y.sound);
}
