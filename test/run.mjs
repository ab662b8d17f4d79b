// `npm test`: install what is missing, build what has changed, run every test, and say in one line how it went.
// What follows `npm test --` is passed on to Vitest.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, install, main, root, run } from "../app/_server/prepare.mjs";

main(async () => {
  install();
  await build();
  const results = join(tmpdir(), `mutua-tests-${process.pid}.json`);
  const status = await run([
    join(root, "node_modules", "vitest", "vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${results}`,
    ...process.argv.slice(2),
  ]);
  const { passed, failed } = count(results, status);
  rmSync(results, { force: true });
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? status || 1 : status;
});

/** A file that could not be run at all, or a run that ended badly with every test green, counts as one failed. */
function count(/** @type {string} */ results, /** @type {number} */ status) {
  if (!existsSync(results)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(results, "utf8"));
  const broken = testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
      file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = numFailedTests + broken;
  return { passed: numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}
