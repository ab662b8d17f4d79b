import type { ReactNode } from "react";
import { useId } from "react";

/** A drill: ink and paper stripes across the page, words on plain paper. Above the demonstration; never dismissible. */
export function DrillBanner({ children }: { children: ReactNode }) {
  const stripes = useId();
  return (
    <aside aria-label="Drill" className="relative px-5 py-1.5 phone:px-4">
      <svg width="100%" height="100%" aria-hidden="true" className="absolute inset-0 overflow-hidden">
        <pattern
          id={stripes}
          width="20"
          height="20"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="20" height="20" fill="var(--color-paper)" />
          <rect width="10" height="20" fill="var(--color-ink)" />
        </pattern>
        <rect width="100%" height="100%" fill={`url(#${stripes})`} />
      </svg>
      <p className="type-small relative inline-block bg-paper px-3 py-1">
        <b className="type-stamp mr-1">Drill</b> {children}
      </p>
    </aside>
  );
}
