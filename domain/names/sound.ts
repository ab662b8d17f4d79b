/** How a word sounds, roughly, and how far two words are apart: spelling variants are near, other names are not. */

/** Spellings of one sound across the usual transliterations, in this order. "C" is the sound of "ch". */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch(?!$)|sh/g, "s"],
  [/tsch|tch|tsh|ch/g, "C"],
  [/zh/g, "z"],
  [/kh/g, "h"],
  [/([gdt])h/g, "$1"],
  [/ph/g, "f"],
  [/dz|dj/g, "j"],
  [/[tc]z/g, "z"],
  [/ck|q/g, "k"],
  [/c(?=[eiy])/g, "s"],
  [/c/g, "k"],
  [/x/g, "ks"],
  [/gu(?=[ei])/g, "g"],
  [/([oe])ff$/g, "$1v"],
  [/w/g, "v"],
  [/y/g, "i"],
  [/ou|oo/g, "u"],
  [/ee|ij/g, "i"],
  [/([aou])e/g, "$1"],
  [/ah$/g, "a"],
  [/(.)\1+/gu, "$1"],
];

/** The sound of a word in normal form: "youssef" and "yusef" are one, "mohammed" and "mohamed" too. */
export function soundOf(word: string): string {
  let sound = word;
  for (const [spelling, as] of SPELLINGS) sound = sound.replace(spelling, as);
  return sound;
}

/** Pairs of letters that spellings and ears confuse. */
const NEAR = "fv dt bp gk sz ji il Cs Ck Ch Cj mn hk gh jz gj".split(" ");
const VOWELS = "aeiou";

const isVowel = (letter: string) => VOWELS.includes(letter);

/** What one letter for another costs, by their codes below 128: all that sounds of Latin words have. */
const SWAPS = new Float64Array(128 * 128).fill(1);
for (const [a, b] of NEAR.map((pair) => pair.split(""))) {
  SWAPS[at(a!, b!)] = 0.6;
  SWAPS[at(b!, a!)] = 0.6;
}
for (const a of VOWELS) for (const b of VOWELS) SWAPS[at(a, b)] = 0.45;

function at(a: string, b: string): number {
  return a.charCodeAt(0) * 128 + b.charCodeAt(0);
}

/** What letters cost that are too many. */
const EXTRAS = new Float64Array(128).fill(1);
for (const letter of VOWELS) EXTRAS[letter.charCodeAt(0)] = 0.45;
EXTRAS["h".charCodeAt(0)] = 0.4;
const A = "a".charCodeAt(0);

function extra(sound: string, at: number): number {
  const code = sound.charCodeAt(at);
  // A final a is no slip: it tells a woman's name from a man's.
  if (code === A && at === sound.length - 1) return 1;
  return code < 128 ? EXTRAS[code]! : 1;
}

/** The distance that words of a length may have: a near letter in short ones, a slip from six letters on. */
const allowed = (length: number) => (length <= 3 ? 0 : length <= 5 ? 0.6 : length <= 8 ? 1 : 1.25);

/** The likeness of two sounds, 0 to 1, where 0 is another word: edits weighed by letter, neighbours may be swapped. */
export function soundLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const length = Math.max(a.length, b.length);
  const most = allowed(length);
  if (most === 0 || Math.abs(a.length - b.length) > most / 0.4) return 0;
  const distance = distanceOf(a, b, most);
  return distance > most ? 0 : 1 - (0.9 * distance) / length;
}

/** Optimal string alignment; where it is beyond `most`, some number beyond it. */
function distanceOf(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = [0];
  for (let j = 0; j < b.length; j++) last.push(last[j]! + extra(b, j));
  let reached = 0;
  for (let i = 0; i < a.length; i++) {
    const extraA = extra(a, i);
    const row = [last[0]! + extraA];
    let least = row[0]!;
    for (let j = 0; j < b.length; j++) {
      let cost = Math.min(last[j]! + swap(a, b, i, j), last[j + 1]! + extraA, row[j]! + extra(b, j));
      if (i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j])
        cost = Math.min(cost, beforeLast[j - 1]! + 0.8);
      row.push(cost);
      if (cost < least) least = cost;
    }
    // Swapped neighbours reach back two rows, so both must be beyond before the rest is spared.
    if (least > most && reached > most) return least;
    reached = least;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

function swap(a: string, b: string, i: number, j: number): number {
  const [x, y] = [a.charCodeAt(i), b.charCodeAt(j)];
  if (x === y) return 0;
  const cost = x < 128 && y < 128 ? SWAPS[x * 128 + y]! : 1;
  // Another consonant at the start is another name more often than a slip.
  return cost === 1 && i === 0 && j === 0 ? 1.5 : cost;
}

/** Consonants that count as one where words are looked up, as far as they are near. */
const CLASS: Record<string, string> = { f: "v", d: "t", p: "b", g: "k", C: "s", j: "s", z: "s", m: "n" };

/**
 * Keys of which two words in reach of one another share at least one, nearly always: the consonants by class, for
 * other vowels; and the word without one of its letters, for one slip, as no word has room for more.
 */
export function keysOf(sound: string): string[] {
  let bones = "=";
  for (const letter of sound) {
    if (isVowel(letter) || letter === "h") continue;
    const bone = CLASS[letter] ?? letter;
    if (!bones.endsWith(bone)) bones += bone;
  }
  const keys = new Set([bones, sound]);
  if (sound.length >= 4)
    for (let i = 0; i < sound.length; i++) keys.add(sound.slice(0, i) + sound.slice(i + 1));
  return [...keys];
}
