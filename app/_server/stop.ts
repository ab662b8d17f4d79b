const PATIENCE = 19_000; // in all; who sends the signal usually waits twenty seconds

/**
 * Stop in order on SIGTERM and SIGINT: run what is in the list returned, from first to last, then leave with 0. What
 * has not been started by then is not in it yet and needs no closing.
 */
export function stopOnSignal(): (() => Promise<unknown>)[] {
  const closers: (() => Promise<unknown>)[] = [];
  let stopping = false;
  const stop = async () => {
    if (stopping) return; // a terminal signals us and our parent, which signals us again
    stopping = true;
    setTimeout(() => process.exit(1), PATIENCE).unref();
    for (const close of closers) await close();
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  return closers;
}
