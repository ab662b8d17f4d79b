/**
 * The command line of the domain: cases in, results out, one a line. Source: SPEC, the head.
 *
 *   npm run --silent case -- FILE...     a .json file holds one case, an .ndjson file one a line; - is standard input
 *
 * Results go to standard output, faults as `FILE:LINE: PATH: what is wrong` to standard error; any fault makes the
 * exit status 2. Lines are read as they come, so that a file may be larger than memory.
 */
import { createReadStream } from "node:fs";
import process from "node:process";
import { runCaseText } from "./case.ts";
import { MOST_BYTES } from "./text.ts";

const NEWLINE = 0x0a;
/** Text of this many characters goes out at once: few writes, little waiting. */
const BLOCK = 1 << 16;

let faults = 0;
let waiting = "";

// Whoever reads us may stop early, as `head` does; then there is nobody left to tell.
const stop = () => process.exit(faults > 0 ? 2 : 0);
process.stdout.on("error", stop);
process.stderr.on("error", stop);

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write(
    "usage: npm run --silent case -- FILE...   (.json, .ndjson, or - for standard input)\n",
  );
  process.exitCode = 2;
}
for (const file of files) await runFile(file);
await flush();
if (faults > 0) process.exitCode = 2;

async function runFile(file: string): Promise<void> {
  const oneCase = file !== "-" && !file.endsWith(".ndjson");
  let line = 0;
  try {
    const stream = file === "-" ? process.stdin : createReadStream(file, { highWaterMark: 1 << 20 });
    for await (const bytes of linesOf(stream, oneCase)) {
      line += 1;
      await runLine(file, line, bytes, oneCase);
    }
  } catch (error) {
    // Most often the file cannot be read (ENOENT, EISDIR); never a stack trace, whatever it is.
    const { code, message } = error as NodeJS.ErrnoException;
    tell(file, Math.max(line, 1), "-", code === undefined ? message : `the file cannot be read (${code})`);
  }
}

async function runLine(
  file: string,
  line: number,
  bytes: Uint8Array | "too large",
  oneCase: boolean,
): Promise<void> {
  if (bytes === "too large") return tell(file, line, "-", "the case is larger than 64 MiB");
  if (!oneCase && isBlank(bytes)) return;
  const outcome = runCaseText(bytes);
  if (!outcome.ok) return tell(file, line, outcome.fault.path, outcome.fault.message);
  waiting += `${outcome.text}\n`;
  if (waiting.length > BLOCK) await flush();
}

/** The lines of a stream without their ends, or all of it as one; of one that is too large only that it is. */
async function* linesOf(
  stream: AsyncIterable<Buffer | string>,
  whole: boolean,
): AsyncGenerator<Uint8Array | "too large"> {
  let parts: Buffer[] = [];
  let length = 0;
  const keep = (part: Buffer) => {
    length += part.length;
    if (length <= MOST_BYTES) parts.push(part);
    else parts = [];
  };
  const line = () => {
    const bytes = length > MOST_BYTES ? "too large" : parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    parts = [];
    length = 0;
    return bytes;
  };
  for await (const chunk of stream) {
    const bytes = chunk as Buffer; // neither files nor standard input are decoded for us
    let from = 0;
    let end = whole ? -1 : bytes.indexOf(NEWLINE);
    while (end >= 0) {
      keep(bytes.subarray(from, end));
      yield line();
      from = end + 1;
      end = bytes.indexOf(NEWLINE, from);
    }
    keep(bytes.subarray(from));
  }
  if (whole || length > 0) yield line();
}

/** Nothing but the white space of JSON, as the carriage return of a line from Windows. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

function tell(file: string, line: number, path: string, message: string): void {
  faults += 1;
  process.stderr.write(`${file}:${line}: ${path}: ${message}\n`);
}

async function flush(): Promise<void> {
  const text = waiting;
  waiting = "";
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once("drain", resolve));
}
