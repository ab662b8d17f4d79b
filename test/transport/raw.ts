import { connect } from "node:net";

/** Send bytes to a portal as they are, and read until it hangs up. */
export function raw(url: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), "localhost", () => socket.write(text));
    let answer = "";
    socket.setTimeout(10_000, () => socket.destroy(new Error("the connection stayed open")));
    socket.on("data", (bytes) => {
      answer += bytes;
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}

/** The first line of the answer: protocol, status, reason. */
export const statusLine = async (url: string, text: string) => (await raw(url, text)).split("\r\n")[0];
