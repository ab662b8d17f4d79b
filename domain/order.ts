/**
 * The order of ids: by Unicode code point.
 *
 * JavaScript's `<` compares UTF-16 code units, which puts U+1F600 (two surrogates, D83D DE00) before U+FF5E.
 * Odd cents follow this order, so it has to be the same in every language that computes them.
 */

/** Negative where `a` comes before `b`, positive where after, 0 where they are the same. */
export function compareIds(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}

/** Sort a copy of `items` by their ids. */
export function byId<T>(items: Iterable<T>, idOf: (item: T) => string): T[] {
  return [...items].sort((a, b) => compareIds(idOf(a), idOf(b)));
}

/** A surrogate stands for a code point above every single unit, so it ranks above U+FFFF. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
