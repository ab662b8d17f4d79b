import type { Database, Tx } from "../client.ts";
import { allocationChecks } from "./allocations.ts";
import { auditChecks } from "./audit.ts";
import { type Check, type CheckReport, runCheck } from "./check.ts";
import { criteriaChecks } from "./criteria.ts";
import { decisionChecks } from "./decisions.ts";
import { journalChecks } from "./journal.ts";
import { measureChecks } from "./measures.ts";
import { memberChecks } from "./members.ts";
import { membershipChecks } from "./membership.ts";
import { obligationChecks } from "./obligations.ts";
import { rightsChecks } from "./rights.ts";
import { runChecks } from "./runs.ts";
import { screeningChecks } from "./screening.ts";
import { tenantChecks } from "./tenants.ts";

/** Every standing check, in the order of the report. */
export const CHECKS: readonly Check[] = [
  ...rightsChecks,
  ...tenantChecks,
  ...memberChecks,
  ...membershipChecks,
  ...criteriaChecks,
  ...screeningChecks,
  ...decisionChecks,
  ...measureChecks,
  ...allocationChecks,
  ...obligationChecks,
  ...runChecks,
  ...journalChecks,
  ...auditChecks,
];

/**
 * Prove the books: run every standing check at one instant, under the role that reads everything and writes nothing.
 * Used by `npm run prove`, by the nightly job, and after tests.
 */
export function prove(db: Database): Promise<CheckReport[]> {
  return db.reading({ role: "mutua_reader" }, (tx) => proveWithin(tx));
}

/** The same within a transaction that has the role already. */
export async function proveWithin(tx: Tx, checks: readonly Check[] = CHECKS): Promise<CheckReport[]> {
  const reports: CheckReport[] = [];
  for (const check of checks) reports.push(await runCheck(tx, check));
  return reports;
}
