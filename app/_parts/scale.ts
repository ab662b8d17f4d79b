/** Decimal text as an integer with twelve decimals: "1.18" is 1_180_000_000_000n. Only for drawing, never for money kept. */
export function scaled(text: string): bigint {
  const minus = text.startsWith("-");
  const [whole = "0", decimals = ""] = (minus ? text.slice(1) : text).split(".");
  const value = BigInt(whole + decimals.padEnd(12, "0").slice(0, 12));
  return minus ? -value : value;
}

/** Where a part ends on a line of 1000: integers all the way, cut to the line. Something is never drawn as nothing. */
export function permille(part: bigint, whole: bigint): number {
  if (whole <= 0n || part <= 0n) return 0;
  if (part >= whole) return 1000;
  const at = Number((part * 1000n + whole / 2n) / whole);
  return at === 0 ? 1 : at;
}

/** A per-mille coordinate as SVG wants it: 645 is "64.5%". */
export function percent(permille: number): string {
  return `${permille / 10}%`;
}

/** A share in percent with a stated number of digits, half up: 7757009.35 of 166000000.00 is "4.6729". */
export function shareInPercent(part: string, whole: string, digits = 4): string {
  const [a, b] = [scaled(part), scaled(whole)];
  if (b <= 0n) return "0";
  const unit = 10n ** BigInt(digits);
  const value = (a * 100n * unit * 2n + b) / (b * 2n);
  return digits === 0 ? `${value}` : `${value / unit}.${String(value % unit).padStart(digits, "0")}`;
}

/** a − b as decimal text with the decimals of `a`: for what remains of two published figures. */
export function difference(a: string, b: string): string {
  const digits = a.split(".")[1]?.length ?? 0;
  const value = (scaled(a) - scaled(b)) / 10n ** BigInt(12 - digits);
  const text = String(value < 0n ? -value : value).padStart(digits + 1, "0");
  const whole = text.slice(0, text.length - digits);
  return `${value < 0n ? "-" : ""}${whole}${digits > 0 ? `.${text.slice(-digits)}` : ""}`;
}
