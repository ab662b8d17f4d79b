/**
 * Where to go after sign-in: a path of our own, or "/" for anything that is not clearly one. `//evil.example`,
 * `/\evil.example` and their encoded forms lead elsewhere in some browser, and so are none.
 */
export function returnPath(wanted: string | null | undefined, origin: string): string {
  if (!wanted || wanted.length > 2000) return "/";
  const path = wanted.startsWith(`${origin}/`) ? wanted.slice(origin.length) : wanted;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them from addresses, so they hide slashes
  if (!/^\/(?![/\\])/.test(path) || /[\\\u0000-\u0020\u007f]/.test(path)) return "/";
  if (/%(?:[01]|2f|5c|7f)/i.test(path.split(/[?#]/)[0]!)) return "/";
  if (!URL.canParse(path, origin)) return "/";
  const url = new URL(path, origin);
  return url.origin === origin && !url.pathname.startsWith("//") ? url.pathname + url.search + url.hash : "/";
}
