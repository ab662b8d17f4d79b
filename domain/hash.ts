/**
 * The fingerprint of a document: SHA-256 over its canonical JSON (RFC 8785), the same in browser and Node.
 */

/**
 * Write a JSON value in the one form of RFC 8785: names sorted by UTF-16 code units, no space, numbers as
 * ECMAScript prints them.
 *
 * Promise  two values that are equal as JSON give the same text, whatever the order of their names.
 * Throws   TypeError on what is no JSON (undefined, bigint, NaN, a function) and on an unpaired surrogate.
 * Source   RFC 8785, section 3.2.
 * Example  canonical({ b: 1.0, a: "€" }) is '{"a":"€","b":1}'.
 */
export function canonical(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError("JSON knows no NaN and no Infinity");
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object") throw new TypeError(`JSON knows no ${typeof value}`);
  const names = Object.keys(value).sort(); // the default order is by UTF-16 code units, as the RFC wants
  const fields = value as Readonly<Record<string, unknown>>;
  let told = "";
  for (const name of names) told += `${told && ","}${quoted(name)}:${canonical(fields[name])}`;
  return `{${told}}`;
}

/** What JSON writes as it stands: most texts, and told faster than written. */
const PLAIN = /^[ !#-[\]-~]*$/;

function quoted(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw new TypeError("an unpaired surrogate has no canonical form");
  return JSON.stringify(text);
}

/**
 * Lowercase hex SHA-256 over the canonical JSON of `value`.
 *
 * Throws   as `canonical`.
 * Example  hashOf({}) is "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a".
 */
export async function hashOf(value: unknown): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(canonical(value)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
