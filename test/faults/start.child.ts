import { open, type Where } from "#db/client.ts";

/** A process of its own that opens a database, says so, and stays until it is stopped (SIGTERM) or told not to (`leave`). */
const { where, leave } = JSON.parse(process.env.START ?? "") as { where: Where; leave?: boolean };
try {
  const db = await open(where);
  process.stdout.write(`ready ${process.pid}\n`);
  if (!leave) {
    const alive = setInterval(() => {}, 60_000);
    await new Promise((resolve) => process.once("SIGTERM", resolve));
    clearInterval(alive);
  }
  await db.close();
  process.stdout.write("closed\n");
} catch (fault) {
  process.stderr.write(`${(fault as Error).message}\n`);
  process.exitCode = 1;
}
