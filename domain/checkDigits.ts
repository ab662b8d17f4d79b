/**
 * Two check digits by ISO/IEC 7064, MOD 97-10: those of legal entity identifiers and of creditor references.
 *
 * The characters are read as one number, A as 10 to Z as 35. With its check digits last, that number leaves 1 by 97.
 */

/** The two digits that complete capital letters and digits: `checkDigits("7ZW8QJWVPR4P1J1KQY")` is "45". */
export function checkDigits(text: string): string {
  return String(98 - remainder(`${text}00`)).padStart(2, "0");
}

/** Whether capital letters and digits, the check digits last, fit together. */
export function checkDigitsFit(text: string): boolean {
  return remainder(text) === 1;
}

/** The characters as one number modulo 97: piece by piece, so that it stays a small integer. */
function remainder(text: string): number {
  let rest = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value < 10 ? 10 : 100) + value) % 97;
  }
  return rest;
}
