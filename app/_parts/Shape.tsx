import type { ReactNode } from "react";

const circle = <circle cx="7" cy="7" r="5.75" />;
const dashed = <circle cx="7" cy="7" r="5.75" strokeDasharray="2.3 1.31" />;
const square = <rect x="1" y="1" width="12" height="12" />;
const middle = <circle cx="7" cy="7" r="1.9" fill="currentColor" stroke="none" />;
const slashes = "M1.9 7.9 7.9 1.9M3.3 10.7 10.7 3.3M6.1 12.1 12.1 6.1";

const shapes = {
  dashed,
  circle,
  dot: (
    <>
      {circle}
      {middle}
    </>
  ),
  half: (
    <>
      {circle}
      <path d="M7 1.25a5.75 5.75 0 0 0 0 11.5Z" fill="currentColor" stroke="none" />
    </>
  ),
  full: <circle cx="7" cy="7" r="6" fill="currentColor" stroke="none" />,
  ticked: (
    <>
      <circle cx="7" cy="7" r="6.25" fill="currentColor" stroke="none" />
      <path d="m4.2 7.2 2 2 3.6-4" stroke="var(--color-paper)" />
    </>
  ),
  hatched: (
    <>
      {circle}
      <path d={slashes} />
    </>
  ),
  triangle: (
    <>
      <path d="M7 1.2 13.4 12.6H.6Z" fill="currentColor" stroke="none" />
      <path d="M7 5.2v3.6M7 10.2v1.4" stroke="var(--color-paper)" />
    </>
  ),
  flag: <path d="M2.5 13V1.75h9.25L9.5 5l2.25 3.25H2.5" />,
  tick: <path d="m2.2 7.6 3.2 3.2 6.4-7" />,
  crossed: (
    <>
      {square}
      <path d="m4.5 4.5 5 5m0-5-5 5" />
    </>
  ),
  "hatched-square": (
    <>
      {square}
      <path d="M1 6 6 1M1 11.5 11.5 1M3.5 13 13 3.5M8.5 13 13 8.5" />
    </>
  ),
  "dashed-dot": (
    <>
      {dashed}
      <circle cx="7" cy="7" r="1.4" fill="currentColor" stroke="none" />
    </>
  ),
  dash: <path d="M3.5 7h7" />,
} satisfies Record<string, ReactNode>;

export type ShapeName = keyof typeof shapes;

/** The state shapes, 14 px: outlined is possible, hatched pending, solid done. Drawn in the colour of the words beside. */
export function Shape({ name, className }: { name: ShapeName; className?: string | undefined }) {
  return (
    <svg
      viewBox="0 0 14 14"
      width="14"
      height="14"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
      className={className}
    >
      {shapes[name]}
    </svg>
  );
}
