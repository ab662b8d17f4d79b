/** Watch level 0 to 3: three steps and the number. */
export function WatchLevel({ level }: { level: 0 | 1 | 2 | 3 }) {
  return (
    <span className="inline-flex items-baseline gap-1.5">
      <svg viewBox="0 0 21 12" width="21" height="12" aria-hidden="true">
        {[1, 2, 3].map((step) => (
          <rect
            key={step}
            x={step * 7 - 6.5}
            y={12.5 - step * 4}
            width="5"
            height={step * 4 - 1}
            fill={step <= level ? "var(--color-ink)" : "none"}
            stroke={step <= level ? "var(--color-ink)" : "var(--color-rule-strong)"}
          />
        ))}
      </svg>
      <span>
        <span className="sr-only">Watch level </span>
        {level}
      </span>
    </span>
  );
}
