import { unreadable } from "./unreadable.ts";

/** A file as it arrives, in pieces of any size. */
export type Chunks = AsyncIterable<Uint8Array | string>;

/** What a reader of a published file ends in: whose file it is, and the date it gives itself, if it does. */
export type FileHeader<Source extends string, Version = string> = { source: Source; version: Version };

/** The most characters handed on at once, so that readers may count on small pieces. */
const PIECE = 16_384;

/**
 * The text of a file in small pieces, without a byte order mark. Characters cut across chunks come out whole.
 *
 * Throws  UnreadableFile where the bytes are no UTF-8.
 */
export async function* textOf(chunks: Chunks): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let line = 1;
  let begun = false;
  const decoded = (bytes?: Uint8Array) => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      return unreadable(
        `From line ${line} on the file is no UTF-8 text, or it is cut off: save it as UTF-8, or download it again.`,
      );
    }
  };
  const pieces = function* (text: string) {
    const own = !begun && text.startsWith("\ufeff") ? text.slice(1) : text;
    if (text !== "") begun = true;
    for (let at = 0; at < own.length; at += PIECE) {
      const piece = own.slice(at, at + PIECE);
      line += piece.split("\n").length - 1;
      yield piece;
    }
  };
  for await (const chunk of chunks) yield* pieces(typeof chunk === "string" ? chunk : decoded(chunk));
  yield* pieces(decoded());
}
