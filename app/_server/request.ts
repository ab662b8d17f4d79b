import type { IncomingMessage } from "node:http";

/** The header in which this process tells its own pages where a request came from. Never believed from outside. */
export const ADDRESS_HEADER = "x-mutua-address";
/** And which page is being drawn, so that signing in can lead back to it. */
export const PATH_HEADER = "x-mutua-path";

// What a proxy, Next or an older framework would believe from whoever sends it. Next's own navigation uses rsc,
// next-router-* and next-url; those stay.
const NOT_FROM_OUTSIDE =
  /^(?:x-(?:middleware|nextjs|forwarded|mutua|invoke|matched|now|vercel|prerender|action|original|rewrite|http-method|method|real|client|host|url)(?:-|$)|(?:forwarded|next-resume|next-action|content-security-policy|content-security-policy-report-only|true-client-ip|cf-connecting-ip)$)/;

/** Take out of a request what only this process may say. */
export function dropForeignHeaders(req: IncomingMessage): void {
  setHeaders(
    req,
    Object.fromEntries(
      Object.keys(req.headers)
        .filter((name) => NOT_FROM_OUTSIDE.test(name))
        .map((name) => [name, null]),
    ),
  );
}

/** Set headers of a request, or take them out with null, in every form in which they can be read. */
export function setHeaders(req: IncomingMessage, own: Record<string, string | null>): void {
  const raw: string[] = [];
  for (let at = 0; at + 1 < req.rawHeaders.length; at += 2)
    if (!(req.rawHeaders[at]!.toLowerCase() in own)) raw.push(req.rawHeaders[at]!, req.rawHeaders[at + 1]!);
  for (const [name, value] of Object.entries(own)) {
    if (value === null) delete req.headers[name];
    else {
      req.headers[name] = value;
      raw.push(name, value);
    }
  }
  req.rawHeaders = raw;
}

/**
 * The path of a request, or null where its address is not a plain one: absolute, with doubled slashes, dot segments,
 * encoded slashes or control characters. One spelling for one page, so that no rule can be walked around.
 */
export function plainPath(url: string | undefined): string | null {
  const path = (url ?? "").split("?")[0]!;
  if (!path.startsWith("/") || path.length > 2000) return null;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones refused
  if (/\/\/|\\|[\u0000-\u0020\u007f]|%(?:[01]|2e|2f|5c|7f)|\/\.{1,2}(?:\/|$)/i.test(path)) return null;
  try {
    decodeURIComponent(path);
    return path;
  } catch {
    return null;
  }
}

/** The path and query of a page as a person sees it: without what Next adds when it navigates. */
export function pathShown(url: string | undefined): string {
  const [path = "/", query = ""] = (url ?? "/").split("?");
  const params = query.split("&").filter((part) => part && !part.startsWith("_rsc="));
  return params.length > 0 ? `${path}?${params.join("&")}` : path;
}

/** Whether a request says that a body follows. */
export const hasBody = ({ headers }: IncomingMessage) =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
