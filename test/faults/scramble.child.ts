import { lockDirectory } from "#db/lock.ts";

/** A process of its own that reaches for a directory at the same moment as others, and keeps it long enough to be in their way. */
const { dataDir, at } = JSON.parse(process.env.SCRAMBLE ?? "") as { dataDir: string; at: number };
while (Date.now() < at);
try {
  const unlock = lockDirectory(dataDir);
  process.stdout.write("mine\n");
  await new Promise((resolve) => setTimeout(resolve, 4000));
  unlock();
} catch (fault) {
  process.stdout.write((fault as Error).message);
}
