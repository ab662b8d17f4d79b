import { benchContributions } from "./contributions.ts";
import { benchCriteria } from "./criteria.ts";

/** `npm run bench -- NAME`: measurements of what the product promises to be fast at. Never a test: machines differ. */
const BENCHES: Record<string, () => Promise<void>> = {
  contributions: benchContributions,
  criteria: benchCriteria,
};

const asked = process.argv.slice(2);
const wrong = asked.find((name) => !(name in BENCHES));
if (wrong !== undefined) {
  process.stderr.write(`There is no measurement “${wrong}”: ${Object.keys(BENCHES).join(", ")}.\n`);
  process.exitCode = 2;
} else for (const name of asked.length > 0 ? asked : Object.keys(BENCHES)) await BENCHES[name]!();
