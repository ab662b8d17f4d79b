import type { Tx } from "#db/client.ts";
import { insertReports } from "#db/criteria/queries.ts";
import { findServices } from "#db/house/queries.ts";
import { listMembersOfService } from "#db/members/queries.ts";
import type { ImportFiguresInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { rowOf } from "../ids.ts";
import { invalid, notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { dayIn } from "../time.ts";
import { catalogueOn } from "./catalogues.ts";
import { reportable } from "./figures.ts";
import { type FigureFile, readFigureFile } from "./readFigureFile.ts";
import { restate } from "./restate.ts";

/** Read a file of figures for a service; null where there is no such service, or it has no criteria. */
export async function readForService(
  tx: Tx,
  { serviceId, csv, today }: { serviceId: string; csv: string; today: string },
): Promise<FigureFile | null> {
  const id = rowOf("ClearingService", serviceId);
  const [service] = id ? await findServices(tx, [id]) : [];
  const catalogue = service && (await catalogueOn(tx, service.id, today));
  if (!catalogue) return null;
  const members = await listMembersOfService(tx, service.id);
  return readFigureFile(csv, {
    members: new Map(members.map((member) => [member.code, member])),
    figures: new Set(reportable(catalogue, "HOUSE").map((figure) => figure.name)),
    today,
  });
}

/** Bring in figures of many members from a file: all of it or nothing. Everybody in it is evaluated anew. */
export const importFigures = command("importFigures", {
  allow: only("RISK_MANAGER"),
  run: async (act, input: ImportFiguresInput) => {
    const today = dayIn(act.now, act.house.timeZone);
    if (input.csv.length > 10_000_000) invalid("csv", "The file is too long: at most 10 million characters.");
    const file = await readForService(act.tx, { serviceId: input.serviceId, csv: input.csv, today });
    if (!file) return notFound("clearing service");
    const [first] = file.faults;
    if (first)
      invalid(
        "csv",
        `Line ${first.line}${first.column && `, column ${first.column}`}: ${first.message}${
          file.faults.length > 1 ? ` There are ${file.faults.length - 1} more faults.` : ""
        } Nothing was stored.`,
      );
    if (file.reports.length === 0) wrongMoment("The file holds no figures.");
    await insertReports(
      act.tx,
      file.reports.map((report) => ({
        ...report,
        id: act.ids(),
        channel: "CSV",
        side: "HOUSE",
        callerId: act.viewer.id,
        knownOn: today,
        at: act.now,
      })),
    );
    const subjects = [...new Set(file.reports.map((report) => report.subjectId))];
    return {
      done: { reports: file.reports.length, evaluated: subjects.length },
      events: [
        {
          kind: "figures.imported",
          firmId: act.house.id,
          subjectId: rowOf("ClearingService", input.serviceId)!,
          facts: { reports: String(file.reports.length) },
        },
        ...(await restate(act.tx, subjects, today)),
      ],
    };
  },
});
