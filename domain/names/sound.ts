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
  [/([aeiou])h$/g, "$1"],
  [/(.)\1+/gu, "$1"],
];

/** The sound of a word in normal form: "youssef" and "yusef" are one, "mohammed" and "mohamed" too. */
export function soundOf(word: string): string {
  let sound = word;
  for (const [spelling, as] of SPELLINGS) sound = sound.replace(spelling, as);
  return sound;
}

/** Pairs of letters that spellings and ears confuse. */
const NEAR = new Set(
  "fv vf dt td bp pb gk kg sz zs ji ij li il Cs sC Ck kC Ch hC Cj jC mn nm hk kh gh hg jz zj jg gj".split(" "),
);
const VOWELS = "aeiou";

const isVowel = (letter: string) => VOWELS.includes(letter);

/** What one letter for another costs. Another consonant at the start is another name more often than a slip. */
function swapCost(a: string, b: string, atStart: boolean): number {
  if (a === b) return 0;
  if (isVowel(a) && isVowel(b)) return 0.4;
  if (NEAR.has(a + b)) return 0.5;
  return atStart ? 1.5 : 1;
}

/** What a letter too many costs. A final a tells a woman's name from a man's in many languages. */
function extraCost(letter: string, atEnd: boolean): number {
  if (letter === "a" && atEnd) return 1.2;
  if (isVowel(letter)) return 0.5;
  return letter === "h" ? 0.4 : 1;
}

/** The distance that words of a length may have: none for short ones, a slip from six letters on. */
const allowed = (length: number) => (length <= 3 ? 0 : length <= 5 ? 0.5 : length <= 8 ? 1 : 1.5);

/** The likeness of two sounds, 0 to 1, where 0 is another word: edits weighed by letter, neighbours may be swapped. */
export function soundLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const length = Math.max(a.length, b.length);
  const most = allowed(length);
  if (most === 0 || Math.abs(a.length - b.length) > most / 0.4) return 0;
  const distance = distanceOf(a, b, most);
  return distance > most ? 0 : 1 - (0.9 * distance) / length;
}

function distanceOf(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = [0];
  for (let j = 0; j < b.length; j++) last.push(last[j]! + extraCost(b[j]!, j === b.length - 1));
  for (let i = 0; i < a.length; i++) {
    const row = [last[0]! + extraCost(a[i]!, i === a.length - 1)];
    let least = row[0]!;
    for (let j = 0; j < b.length; j++) {
      let cost = Math.min(
        last[j]! + swapCost(a[i]!, b[j]!, i === 0 && j === 0),
        last[j + 1]! + extraCost(a[i]!, i === a.length - 1),
        row[j]! + extraCost(b[j]!, j === b.length - 1),
      );
      if (i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j])
        cost = Math.min(cost, beforeLast[j - 1]! + 0.8);
      row.push(cost);
      if (cost < least) least = cost;
    }
    // Swapped neighbours reach back two rows, so both must be out of reach before the rest is spared.
    if (least > most && Math.min(...last) > most) return least;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

/** Letters that count as one where words are looked up: the near ones above; vowels and h are left out. */
const CLASS: Record<string, string> = { f: "v", d: "t", p: "b", g: "k", C: "k", j: "s", z: "s", m: "n" };

/**
 * Keys that two words within reach of one another share at least one of, nearly always: their consonants by class,
 * and those without one of them.
 */
export function keysOf(sound: string): string[] {
  let bones = "";
  for (const letter of sound.slice(0, 12)) {
    if (isVowel(letter) || letter === "h") continue;
    const bone = CLASS[letter] ?? letter;
    if (!bones.endsWith(bone)) bones += bone;
  }
  const keys = new Set([bones]);
  if (bones.length >= 3)
    for (let i = 0; i < bones.length; i++) keys.add(bones.slice(0, i) + bones.slice(i + 1));
  return [...keys];
}
