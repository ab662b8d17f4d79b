/** Where a key leads from one of `count` periods; null for a key that leads nowhere. */
export function stepped(key: string, at: number, count: number): number | null {
  const last = count - 1;
  if (key === "ArrowRight" || key === "ArrowUp") return Math.min(at + 1, last);
  if (key === "ArrowLeft" || key === "ArrowDown") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? last : null;
}

/** Which of these places a pointer is nearest to. */
export function nearest(places: readonly number[], to: number): number {
  return places.reduce(
    (best, place, at) => (Math.abs(place - to) < Math.abs((places[best] ?? place) - to) ? at : best),
    0,
  );
}
