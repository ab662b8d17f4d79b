import { leiCheckDigits } from "#domain/lei.ts";

/** An LEI for an invented firm: right check digits, under a prefix nobody issues. */
export const leiOf = (name: string): string => {
  const stem = `9999${name
    .normalize("NFKD")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")}00000000000000`.slice(0, 18);
  return stem + leiCheckDigits(stem);
};
