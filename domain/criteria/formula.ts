/**
 * The formulas of a catalogue: decimals, names of figures, + - * /, a minus before a term, parentheses,
 * `max(a, b, ...)` and `min(...)`. Parsed once to a tree, computed exactly.
 */
import { compare, type Exact, negative, over, plus, readExact, times } from "./exact.ts";

/** A parsed formula, with the names of the figures it uses, each once, in the order they first appear. */
export interface Formula {
  readonly tree: Node;
  readonly names: readonly string[];
}

type Node =
  | { readonly kind: "number"; readonly value: Exact }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "minus"; readonly of: Node }
  | { readonly kind: Sign; readonly left: Node; readonly right: Node }
  | { readonly kind: Way; readonly of: readonly Node[] };

type Sign = "+" | "-" | "*" | "/";
type Way = "max" | "min";

/** What a formula comes to: a value, or the figures that are missing, or those of a divisor that is zero. */
export type Computed =
  | { readonly value: Exact }
  | { readonly missing: readonly string[] }
  | { readonly dividesByZero: readonly string[] };

const LONGEST = 500;
const DEEPEST = 40;
const TOKENS = /\s*(?:([0-9]+(?:\.[0-9]+)?)|([a-z][a-z0-9_]*)|([-+*/(),]))/y;

/**
 * Parse a formula as `own_funds / max(avg_margin_30d, avg_margin_250d)`, or say what is wrong with it.
 *
 * Bounds   500 characters; parentheses, functions and signs nested at most 40 deep.
 * Returns  the formula, or one sentence without a full stop.
 */
export function parseFormula(text: string): Formula | string {
  if (text.length > LONGEST) return `is longer than ${LONGEST} characters`;
  try {
    const tree = new Parser(tokensOf(text)).whole();
    return { tree, names: [...new Set(namesIn(tree))] };
  } catch (error) {
    if (error instanceof Misspelt) return error.message;
    throw error;
  }
}

/** The figures a formula uses, each once: `max(a, b) / a` uses a and b. */
export function figuresOf(formula: Formula): readonly string[] {
  return formula.names;
}

/**
 * Compute a formula.
 *
 * Unit     exact fractions, whatever the unit of the figures.
 * Returns  all missing figures before any division is tried, also those that another branch of `max` would not need.
 */
export function compute(formula: Formula, figures: ReadonlyMap<string, Exact>): Computed {
  const missing = formula.names.filter((name) => !figures.has(name));
  if (missing.length > 0) return { missing };
  const value = worth(formula.tree, figures);
  return "kind" in value ? { dividesByZero: [...new Set(namesIn(value))] } : { value };
}

/** The value of a node, or the divisor in it that is zero. */
function worth(node: Node, figures: ReadonlyMap<string, Exact>): Exact | Node {
  if (node.kind === "number") return node.value;
  if (node.kind === "name") return figures.get(node.name)!;
  if (node.kind === "minus") {
    const value = worth(node.of, figures);
    return "kind" in value ? value : negative(value);
  }
  if (!("left" in node)) return furthest(node.of, node.kind, figures);
  const left = worth(node.left, figures);
  if ("kind" in left) return left;
  const right = worth(node.right, figures);
  if ("kind" in right) return right;
  if (node.kind === "+") return plus(left, right);
  if (node.kind === "-") return plus(left, negative(right));
  if (node.kind === "*") return times(left, right);
  return over(left, right) ?? node.right;
}

function furthest(nodes: readonly Node[], way: Way, figures: ReadonlyMap<string, Exact>): Exact | Node {
  const sign = way === "max" ? 1 : -1;
  let best: Exact | undefined;
  for (const node of nodes) {
    const value = worth(node, figures);
    if ("kind" in value) return value;
    if (best === undefined || compare(value, best) === sign) best = value;
  }
  return best!;
}

function namesIn(node: Node): string[] {
  if (node.kind === "number") return [];
  if (node.kind === "name") return [node.name];
  if (node.kind === "minus") return namesIn(node.of);
  if ("left" in node) return [...namesIn(node.left), ...namesIn(node.right)];
  return node.of.flatMap(namesIn);
}

class Misspelt extends Error {}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  const trimmed = text.trimEnd();
  TOKENS.lastIndex = 0;
  for (let at = 0; at < trimmed.length; at = TOKENS.lastIndex) {
    TOKENS.lastIndex = at;
    const found = TOKENS.exec(trimmed);
    if (found === null) throw new Misspelt(`has something at character ${at + 1} that no formula knows`);
    tokens.push((found[1] ?? found[2] ?? found[3])!);
  }
  return tokens;
}

/** One level of the grammar a method: sums of products of signed terms. */
class Parser {
  readonly #tokens: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  whole(): Node {
    const tree = this.#sum();
    if (this.#at < this.#tokens.length) throw new Misspelt(`does not go on with ${this.#shown()}`);
    return tree;
  }

  #sum(): Node {
    let left = this.#product();
    for (let sign = this.#next("+", "-"); sign !== undefined; sign = this.#next("+", "-")) {
      left = { kind: sign, left, right: this.#product() };
    }
    return left;
  }

  #product(): Node {
    let left = this.#term();
    for (let sign = this.#next("*", "/"); sign !== undefined; sign = this.#next("*", "/")) {
      left = { kind: sign, left, right: this.#term() };
    }
    return left;
  }

  #term(): Node {
    if (this.#next("-") !== undefined) return this.#deeper(() => ({ kind: "minus", of: this.#term() }));
    if (this.#next("(") !== undefined) {
      const inside = this.#deeper(() => this.#sum());
      this.#due(")");
      return inside;
    }
    const token = this.#tokens[this.#at];
    if (token === undefined || !/^[0-9a-z]/.test(token))
      throw new Misspelt(`has no value where ${this.#shown()} is`);
    this.#at += 1;
    if (token === "max" || token === "min") return this.#call(token);
    const value = readExact(token);
    return value === undefined ? { kind: "name", name: token } : { kind: "number", value };
  }

  #call(kind: Way): Node {
    this.#due("(");
    const of = this.#deeper(() => {
      const parts = [this.#sum()];
      while (this.#next(",") !== undefined) parts.push(this.#sum());
      return parts;
    });
    this.#due(")");
    return { kind, of };
  }

  #deeper<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new Misspelt(`is nested more than ${DEEPEST} deep`);
    const result = read();
    this.#depth -= 1;
    return result;
  }

  #next<T extends string>(...tokens: readonly T[]): T | undefined {
    const found = tokens.find((token) => token === this.#tokens[this.#at]);
    if (found !== undefined) this.#at += 1;
    return found;
  }

  #due(token: string): void {
    if (this.#next(token) === undefined) throw new Misspelt(`has no "${token}" where ${this.#shown()} is`);
  }

  #shown(): string {
    const token = this.#tokens[this.#at];
    return token === undefined ? "its end" : `"${token}"`;
  }
}
