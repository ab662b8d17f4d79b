import { createRequire } from "node:module";

/** The version of the software, as stored beside every calculation. */
export const softwareVersion: string = `mutua ${createRequire(import.meta.url)("../package.json").version}`;
