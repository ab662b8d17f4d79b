import { importEvidence } from "#graphql/criteria/importEvidence.ts";
import { importFigures } from "#graphql/criteria/importFigures.ts";
import { waiveCriterion } from "#graphql/criteria/waiveCriterion.ts";
import { globalId } from "#graphql/ids.ts";
import { importList } from "#graphql/screening/importList.ts";
import { gleifCsv, unFile } from "../screening/files.ts";
import { act } from "./actors.ts";
import { CATALOGUE, upload } from "./applicants.ts";
import { decide, type Joined, type World } from "./house.ts";
import { leiOf } from "./leis.ts";
import type { Firm } from "./people.ts";

/** A member of the demonstration with its code. */
export interface Watched {
  firm: Firm;
  joined: Joined;
}

const csv = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, ...rows].map((row) => row.join(",")).join("\n");

const serviceOf = ({ serviceId }: World) => globalId("ClearingService", serviceId);

/** What every member had shown before the portal: all of it passes, but for what `expired` and `failed` say. */
export async function bringEvidence(
  world: World,
  members: readonly Watched[],
  {
    expires = {},
    failed = {},
  }: { expires?: Record<string, [string, string][]>; failed?: Record<string, string[]> } = {},
): Promise<void> {
  const rows = members.flatMap(({ firm, joined }) =>
    CATALOGUE.criteria
      .filter(
        ({ id, kind, only, screen }) =>
          kind !== "quantitative_threshold" && !screen && !only?.length && id !== "OPS-05",
      )
      .map(({ id, kind }) => {
        const until = expires[firm.name]?.find(([criterion]) => criterion === id)?.[1];
        return [
          joined.code,
          id,
          failed[firm.name]?.includes(id) ? "no" : "yes",
          "2018-07-02",
          until ?? (kind === "external_check" ? "" : "2019-06-30"),
          "File taken over in August 2018",
        ];
      }),
  );
  await act(world.stage, world.house.officer, importEvidence, {
    serviceId: serviceOf(world),
    csv: csv(["member", "criterion", "passed", "issued_on", "valid_until", "source"], rows),
  });
}

/** Figures of a period for every member, of the house's systems and of the returns taken over. */
export async function bringFigures(
  world: World,
  members: readonly Watched[],
  {
    period,
    asOf,
    values,
  }: { period: string; asOf: string; values: (firm: Firm, index: number) => Record<string, string> },
): Promise<void> {
  const all = members.map(({ firm }, index) => values(firm, index));
  const names = [...new Set(all.flatMap((one) => Object.keys(one)))];
  await act(world.stage, world.house.risk, importFigures, {
    serviceId: serviceOf(world),
    csv: csv(
      ["member", "period", "as_of", ...names],
      members.map(({ joined }, index) => [
        joined.code,
        period,
        asOf,
        ...names.map((name) => all[index]![name] ?? ""),
      ]),
    ),
  });
}

/** Sound figures of a quarter: above every threshold of the category, by how much differs from firm to firm. */
export function quarter({ category, contribution }: Firm, index: number): Record<string, string> {
  const scale = category === "GCM" ? 48 : 14;
  const millions = (amount: number) => `${amount + (index % 5)}000000.00`;
  return {
    own_funds: millions(scale),
    adjusted_net_capital: millions(scale - 4),
    regulatory_minimum: millions(4),
    indebtedness_to_resources: String(420 + 31 * (index % 9)),
    liquid_resources: millions(Math.round(scale / 2)),
    peak_call_250d: millions(Math.round(scale / 4)),
    avg_margin_30d: millions(scale * 2),
    avg_margin_250d: millions(scale * 2 - 3),
    client_margin: millions(scale),
    own_margin: millions(scale),
    credit_score: String(2 + (index % 3)),
    firms_cleared: String(index % 4),
    margin_share: contribution.length > 11 ? "11.4" : "3.2",
    max_stress_loss_over_margin: millions(9 + (index % 7)),
    fund_size: "165000000.00",
  };
}

/** What the house's systems say each day. */
export const daily = (firm: Firm, index: number): Record<string, string> => {
  const { margin_share, max_stress_loss_over_margin, fund_size } = quarter(firm, index);
  return {
    margin_share: margin_share!,
    max_stress_loss_over_margin: max_stress_loss_over_margin!,
    fund_size: fund_size!,
  };
};

/** A sanctions list of invented entries, in the UN's format. */
export async function bringSanctions(world: World, day: string): Promise<void> {
  const text = unFile([
    { names: ["Gregor Anton Fiktivsky", "Grigory Fiktivski"], kind: "PERSON" },
    { names: ["Ormsund Shipping and Trading", "Ormsund Lines"], kind: "ENTITY" },
    { names: ["Milan Undichter"], kind: "PERSON" },
  ]).replace(/dateGenerated="[^"]*"/, `dateGenerated="${day}T06:00:00.000Z"`);
  await bring(world, "SANCTIONS", `consolidated-${day}.xml`, text);
}

/** The register's records of these firms, in GLEIF's format; `lapsed` has not renewed its own. */
export async function bringLeis(world: World, names: readonly string[], lapsed: string): Promise<void> {
  const rows = gleifCsv(names, { leis: names.map(leiOf) })
    .replaceAll("2027-03-01", "2019-03-01")
    .split("\n")
    .map((line) => (line.includes(`"${lapsed}"`) ? line.replace('"ISSUED"', '"LAPSED"') : line));
  await bring(world, "LEI", "lei-records.csv", rows.join("\n"));
}

async function bring(world: World, kind: "SANCTIONS" | "LEI", name: string, text: string): Promise<void> {
  const { stage, house } = world;
  const documentId = await upload(stage, house.officer, name, new TextEncoder().encode(text));
  await act(stage, house.officer, importList, { kind, documentId });
}

/** A criterion not asked of a member for some time. */
export const waive = (
  { stage, house }: World,
  { joined }: Watched,
  criterion: string,
  until: string,
  reason: string,
) =>
  decide(stage, house.officer, house.approver, waiveCriterion, {
    subjectId: globalId("Member", joined.memberId),
    criterion,
    until,
    reason,
  });
