/**
 * What is wrong with a case: the path of the field and one sentence.
 */

export interface Fault {
  /** As `events[0].defaulters[1].loss`; `-` where the text is no JSON object. */
  readonly path: string;
  /** One sentence for people, without a line break. */
  readonly message: string;
}

/** Thrown while a case is read or run, caught by `runCase`, which returns the fault as data. */
export class Refused extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(`${fault.path}: ${fault.message}`);
    this.fault = fault;
  }
}

/** Refuse the case for what stands at `path`. */
export function refuse(path: string, message: string): never {
  throw new Refused({ path: path === "" ? "-" : path, message });
}

/** The path of the field `name` at `path`; a name that could not be told from the path around it is quoted. */
export function fieldPath(path: string, name: string): string {
  if (!/^[^\p{C}\p{Z}.:"[\]](?:[^\p{C}\u2028\u2029.:"[\]]{0,199})$/u.test(name))
    return `${path}[${quoted(name, 200)}]`;
  return path === "" ? name : `${path}.${name}`;
}

/** A text as it may stand in a message: on one line, and not longer than can be read. */
export function quoted(text: string, length = 60): string {
  const shown = text.length > length ? `${text.slice(0, length)}…` : text;
  // JSON leaves these three as they are, and many a reader of lines breaks at them.
  return JSON.stringify(shown).replace(
    /[\u0085\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
