import type { IncomingHttpHeaders } from "node:http";

/**
 * Whether a request that acts in somebody's name was made by our own pages. Asked of everything but GET and HEAD
 * that carries a cookie. Browsers say where a request comes from; a program that says nothing is no browser, so
 * nobody's cookies were lent to it.
 */
export function fromOwnPages(headers: IncomingHttpHeaders, ownOrigins: readonly string[]): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") return false;
  return headers.origin === undefined || ownOrigins.includes(headers.origin);
}

/** Our address, and on one's own machine the other ways to write it. */
export function ownOrigins(origin: string): string[] {
  const { protocol, hostname, port } = new URL(origin);
  const loopback = ["localhost", "127.0.0.1", "[::1]"];
  if (!loopback.includes(hostname)) return [origin];
  return loopback.map((name) => `${protocol}//${name}${port && `:${port}`}`);
}
