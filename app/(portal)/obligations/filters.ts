import type {
  ObligationKind,
  ObligationListQueryVariables,
  ObligationState,
} from "#app/__generated__/graphql.ts";
import { withParam } from "#app/_parts/address.ts";
import { one, oneOf, type Params } from "#app/_parts/list/paging.ts";
import { isDate } from "#domain/calendar.ts";
import { KINDS, STATES } from "./words.ts";

export const PATH = "/obligations";

/** What the list is narrowed to. The names are those of the address, of the page and of its files alike. */
export type Narrowed = {
  kind?: ObligationKind | undefined;
  state?: ObligationState | undefined;
  contested?: "yes" | undefined;
  open?: "yes" | undefined;
  service?: string | undefined;
  number?: string | undefined;
  dueFrom?: string | undefined;
  dueTo?: string | undefined;
};

/** As the address says it; what is no filter narrows nothing. */
export function narrowedBy(params: Params): Narrowed {
  const number = (one(params["number"]) ?? "").trim().slice(0, 40);
  return {
    kind: oneOf(params["kind"], KINDS),
    state: oneOf(params["state"], STATES),
    contested: oneOf(params["contested"], ["yes"]),
    open: oneOf(params["open"], ["yes"]),
    service: one(params["service"])?.slice(0, 8) || undefined,
    number: number || undefined,
    dueFrom: day(params["dueFrom"]),
    dueTo: day(params["dueTo"]),
  };
}

function day(param: string | string[] | undefined): string | undefined {
  const text = one(param);
  return text && isDate(text) ? text : undefined;
}

/** An address under these filters: the list from its start, or a file of exactly what it lists. */
export function addressOf(path: string, narrowed: Narrowed): string {
  return Object.entries(narrowed).reduce((href, [name, value]) => withParam(href, name, value ?? null), path);
}

/** The filters as variables of the query. */
export const asVariables = (narrowed: Narrowed): Omit<ObligationListQueryVariables, "after"> => ({
  kind: narrowed.kind ?? null,
  state: narrowed.state ?? null,
  contested: narrowed.contested === "yes",
  open: narrowed.open === "yes",
  service: narrowed.service ?? null,
  number: narrowed.number ?? null,
  dueFrom: narrowed.dueFrom ?? null,
  dueTo: narrowed.dueTo ?? null,
});
