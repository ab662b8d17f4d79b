/**
 * Sharing written a second time, as plainly as its sentence in the meaning and without regard to speed: for tests
 * to compare with. It shares no line with domain/share.ts.
 */

export interface NaiveStake {
  id: string;
  weight: bigint;
  cap: bigint;
}

interface Ratio {
  n: bigint;
  d: bigint;
}

/** x_i = min(cap_i, λ·w_i) with the sum min(total, Σ caps of those with weight), cut by largest remainder. */
export function naiveShare(
  total: bigint,
  stakes: NaiveStake[],
): { amounts: Map<string, bigint>; rate: Ratio | null } {
  const payers = stakes.filter((stake) => stake.weight > 0n && stake.cap > 0n);
  const amounts = new Map(stakes.map(({ id }) => [id, 0n]));
  const most = payers.reduce((sum, { cap }) => sum + cap, 0n);
  if (total >= most) {
    for (const { id, cap } of payers) amounts.set(id, cap);
    return { amounts, rate: null };
  }
  const rate = levelOf(total, payers);
  const remainders: { id: string; rest: Ratio }[] = [];
  for (const { id, weight, cap } of payers) {
    const exact = { n: rate.n * weight, d: rate.d };
    if (exact.n >= cap * exact.d) amounts.set(id, cap);
    else {
      amounts.set(id, exact.n / exact.d);
      remainders.push({ id, rest: { n: exact.n % exact.d, d: exact.d } });
    }
  }
  let over = total - [...amounts.values()].reduce((sum, amount) => sum + amount, 0n);
  while (over > 0n) {
    const next = remainders.reduce((best, other) => (comesFirst(other, best) ? other : best));
    amounts.set(next.id, amounts.get(next.id)! + 1n);
    remainders.splice(remainders.indexOf(next), 1);
    over -= 1n;
  }
  return { amounts, rate };
}

/** λ where the water stands: raised from one payer's full level to the next until the total is reached. */
function levelOf(total: bigint, payers: NaiveStake[]): Ratio {
  const levels = payers.map(({ cap, weight }) => ({ n: cap, d: weight }));
  levels.sort((a, b) => (a.n * b.d < b.n * a.d ? -1 : 1));
  for (const level of levels) {
    // At this level: Σ min(cap, level·w), over the common denominator level.d
    const raised = payers.reduce((sum, { cap, weight }) => {
      const share = level.n * weight;
      return sum + lesserOf(share, cap * level.d);
    }, 0n);
    if (raised < total * level.d) continue;
    // The water stands at or below this level: those whose own level is lower are full, the others rise as one.
    const full = payers.filter(({ cap, weight }) => cap * level.d < level.n * weight);
    const rising = payers.filter((payer) => !full.includes(payer));
    const left = total - full.reduce((sum, { cap }) => sum + cap, 0n);
    return { n: left, d: rising.reduce((sum, { weight }) => sum + weight, 0n) };
  }
  throw new Error("the total is less than all caps, so one level holds it");
}

/** The smaller of two; Math.min knows no bigint. */
export function lesserOf(a: bigint, b: bigint): bigint {
  if (a < b) return a;
  return b;
}

function comesFirst(a: { id: string; rest: Ratio }, b: { id: string; rest: Ratio }): boolean {
  const [x, y] = [a.rest.n * b.rest.d, b.rest.n * a.rest.d];
  return x === y ? naiveBefore(a.id, b.id) : x > y;
}

/** By Unicode code point, on lists of code points. */
export function naiveBefore(a: string, b: string): boolean {
  const [x, y] = [a, b].map((id) => Array.from(id, (sign) => sign.codePointAt(0)!)) as [number[], number[]];
  const place = x.findIndex((point, i) => point !== y[i]);
  if (place < 0) return x.length < y.length;
  return y[place] === undefined ? false : x[place]! < y[place]!;
}

/** The fraction with the smallest denominator, then numerator, in (low, high], by trying denominators in turn. */
export function naiveSimplest(low: Ratio, high: Ratio): string {
  for (let d = 1n; ; d++) {
    const n = (low.n * d) / low.d + 1n;
    if (n * high.d <= high.n * d) return `${n}/${d}`;
  }
}
