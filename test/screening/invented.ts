/** Invented names in any number, the same ones for the same number: some words common, most of them rare. */

const ONSETS = "b br d dr f g gr h k kh kl l m n p pr r s sh st t tr v y z zh".split(" ");
const CORES = ["a", "e", "i", "o", "u", "ai", "ou"];
const ENDS = ["n", "r", "l", "s", "k", "nd", "rt", "m", ""];
const GIVEN =
  "Ivan Mohammed Ahmed Ali Maria Sergei Anna Kim Hassan Omar Viktor Elena Jose Li Peter Abdul".split(" ");
const TRADES = ["Trading", "Shipping", "Holding", "Bank", "Export", "Industries", "Insurance"];
const FORMS = ["LLC", "GmbH", "AB", "S.A.", "Ltd", "OOO", "plc"];

/** Numbers from 0 up to `below`, the same row for the same seed (mulberry32). */
export function drawing(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

type Draw = (below: number) => number;
const oneOf = (draw: Draw, list: readonly string[]) => list[draw(list.length)]!;

function word(draw: Draw): string {
  let text = "";
  for (let left = 2 + draw(2); left > 0; left--) text += oneOf(draw, ONSETS) + oneOf(draw, CORES);
  text += oneOf(draw, ENDS);
  return text[0]!.toUpperCase() + text.slice(1);
}

/** A person's name: a given name, in half of them a common one, at times a middle one, and a last name. */
export function inventedPerson(draw: Draw): string {
  const given = () => (draw(2) === 0 ? oneOf(draw, GIVEN) : word(draw));
  return [given(), ...(draw(3) === 0 ? [given()] : []), word(draw)].join(" ");
}

/** A firm's name: a word or two of its own, a trade and a legal form. */
export function inventedFirm(draw: Draw): string {
  return [word(draw), ...(draw(2) === 0 ? [word(draw)] : []), oneOf(draw, TRADES), oneOf(draw, FORMS)].join(
    " ",
  );
}
