import { existsSync } from "node:fs";
import { join } from "node:path";
import { open } from "./client.ts";
import type { CheckReport } from "./prove/check.ts";
import { prove } from "./prove/prove.ts";

/**
 * npm run prove: every standing check on the database that DATABASE_URL or DATA_DIR names, one line each with how many
 * rows it examined. Ends with 1 where one does not hold, and with 2 where the database could not be opened.
 */
async function main(): Promise<number> {
  const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl, DATA_DIR: dataDir = ".data" } = process.env;
  if (!url && !existsSync(join(dataDir, "pglite")))
    throw new Error(`There is no database in ${dataDir}: set DATA_DIR or DATABASE_URL.`);
  const db = await open({ url, ownerUrl, dataDir });
  const reports = await prove(db).finally(() => db.close());
  for (const report of reports) console.log(lineOf(report));
  const failed = reports.filter((report) => !report.ok).length;
  const rows = reports.reduce((sum, report) => sum + report.examined, 0);
  console.log(
    failed === 0
      ? `All ${reports.length} checks hold, over ${rows} rows.`
      : `${failed} of ${reports.length} checks do not hold.`,
  );
  return failed === 0 ? 0 : 1;
}

function lineOf({ id, title, examined, ok, failure, offenders, note }: CheckReport): string {
  const head = `${ok ? "ok  " : "FAIL"}  ${id.padEnd(5)} ${String(examined).padStart(8)}  ${title}${note ? ` (${note})` : ""}`;
  return ok
    ? head
    : [head, `      ${failure}`, ...offenders.map((offender) => `        ${offender}`)].join("\n");
}

try {
  process.exitCode = await main();
} catch (fault) {
  const told = fault instanceof Error && fault.cause instanceof Error ? fault.cause : fault;
  console.error(told instanceof Error ? told.message : told);
  process.exitCode = 2;
}
