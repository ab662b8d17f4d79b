import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";

/** A new nonce: only scripts that carry it run on this page. */
export const newNonce = () => randomBytes(18).toString("base64");

/** The content security policy of one page. React's development build needs eval and its socket; nothing else does. */
export function contentPolicy(nonce: string, { development = false } = {}): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'", // bars and wells carry their widths in style attributes
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The policy of a file that somebody gave us: opened in a browser all the same, it runs and loads nothing. */
export const FILE_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** What every answer carries, whoever wrote it. Set last, so that nothing behind it can take it back. */
export function harden(
  res: ServerResponse,
  { policy, secure, kept }: { policy: string; secure: boolean; kept: boolean },
): void {
  const fixed: Record<string, string> = {
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "x-frame-options": "DENY",
    ...(secure && { "strict-transport-security": "max-age=63072000; includeSubDomains" }),
    ...(!kept && { "cache-control": "private, no-store" }),
  };
  const writeHead = res.writeHead;
  res.writeHead = ((status: number, ...rest: unknown[]) => {
    const given = rest.find((value) => typeof value === "object" && value !== null && !Array.isArray(value));
    if (given)
      for (const [name, value] of Object.entries(given))
        if (value !== undefined) res.setHeader(name, value as string);
    for (const [name, value] of Object.entries(fixed)) res.setHeader(name, value);
    res.removeHeader("x-powered-by");
    // A file that is not there must not be remembered as missing.
    if (kept && status !== 200 && status !== 304) res.setHeader("cache-control", "private, no-store");
    return writeHead.call(res, status);
  }) as typeof res.writeHead;
}
