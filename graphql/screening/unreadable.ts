/** A file that cannot be read, or not as what it should be: the message names the place and the remedy. */
export class UnreadableFile extends Error {
  override name = "UnreadableFile";
}

/** Ends the reading: `unreadable("Line 3: …")`. Throws UnreadableFile, always. */
export function unreadable(message: string): never {
  throw new UnreadableFile(message);
}
