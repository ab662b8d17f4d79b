import { createServer, type Server } from "node:http";
import type { makeFront } from "./front.ts";
import { Unfit } from "./settings.ts";

const GRACE = 15_000; // for what is being answered when the portal stops

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
  const server = createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: 2000,
    },
    (req, res) => {
      if (closing) res.setHeader("connection", "close");
      void front(req, res);
    },
  );
  server.maxConnections = 2000;
  if (!upgrades) {
    server.on("upgrade", (_req, socket) =>
      socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"),
    );
    server.on("connect", (_req, socket) =>
      socket.end("HTTP/1.1 405 Method Not Allowed\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"),
    );
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
      // What has been sent and not yet looked at would count as idle, and be cut off.
      await new Promise((resolve) => setTimeout(resolve, 300));
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        const idle = setInterval(() => server.closeIdleConnections(), 100);
        const late = setTimeout(() => server.closeAllConnections(), GRACE);
        server.once("close", () => {
          clearInterval(idle);
          clearTimeout(late);
        });
      });
    },
  };
}
