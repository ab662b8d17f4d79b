import type { ResultState, StandingsPageQueryVariables } from "#app/__generated__/graphql.ts";
import { withParam } from "#app/_parts/address.ts";
import { one, oneOf, type Params } from "#app/_parts/list/paging.ts";

/** The states a result can be asked for, those that need a look first. */
export const STATES = [
  "NOT_MET",
  "BREACHED",
  "UNKNOWN",
  "WAIVED",
  "MET",
  "DOES_NOT_APPLY",
] as const satisfies readonly ResultState[];

export const stateWords: Record<ResultState, string> = {
  NOT_MET: "Not met",
  BREACHED: "Breached",
  UNKNOWN: "Unknown",
  WAIVED: "Waived",
  MET: "Met",
  DOES_NOT_APPLY: "Does not apply",
};

/** What the matrix is narrowed to. The names are those of the graph, in the address and in the exports alike. */
export type Narrowed = {
  serviceId?: string | undefined;
  search?: string | undefined;
  state?: ResultState | undefined;
  criterion?: string | undefined;
  watch?: string | undefined;
  exceptions?: string | undefined;
};

export function narrowedBy(params: Params): Narrowed {
  const search = (one(params["search"]) ?? "").trim().slice(0, 100);
  return {
    serviceId: one(params["serviceId"]),
    search: search || undefined,
    state: oneOf(params["state"], STATES),
    criterion: one(params["criterion"])?.slice(0, 20),
    watch: oneOf(params["watch"], ["1", "2", "3"]),
    exceptions: oneOf(params["exceptions"], ["true"]),
  };
}

/** An address under these filters: the matrix itself, or a file of exactly what it lists. */
export function addressOf(path: string, narrowed: Narrowed): string {
  return Object.entries(narrowed).reduce((href, [name, value]) => withParam(href, name, value ?? null), path);
}

/** The filters as variables of the query. */
export const asVariables = (narrowed: Narrowed): Omit<StandingsPageQueryVariables, "first" | "after"> => ({
  serviceId: narrowed.serviceId ?? null,
  search: narrowed.search ?? null,
  state: narrowed.state ?? null,
  criterion: narrowed.criterion ?? null,
  watch: narrowed.watch ? Number(narrowed.watch) : null,
  exceptions: narrowed.exceptions === "true",
});
