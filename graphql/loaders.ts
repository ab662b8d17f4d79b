import DataLoader from "dataloader";
import { findApplications, listSections, listSteps } from "#db/applications/queries.ts";
import { findDecisions } from "#db/approvals/queries.ts";
import { findSeals } from "#db/audit/queries.ts";
import type { Tx } from "#db/client.ts";
import { findRequirements } from "#db/contributions/queries.ts";
import {
  findDefaults,
  findIssue,
  findLayers,
  findLayersOf,
  type LayerRow,
  type Seer,
} from "#db/defaults/queries.ts";
import { findHouse, findServices } from "#db/house/queries.ts";
import { type Balances, findBalances, findPostings } from "#db/journal/queries.ts";
import { findMembers } from "#db/members/queries.ts";
import { findAdjustments, findHouseNumbers, findObligations } from "#db/obligations/queries.ts";
import { findClients } from "#db/partners/queries.ts";
import { findRulebooks } from "#db/rulebooks/queries.ts";
import { findFirms, findUsers } from "#db/users/queries.ts";
import { type CatalogueOf, catalogueOn } from "./criteria/catalogues.ts";
import { dayIn } from "./time.ts";

/** One row by id, or null: many askers of one operation make one statement. */
function byId<Row extends { id: string }>(find: (ids: readonly string[]) => Promise<Row[]>) {
  return new DataLoader<string, Row | null>(async (ids) => {
    const rows = new Map((await find(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

/** Many rows by the id of what they belong to. */
function grouped<Row>(find: (ids: readonly string[]) => Promise<Row[]>, key: (row: Row) => string) {
  return new DataLoader<string, Row[]>(async (ids) => {
    const groups = new Map<string, Row[]>(ids.map((id) => [id, []]));
    for (const row of await find(ids)) groups.get(key(row))?.push(row);
    return ids.map((id) => groups.get(id) ?? []);
  });
}

/** What one operation reads by id, each thing once, in as many statements as there are kinds of things. */
export function makeLoaders(tx: Tx, seer: Seer, now: Date) {
  const today = async () => dayIn(now, (await findHouse(tx))?.timeZone ?? "UTC");
  return {
    firm: byId((ids) => findFirms(tx, ids)),
    user: byId((ids) => findUsers(tx, ids)),
    client: byId((ids) => findClients(tx, ids)),
    service: byId((ids) => findServices(tx, ids)),
    member: byId((ids) => findMembers(tx, ids)),
    rulebook: byId((ids) => findRulebooks(tx, ids)),
    // The criteria in effect today, by service: asked for by every report and application of a list.
    catalogue: new DataLoader<string, CatalogueOf | null>(async (serviceIds) => {
      const day = await today();
      return Promise.all(serviceIds.map((id) => catalogueOn(tx, id, day)));
    }),
    application: byId((ids) => findApplications(tx, ids)),
    applicationSteps: grouped(
      (ids) => listSteps(tx, ids),
      (row) => row.applicationId,
    ),
    applicationSections: grouped(
      (ids) => listSections(tx, ids),
      (row) => row.applicationId,
    ),
    decision: byId((ids) => findDecisions(tx, ids)),
    defaultEvent: byId((ids) => findDefaults(tx, seer, ids)),
    layer: byId((ids) => findLayers(tx, ids)),
    // Asked for by both the state and the life of a default: worked out once an operation.
    issue: new DataLoader((ids: readonly string[]) => Promise.all(ids.map((id) => findIssue(tx, id)))),
    layersOf: grouped<LayerRow>(
      (ids) => findLayersOf(tx, ids),
      (row) => row.defaultId,
    ),
    obligation: byId((ids) => findObligations(tx, ids)),
    adjustmentsOf: grouped(
      (ids) => findAdjustments(tx, ids),
      (row) => row.obligationId,
    ),
    houseNumber: byId((ids) => findHouseNumbers(tx, ids)),
    seal: byId((ids) => findSeals(tx, ids)),
    postingsOf: grouped(
      (ids) => findPostings(tx, ids),
      (row) => row.entryId,
    ),
    balances: new DataLoader<string, Balances>(async (ids) => {
      const found = await findBalances(tx, ids);
      return ids.map((id) => found.get(id) ?? {});
    }),
    required: new DataLoader<string, bigint>(async (ids) => {
      const found = await findRequirements(tx, ids, { on: await today() });
      return ids.map((id) => found.get(id) ?? 0n);
    }),
  };
}

export type Loaders = ReturnType<typeof makeLoaders>;
