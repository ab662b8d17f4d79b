export type Place = { row: number; column: number };

/** Where a cell stands, as its `data-cell` says: "3 12". */
export function placeOf(cell: HTMLElement): Place {
  const [row = 0, column = 0] = (cell.dataset["cell"] ?? "").split(" ").map(Number);
  return { row, column };
}

/** Where a key leads from a cell, kept within the matrix; null where the key means nothing here. */
export function nextPlace(
  { row, column }: Place,
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  size: { rows: number; columns: number },
): Place | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  if (key === "ArrowRight") return { row, column: Math.min(column + 1, last.column) };
  if (key === "ArrowLeft") return { row, column: Math.max(column - 1, 0) };
  if (key === "ArrowDown") return { row: Math.min(row + 1, last.row), column };
  if (key === "ArrowUp") return { row: Math.max(row - 1, 0), column };
  if (key === "Home") return { row: ctrlKey ? 0 : row, column: 0 };
  if (key === "End") return { row: ctrlKey ? last.row : row, column: last.column };
  return null;
}
