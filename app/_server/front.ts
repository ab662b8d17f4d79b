import type { IncomingMessage, ServerResponse } from "node:http";
import { returnPath } from "#app/return-path.ts";
import { fault } from "#graphql/faults.ts";
import { clientAddress } from "./address.ts";
import { answerJson } from "./answer.ts";
import { NotGiven } from "./asker.ts";
import type { Attempts } from "./attempts.ts";
import { giveCalendar } from "./calendar.ts";
import { BOTH } from "./credential.ts";
import { fromOwnPages, ownOrigins } from "./cross-site.ts";
import { giveDocument, takeDocument } from "./documents.ts";
import { giveList } from "./exports/give.ts";
import type { SheetFormat } from "./exports/sheet.ts";
import { answerGraph, type Graph } from "./graph.ts";
import { contentPolicy, FILE_POLICY, harden, newNonce } from "./headers.ts";
import { makeHealth } from "./health.ts";
import { log } from "./log.ts";
import { giveConfirmation } from "./papers/confirmation.ts";
import { giveObligation, type PaperFormat } from "./papers/obligation.ts";
import { giveStatement, type StatementFormat } from "./papers/statement.ts";
import {
  ADDRESS_HEADER,
  dropForeignHeaders,
  hasBody,
  PATH_HEADER,
  pathShown,
  plainPath,
  setHeaders,
} from "./request.ts";
import type { Settings } from "./settings.ts";
import { answerToken } from "./token.ts";

/** What the front hands requests to, once it has started. */
export interface Behind extends Graph {
  attempts: Attempts;
  /** Everything that is a page, or belongs to one. */
  pages(req: IncomingMessage, res: ServerResponse): Promise<void>;
}

/** The one address in front of everything: refuses what no page or endpoint should ever see, and hands on the rest. */
export function makeFront(
  { origin, trustedProxies, development }: Pick<Settings, "origin" | "trustedProxies" | "development">,
  behind: { ready: Promise<Behind>; now(): Behind | undefined },
) {
  const host = new URL(origin).host;
  const secure = origin.startsWith("https:");
  const own = ownOrigins(origin);
  const health = makeHealth();

  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const path = plainPath(req.url);
    const policy = isGiven(path) ? FILE_POLICY : contentPolicy(newNonce(), { development });
    const address = clientAddress(
      req.socket.remoteAddress,
      String(req.headers["x-forwarded-for"] ?? ""),
      trustedProxies,
    );
    const isFile = path?.startsWith("/_next/static/") ?? false;
    harden(res, { policy, secure, kept: isFile && !development });
    dropForeignHeaders(req);
    setHeaders(req, {
      host,
      "content-security-policy": policy,
      "x-forwarded-host": host,
      "x-forwarded-proto": secure ? "https" : "http",
      "x-forwarded-for": address,
      [ADDRESS_HEADER]: address,
      [PATH_HEADER]: pathShown(req.url),
    });
    try {
      const refused = refusal(req, path, own);
      if (refused) return say(req, res, refused);
      if (path === "/api/health") {
        const found = await health.of(behind.now()?.portal);
        return answerJson(
          req,
          res,
          found.ready ? 200 : 503,
          found.ready ? { status: "ready" } : { status: "not ready", why: found.why },
        );
      }
      const parts = await behind.ready;
      if (path === "/api/graphql") return await answerGraph(req, res, parts);
      if (path === "/api/documents") return await takeDocument(req, res, parts);
      const [, documentId] = DOCUMENT.exec(path!) ?? [];
      if (documentId) return await giveDocument(req, res, parts, documentId);
      const [, list, sheet] = EXPORT.exec(path!) ?? [];
      if (list) return await giveList(req, res, parts, { list, format: sheet as SheetFormat });
      const [, secret] = CALENDAR.exec(path!) ?? [];
      if (secret) return await giveCalendar(res, parts.portal, secret);
      const [, id, format] = OBLIGATION.exec(path!) ?? [];
      if (id) return await giveObligation(req, res, parts, { id, format: format as PaperFormat });
      const [, memberId, kept] = STATEMENT.exec(path!) ?? [];
      if (memberId)
        return await giveStatement(req, res, parts, { id: memberId, format: kept as StatementFormat });
      const [, confirmationId] = CONFIRMATION.exec(path!) ?? [];
      if (confirmationId) return await giveConfirmation(req, res, parts, confirmationId);
      if (path === "/api/token") return await answerToken(req, res, { ...parts, address });
      setHeaders(req, { authorization: null }); // means nothing to a page, and next-auth would read it
      if (path!.startsWith("/api/auth/")) cleanReturn(req, origin);
      await parts.pages(req, res);
    } catch (error) {
      if (res.headersSent || res.destroyed) return void res.destroy();
      if (error instanceof NotGiven)
        return answerJson(req, res, error.status, { errors: [{ message: error.message }] });
      const shown = fault(error, (entry) => log.error(entry, "fault"));
      answerJson(req, res, 500, { errors: [shown] });
    }
  };
}

