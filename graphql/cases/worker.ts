import { parentPort, workerData } from "node:worker_threads";
import { runCaseText } from "#domain/case.ts";

const outcome = runCaseText(workerData as string);
parentPort?.postMessage(
  outcome.ok
    ? { __typename: "CaseResult", result: outcome.result }
    : { __typename: "CaseFault", ...outcome.fault },
);
