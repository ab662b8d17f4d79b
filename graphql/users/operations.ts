import { type Allow, may } from "../rights.ts";
import type { SignedIn } from "../viewer.ts";

const rights = new Map<string, Allow>();

/** Told once, when the schema is put together, what each operation allows. */
export function setRights(table: ReadonlyMap<string, Allow>): void {
  for (const [name, allow] of table) rights.set(name, allow);
}

/** The operations a viewer may use, by name: pages show a button only where it would do something. */
export const operationsOf = (viewer: SignedIn): string[] =>
  [...rights].filter(([, allow]) => may(allow, viewer)).map(([name]) => name);
