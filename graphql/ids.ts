const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An opaque id of the graph: the type and the row, so that one of another type is never taken for it. */
export function globalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString("base64url");
}

/** The type and row behind an id, or null where it is none of ours. */
export function readId(id: string): { type: string; id: string } | null {
  if (id.length > 120) return null;
  const [type, row, rest] = Buffer.from(id, "base64url").toString("utf8").split(":");
  return type &&
    row &&
    rest === undefined &&
    /^[A-Za-z]+$/.test(type) &&
    UUID.test(row) &&
    globalId(type, row) === id
    ? { type, id: row }
    : null;
}

/** The row of an id of this type; null where it is of another type or none at all. */
export function rowOf(type: string, id: string): string | null {
  const read = readId(id);
  return read?.type === type ? read.id : null;
}

/** Six letters and digits from the random end of a row's id, for people to read: they tell nothing of other rows. */
export function opaqueCode(id: string): string {
  return BigInt(`0x${id.slice(-10)}`)
    .toString(36)
    .toUpperCase()
    .padStart(6, "0")
    .slice(-6);
}