const DOCUMENT = /^\/api\/documents\/([A-Za-z0-9_-]{1,120})$/;
const EXPORT = /^\/api\/exports\/([a-z-]{1,40})\.(csv|xlsx)$/;
const OBLIGATION = /^\/api\/obligations\/([A-Za-z0-9_-]{1,120})\.(pdf|json|csv|xlsx)$/;
const CALENDAR = /^\/api\/calendar\/([A-Za-z0-9_-]{1,120})\.ics$/;
const STATEMENT = /^\/api\/statements\/([A-Za-z0-9_-]{1,120})\.(pdf|csv|xlsx)$/;
const CONFIRMATION = /^\/api\/confirmations\/([A-Za-z0-9_-]{1,120})\.pdf$/;

/** Whether this address gives a file away and no page. */
const isGiven = (path: string | null) =>
  path !== null &&
  [DOCUMENT, EXPORT, OBLIGATION, CALENDAR, STATEMENT, CONFIRMATION].some((file) => file.test(path));

interface Refusal {
  status: 400 | 403 | 404 | 405 | 411 | 413;
  message: string;
  allow?: string;
}

// next-auth answers more than the portal uses; what is not used is not there.
const AUTH_ACTIONS =
  /^\/api\/auth\/(?:csrf|session|providers|error|signin(?:\/oidc)?|signout|callback\/(?:credentials|oidc))$/;
const AUTH_BODY = 16 * 1024;

/** Why a request goes no further, or null. */
function refusal(req: IncomingMessage, path: string | null, own: readonly string[]): Refusal | null {
  const method = req.method ?? "";
  if (path === null) return { status: 400, message: "This address is not written plainly." };
  const allow = methodsOf(path);
  if (!allow) return { status: 404, message: "There is nothing here." };
  if (!allow.includes(method))
    return { status: 405, message: `Send ${allow.join(" or ")} here.`, allow: allow.join(", ") };
  if (req.headers.authorization !== undefined && req.headers.cookie !== undefined)
    return { status: 400, message: BOTH.message };
  if (method !== "POST") return hasBody(req) ? { status: 400, message: `A ${method} has no body.` } : null;
  if (req.headers.cookie !== undefined && !fromOwnPages(req.headers, own))
    return { status: 403, message: `This request was not made by a page of ${own[0]}.` };
  if (path.startsWith("/api/auth/")) {
    if (req.headers["content-length"] === undefined)
      return { status: 411, message: "Say how long the body is." };
    if (Number(req.headers["content-length"]) > AUTH_BODY)
      return { status: 413, message: "The body is too large." };
  }
  return null;
}

/** The methods of an address, or null where there is nothing whatever the method. */
function methodsOf(path: string): string[] | null {
  if (path === "/api/graphql" || path === "/api/token" || path === "/api/documents") return ["POST"];
  if (path.startsWith("/api/auth/")) return AUTH_ACTIONS.test(path) ? ["GET", "HEAD", "POST"] : null;
  if (path.startsWith("/_next/image")) return null;
  return ["GET", "HEAD"];
}

/**
 * next-auth answers 500 to a return address it cannot read, in the query or in its cookie. It gets one of our own
 * paths, or none.
 */
function cleanReturn(req: IncomingMessage, origin: string): void {
  const url = new URL(req.url!, origin);
  const wanted = url.searchParams.get("callbackUrl");
  if (wanted !== null) {
    url.searchParams.set("callbackUrl", returnPath(wanted, origin));
    req.url = url.pathname + url.search;
  }
  const { cookie } = req.headers;
  if (cookie === undefined) return;
  const kept = cookie.split(";").filter((part) => {
    const [name = "", ...value] = part.split("=");
    return !/callback-url$/.test(name.trim()) || isOwn(value.join("="), origin);
  });
  setHeaders(req, { cookie: kept.join(";") });
}

function isOwn(value: string, origin: string): boolean {
  try {
    const address = decodeURIComponent(value.trim());
    return address === origin || returnPath(address, origin) === (address.replace(origin, "") || "/");
  } catch {
    return false;
  }
}

/** A refusal by the front itself: JSON, as endpoints answer, and short enough for a person. */
function say(req: IncomingMessage, res: ServerResponse, { status, message, allow }: Refusal): void {
  if (allow) res.setHeader("allow", allow);
  const code = status === 403 ? "FORBIDDEN" : status === 413 ? "PAYLOAD_TOO_LARGE" : "BAD_REQUEST";
  answerJson(req, res, status, { errors: [{ message, extensions: { code } }] });
}
