import { type Connection, list } from "./list.ts";

interface Standing {
  name: string;
  category: string;
  applicant: boolean;
  watch: number;
  exceptions: number;
  evaluatedOn: string;
  service: { name: string };
  cells: { criterion: string; state: string; until: string | null }[];
}

interface Data {
  catalogues: { inEffect: boolean; criteria: { id: string; title: string }[] }[];
  standings: Connection<Standing>;
}

const WORDS: Record<string, string> = {
  MET: "met",
  NOT_MET: "not met",
  BREACHED: "breached",
  WAIVED: "waived",
  UNKNOWN: "unknown",
  DOES_NOT_APPLY: "does not apply",
};

/** The matrix: a firm and service a line, a criterion a column. */
export const criteria = list<Data, Standing>({
  document: `query Export($first: Int!, $after: String, $serviceId: ID, $search: String, $state: ResultState, $criterion: String, $watch: Int, $exceptions: Boolean!) {
    catalogues { inEffect service { id } criteria { id title } }
    standings(first: $first, after: $after, serviceId: $serviceId, search: $search, state: $state, criterion: $criterion, watch: $watch, exceptions: $exceptions) {
      pageInfo { hasNextPage endCursor }
      edges { node { name category applicant watch exceptions evaluatedOn service { id name } cells { criterion state until } } }
    }
  }`,
  variables: (asked) => ({
    serviceId: asked.get("serviceId"),
    search: asked.get("search"),
    state: asked.get("state"),
    criterion: asked.get("criterion"),
    watch: asked.get("watch") ? Number(asked.get("watch")) : null,
    exceptions: asked.get("exceptions") === "true",
  }),
  connection: ({ standings }) => standings,
  columns: ({ catalogues }) => [
    ["Firm", ({ name }) => name],
    ["Service", ({ service }) => service.name],
    ["Category", ({ category }) => category],
    ["Standing", ({ applicant }) => (applicant ? "applicant" : "member")],
    ["Watch level", ({ watch }) => String(watch)],
    ["Need a look", ({ exceptions }) => String(exceptions)],
    ["Evaluated for", ({ evaluatedOn }) => evaluatedOn],
    // Of all services: a criterion has the same id wherever it is asked.
    ...[
      ...new Map(
        catalogues
          .filter(({ inEffect }) => inEffect)
          .flatMap((catalogue) => catalogue.criteria.map((criterion) => [criterion.id, criterion] as const)),
      ).values(),
    ].map(({ id, title }) => [`${id} ${title}`, (standing: Standing) => resultOf(standing, id)] as const),
  ],
});

function resultOf({ cells }: Standing, id: string): string {
  const cell = cells.find(({ criterion }) => criterion === id);
  if (!cell) return "";
  return cell.until ? `${WORDS[cell.state]} until ${cell.until}` : (WORDS[cell.state] ?? "");
}
