import { withParam } from "#app/_parts/address.ts";

/** A page's search parameters, as Next hands them over. */
export type Params = Record<string, string | string[] | undefined>;

/** One parameter of the address; of a repeated one the first. */
export function one(param: string | string[] | undefined): string | undefined {
  const value = Array.isArray(param) ? param[0] : param;
  return value === "" ? undefined : value;
}

/** One parameter that is among these, or undefined: what the address says otherwise is no filter. */
export function oneOf<T extends string>(
  param: string | string[] | undefined,
  values: readonly T[],
): T | undefined {
  const value = one(param);
  return values.find((each) => each === value);
}

/** The number of the first row shown, as the address of a later page carries it. */
function rowFrom(params: Params): number {
  const from = Number(one(params["from"]) ?? "1");
  return one(params["after"]) && Number.isSafeInteger(from) && from > 1 ? from : 1;
}

/**
 * Where a list by cursors stands, for Pager. `href` is the list with its filters and without `after` and `from`; going
 * back by a page is the browser's, going back to the start is a link.
 */
export function paging(
  href: string,
  params: Params,
  shown: number,
  info: { hasNextPage: boolean; endCursor?: string | null | undefined },
) {
  const from = rowFrom(params);
  const to = shown === 0 ? 0 : from + shown - 1;
  const next =
    info.hasNextPage && info.endCursor
      ? withParam(withParam(href, "after", info.endCursor), "from", String(to + 1))
      : undefined;
  return { from, to, next, first: one(params["after"]) ? href : undefined };
}
