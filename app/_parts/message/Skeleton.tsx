/** Waiting for a page: hairlines only, and only after 300 ms. */
export function Skeleton({ rows = 6 }: { rows?: number | undefined }) {
  return (
    <div role="status" className="after-a-moment border-t-2 border-rule">
      <span className="sr-only">Loading</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: hairlines have nothing else to be told apart by.
        <div key={row} className="h-9 border-b border-rule" />
      ))}
    </div>
  );
}
