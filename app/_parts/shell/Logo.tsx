/** Three steps going down: solid ink, solid petrol, outlined. A loss going through the layers. */
export function Logo() {
  return (
    <span className="inline-flex items-center gap-3">
      <svg viewBox="0 0 20 18" width="20" height="18" aria-hidden="true" className="flex-none">
        <rect width="8" height="4.5" fill="var(--color-ink)" />
        <rect x="6" y="6.5" width="8" height="4.5" fill="var(--color-petrol)" />
        <rect
          x="12.75"
          y="13.75"
          width="6.5"
          height="3.5"
          fill="none"
          stroke="var(--color-ink)"
          strokeWidth="1.5"
        />
      </svg>
      <span className="type-word">Mutua</span>
    </span>
  );
}
