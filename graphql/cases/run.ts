import { Worker } from "node:worker_threads";

const MOST_BYTES = 1024 * 1024;
const BUDGET = 3000; // milliseconds, with the start of the worker
const MOST_AT_ONCE = 2;

type CaseAnswer =
  | { __typename: "CaseResult"; result: unknown }
  | { __typename: "CaseFault"; path: string; message: string };

const fault = (path: string, message: string): CaseAnswer => ({ __typename: "CaseFault", path, message });

let running = 0;
const waiting: (() => void)[] = [];

/** Run a case's text in a thread of its own with a time budget, so that no case can hold the portal up. */
export async function runInWorker(text: string): Promise<CaseAnswer> {
  if (Buffer.byteLength(text) > MOST_BYTES)
    return fault("-", "The case is larger than 1 MiB: run it with npm run case.");
  if (running >= MOST_AT_ONCE) {
    if (waiting.length >= 100)
      return fault("-", "Too many cases are being run at this moment: try again in a minute.");
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  running++;
  try {
    return await inThread(text);
  } finally {
    running--;
    waiting.shift()?.();
  }
}

function inThread(text: string): Promise<CaseAnswer> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    workerData: text,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  return new Promise<CaseAnswer>((resolve) => {
    const late = setTimeout(() => {
      resolve(fault("-", "The case takes longer than the time budget: run it with npm run case."));
    }, BUDGET);
    worker.once("message", (answer: CaseAnswer) => {
      clearTimeout(late);
      resolve(answer);
    });
    worker.once("error", () => {
      clearTimeout(late);
      resolve(fault("-", "The case needs more memory than the budget: run it with npm run case."));
    });
  }).finally(() => worker.terminate());
}
