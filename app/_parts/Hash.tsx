/**
 * A hash to compare by eye: groups of four, "cf11 147f 323b … aa4d 7f"; `full` for all of it, `groups` at the start.
 */
export function Hash({
  value,
  algorithm,
  groups = 3,
  full = false,
}: {
  value: string;
  /** Written before it: "sha256". */
  algorithm?: string | undefined;
  groups?: number | undefined;
  full?: boolean | undefined;
}) {
  const fours = (text: string) => text.match(/.{1,4}/g)?.join(" ") ?? "";
  const short = full || value.length <= groups * 4 + 6;
  return (
    <code className="font-mono text-[0.8125rem] text-ink-2">
      {algorithm && `${algorithm} `}
      {short ? fours(value) : `${fours(value.slice(0, groups * 4))} … ${fours(value.slice(-6))}`}
    </code>
  );
}
