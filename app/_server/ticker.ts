import type { Transporter } from "nodemailer";
import { sqlState } from "#db/client.ts";
import { seal } from "#graphql/audit/seal.ts";
import { calculateDue } from "#graphql/contributions/calculate.ts";
import { scheduleRuns } from "#graphql/contributions/schedule.ts";
import type { Portal } from "#graphql/portal.ts";
import { log } from "./log.ts";
import { dispatch } from "./notices/dispatch.ts";
import { type MailSettings, openMailServer, sendDueMail } from "./notices/mail.ts";
import { remindDue } from "./remind.ts";
import { evaluateDue } from "./watch.ts";

const EVERY = 1000;
const REMINDING = 60_000;

/**
 * The one ticker: evaluates whom a new day concerns, asks for the runs of the schedule and calculates what was asked for,
 * reminds of due dates, tells whom it concerns, sends mail, seals the audit trail. Nothing that is true waits for it:
 * where things stand is derived from facts and the clock.
 */
export interface Ticker {
  /** Do all that is due now. */
  tick(): Promise<void>;
  stop(): Promise<void>;
}

export function makeTicker(portal: Portal, mail: MailSettings | undefined): Ticker {
  const server: Transporter | undefined = mail && openMailServer(mail);
  const steps = [
    () => evaluateDue(portal),
    () => scheduleRuns(portal),
    () => calculateDue(portal),
    resting(REMINDING, () => remindDue(portal)),
    () => dispatch(portal, { mailServer: server !== undefined }),
    () => (server ? sendDueMail(portal, server) : Promise.resolve(0)),
    () => seal(portal),
  ];
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const tick = async () => {
    for (const step of steps)
      while (!stopped) {
        try {
          if ((await step()) === 0) break;
        } catch (fault) {
          // Lost against a request or another process: the work is still there at the next tick.
          if (!["40001", "40P01", "23505"].includes(sqlState(fault) ?? ""))
            log.error({ fault }, "the ticker failed");
          break;
        }
      }
  };
  const once = () => {
    running ??= tick().finally(() => {
      running = undefined;
    });
    return running;
  };
  const schedule = () => {
    timer = setTimeout(() => void once().then(() => !stopped && schedule()), EVERY);
  };
  schedule();
  return {
    tick: once,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
      server?.close();
    },
  };
}

/** A step that looks at much and finds something on few days: once it found nothing, it rests. */
function resting(milliseconds: number, step: () => Promise<number>): () => Promise<number> {
  let rested = 0;
  return async () => {
    if (Date.now() < rested) return 0;
    const done = await step();
    if (done === 0) rested = Date.now() + milliseconds;
    return done;
  };
}
