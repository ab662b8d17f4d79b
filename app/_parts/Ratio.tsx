import { figures } from "#app/_parts/amounts.ts";

/** A ratio with the digits it was given: "4.6729 %", "1.25", "2.75 ×". Nothing is rounded here. */
export function Ratio({ value, unit }: { value: string | null; unit?: "%" | "×" | undefined }) {
  if (value === null) return <span className="text-ink-2">not known yet</span>;
  return (
    <span className="whitespace-nowrap">
      {figures(value)}
      {unit && `\u00a0${unit}`}
    </span>
  );
}
