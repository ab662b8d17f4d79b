/**
 * Let this process kill itself, as hard as kill -9 from outside, when PGlite is about to be sent the n-th writing statement
 * of a transaction; one more than there are is the moment before its COMMIT. For child processes of the tests.
 */
export async function dieAtWrite(n: number): Promise<void> {
  const { PGlite } = await import("@electric-sql/pglite");
  const { transaction } = PGlite.prototype;
  PGlite.prototype.transaction = function dying<T>(
    this: InstanceType<typeof PGlite>,
    work: Parameters<typeof transaction<T>>[0],
  ) {
    return transaction.call(this, async (tx) => {
      let writes = 0;
      const count = () => {
        if (++writes === n) die();
      };
      const watched = new Proxy(tx, {
        get(target, name) {
          const value = Reflect.get(target, name);
          if (typeof value !== "function") return value;
          if (name !== "query") return value.bind(target);
          return (statement: string, ...rest: unknown[]) => {
            if (/^\s*(insert|update|delete)/i.test(statement)) count();
            return value.call(target, statement, ...rest);
          };
        },
      });
      const result = await work(watched);
      if (writes > 0) count();
      return result;
    }) as Promise<T>;
  } as typeof transaction;
}

function die(): never {
  process.kill(process.pid, "SIGKILL");
  for (;;); // the signal is on its way: not one step further
}
