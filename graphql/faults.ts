import { randomBytes } from "node:crypto";
import type { GraphQLFormattedError } from "graphql";

/** Every code an error of the graph can carry. Callers may rely on the list being closed. */
export const CODES = [
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "TOO_MANY_REQUESTS",
  "PAYLOAD_TOO_LARGE",
  "FAULT",
] as const;
export type Code = (typeof CODES)[number];

/** Where faults are written down for those who look into them. */
export type FaultLog = (fault: { faultId: string; error: ReturnType<typeof summary> }) => void;

const RENAMED: Record<string, Code> = {
  OPERATION_RESOLUTION_FAILURE: "BAD_REQUEST",
  PERSISTED_QUERY_NOT_SUPPORTED: "BAD_REQUEST",
  PERSISTED_QUERY_NOT_FOUND: "BAD_REQUEST",
};

/**
 * The one form in which an error leaves the graph. What is somebody's mistake says so; everything else is a fault of
 * ours: written down with an id, shown as nothing but the id.
 */
export function errorForCallers(log: FaultLog) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const given = String(formatted.extensions?.code ?? "");
    const code = CODES.find((code) => code === given) ?? RENAMED[given] ?? "FAULT";
    const where = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    if (code !== "FAULT") return { message: plain(formatted), ...where, extensions: { code } };
    return { ...fault(error, log), ...where };
  };
}

/** Write a fault down; the error to show for it. */
export function fault(
  error: unknown,
  log: FaultLog,
): { message: string; extensions: { code: "FAULT"; faultId: string } } {
  const faultId = newFaultId();
  log({ faultId, error: summary(error) });
  return {
    message: `Something went wrong on our side. Fault ${faultId}.`,
    extensions: { code: "FAULT", faultId },
  };
}

/** Short enough to be read out over the telephone: eight letters and digits that are not taken for one another. */
export function newFaultId(): string {
  return Array.from(randomBytes(8), (byte) => "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"[byte % 32]).join("");
}

/** An error for the log: where and why, without the values of a failed query, which are somebody's data. */
export function summary(error: unknown): {
  name: string;
  message: string;
  stack?: string | undefined;
  cause?: unknown;
} {
  if (!(error instanceof Error)) return { name: "unknown", message: typeof error };
  const original =
    "originalError" in error && error.originalError instanceof Error ? error.originalError : error;
  const withoutValues = (text: string) => text.replace(/\nparams: [\s\S]*?(?=\n {4}at |$)/, "");
  return {
    name: original.name,
    message: withoutValues(original.message),
    stack: original.stack && withoutValues(original.stack),
    ...(original.cause instanceof Error && {
      cause: { message: original.cause.message, code: (original.cause as { code?: unknown }).code },
    }),
  };
}

const LONGEST = 500;

/** A message without hints at what else the schema holds, and no longer than a person would read. */
function plain({ message, extensions }: GraphQLFormattedError): string {
  if (extensions?.validationErrorCode === "INTROSPECTION_DISABLED")
    return "The schema is not told here: it is published with the portal's documentation.";
  const own = message.replace(/ ?Did you mean[\s\S]*$/, "").replaceAll("Apollo Server", "This portal");
  return own.length > LONGEST ? `${own.slice(0, LONGEST)}…` : own;
}
