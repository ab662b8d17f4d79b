/** Short texts of a catalogue: one line for people, or a code of a given form. */
import { quoted, refuse } from "../fault.ts";
import { text } from "../reading.ts";

/** A line for people: not empty, without control characters or spaces at its ends, of at most `most` characters. */
export function line(value: unknown, path: string, most: number): string {
  const read = text(value, path);
  if (read === "") refuse(path, "is empty");
  if ([...read].length > most) refuse(path, `has more than ${most} characters`);
  if (/[\p{Cc}\u2028\u2029]/u.test(read)) refuse(path, "is more than one line, or has control characters");
  return read.trim() === read ? read : refuse(path, "begins or ends with a space");
}

/** A text of this form; `due` says it in words. */
export function shaped(value: unknown, path: string, form: RegExp, due: string): string {
  const read = text(value, path);
  return form.test(read) ? read : refuse(path, `${quoted(read)} is not ${due}`);
}
