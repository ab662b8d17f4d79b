/** A member's code: six letters and digits from the random end of an id. They tell nothing of the firm. */
export function codeFrom(id: string): string {
  return BigInt(`0x${id.slice(-10)}`)
    .toString(36)
    .toUpperCase()
    .padStart(6, "0")
    .slice(-6);
}
