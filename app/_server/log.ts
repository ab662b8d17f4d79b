import pino from "pino";

/** One line of JSON on standard error for each thing an operator should know. Never a secret, never a body. */
export const log = pino(
  { level: process.env.LOG_LEVEL ?? "info" },
  pino.destination({ dest: 2, sync: true }),
);
export type Log = Pick<typeof log, "info" | "warn" | "error">;
