import type { Behind } from "#app/_server/front.ts";
import type { Settings } from "#app/_server/settings.ts";

/**
 * The one process of a portal: HTTP in front, the graph and sign-in beside it, Next behind for the pages.
 * `npm start` runs it with everything in place; README.md lists what the environment can say.
 */
async function run(): Promise<void> {
  if (Number(process.versions.node.split(".")[0]) < 24)
    return refuse(
      `Node 24 is needed, this is ${process.versions.node}: start with npm start, which brings its own.`,
    );
  const { readSettings, Unfit } = await import("#app/_server/settings.ts");
  try {
    await serve(readSettings(process.env));
  } catch (error) {
    const { DirectoryInUse } = await import("#db/lock.ts");
    const { UnfitDatabase } = await import("#db/migrate.ts");
    if (!(error instanceof Unfit || error instanceof DirectoryInUse || error instanceof UnfitDatabase))
      throw error;
    refuse(error.message);
  }
}

async function serve(settings: Settings): Promise<void> {
  const { makeFront } = await import("#app/_server/front.ts");
  const { listen } = await import("#app/_server/listen.ts");
  const { stopOnSignal } = await import("#app/_server/stop.ts");
  const closers = stopOnSignal();
  let behind: Behind | undefined;
  const ready = Promise.withResolvers<Behind>();
  // The port first, so that a busy one is known before the database is touched. Until all is ready, requests wait.
  const front = makeFront(settings, { ready: ready.promise, now: () => behind });
  const listening = await listen(front, { ...settings, upgrades: settings.development });
  closers.unshift(listening.close);

  const { openPortal } = await import("#app/_server/portal.ts");
  const { assemble } = await import("#app/_server/assemble.ts");
  const { startPages } = await import("#app/_server/pages.ts");
  const { makeTicker } = await import("#app/_server/ticker.ts");
  const { sayWelcome } = await import("#app/_server/welcome.ts");
  const opened = await openPortal(settings);
  closers.push(opened.portal.db.close);
  const { behind: rest, handle } = await assemble(opened, { introspection: settings.development });
  const ticker = makeTicker(opened.portal, settings.mail);
  await ticker.tick(); // what happened before is told before anybody looks
  const pages = await startPages(settings, opened.secrets.session, handle, listening.server);
  closers.splice(1, 0, pages.close, ticker.stop, rest.endpoint.stop);
  behind = { ...rest, pages: pages.answer };
  ready.resolve(behind);
  await sayWelcome(settings, opened.portal.db.engine, handle);
}

/** One plain line and an end: what is wrong, and what to do. */
function refuse(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

await run();
