import { createServer, type Server } from "node:http";
import type { Duplex } from "node:stream";
import type { makeFront } from "./front.ts";
import { Unfit } from "./settings.ts";

const GRACE = 14_000; // for what is being answered when the portal stops
const LATEST = 3000; // for what is still arriving then

export interface Listening {
  server: Server;
  /** Take no more, finish what is being answered, close. */
  close(): Promise<void>;
}

/** Listen for HTTP. Slow senders are cut off, and nothing is ever upgraded to another protocol. */
export async function listen(
  front: ReturnType<typeof makeFront>,
  { port, host, upgrades = false }: { port: number; host: string | undefined; upgrades?: boolean },
): Promise<Listening> {
  let closing = false;
  let arrivals = 0;
  const server = createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: 2000,
    },
    (req, res) => {
      arrivals++;
      if (closing) res.setHeader("connection", "close");
      void front(req, res);
    },
  );
  server.maxConnections = 2000;
  server.on("connection", () => arrivals++);
  // A request that was sent and not yet read counts as idle, and would be cut off: first wait until none arrives.
  const quiet = async () => {
    const start = Date.now();
    for (let calm = 0, seen = arrivals; calm < 3 && Date.now() - start < LATEST; seen = arrivals) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      calm = arrivals === seen ? calm + 1 : 0;
    }
  };
  if (!upgrades) {
    server.on("upgrade", (_req, socket) => turnAway(socket, "400 Bad Request"));
    server.on("connect", (_req, socket) => turnAway(socket, "405 Method Not Allowed"));
  }
  await new Promise<void>((resolve, reject) => {
    server.once("error", (fault: NodeJS.ErrnoException) =>
      reject(
        fault.code === "EADDRINUSE"
          ? new Unfit(`Port ${port} is in use: stop what listens there, or choose another with PORT.`)
          : fault.code === "EACCES"
            ? new Unfit(`Port ${port} may not be used by this account: choose another with PORT.`)
            : fault,
      ),
    );
    server.listen(port, host, resolve);
  });
  return {
    server,
    close: async () => {
      closing = true;
      await quiet();
      await new Promise<void>((resolve) => {
        const idle = setInterval(() => server.closeIdleConnections(), 100);
        const late = setTimeout(() => server.closeAllConnections(), GRACE);
        server.close(() => {
          clearInterval(idle);
          clearTimeout(late);
          resolve();
        });
      });
    },
  };
}

/** Node hands such a connection over bare: nobody else listens for what goes wrong with it. */
function turnAway(socket: Duplex, status: string): void {
  socket.on("error", () => {});
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
