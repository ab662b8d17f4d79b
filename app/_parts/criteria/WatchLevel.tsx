const steps = [
  { x: 0.625, height: 4 },
  { x: 7.625, height: 7 },
  { x: 14.625, height: 10 },
] as const;

/** The watch level, 0 to 3: three steps, as many solid as the level says, and the number. */
export function WatchLevel({ level }: { level: number }) {
  return (
    <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap">
      <svg width="21" height="12" viewBox="0 0 21 12" aria-hidden="true" className="flex-none">
        {steps.map((step, at) => (
          <rect
            key={step.x}
            x={step.x}
            y={11.375 - step.height}
            width="5.25"
            height={step.height}
            fill={at < level ? "var(--color-ink)" : "none"}
            stroke={at < level ? "var(--color-ink)" : "var(--color-ink-2)"}
            strokeWidth="1.25"
          />
        ))}
      </svg>
      <span>
        <span className="sr-only">watch level </span>
        {level}
        <span className="sr-only"> of 3</span>
      </span>
    </span>
  );
}
