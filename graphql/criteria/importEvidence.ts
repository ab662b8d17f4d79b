import { insertEvidence } from "#db/criteria/queries.ts";
import type { evidence } from "#db/criteria/tables.ts";
import { findServices } from "#db/house/queries.ts";
import { listMembersOfService } from "#db/members/queries.ts";
import { isDate } from "#domain/calendar.ts";
import type { ImportFiguresInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { rowOf } from "../ids.ts";
import { invalid, notFound } from "../refusals.ts";
import { only } from "../rights.ts";
import { dayIn } from "../time.ts";
import { catalogueOn } from "./catalogues.ts";
import { readLines } from "./readLines.ts";
import { restate } from "./restate.ts";

const COLUMNS = ["member", "criterion", "passed", "issued_on", "valid_until", "source"];

/**
 * Bring in what members had shown before this portal, from a file: all of it or nothing. What lists decide and what is
 * measured cannot be brought in like this.
 */
export const importEvidence = command("importEvidence", {
  allow: only("MEMBERSHIP_OFFICER"),
  run: async (act, input: ImportFiguresInput) => {
    const today = dayIn(act.now, act.house.timeZone);
    const id = rowOf("ClearingService", input.serviceId);
    const [service] = id ? await findServices(act.tx, [id]) : [];
    const catalogue = service && (await catalogueOn(act.tx, service.id, today));
    if (!catalogue) return notFound("clearing service");
    if (input.csv.length > 10_000_000) invalid("csv", "The file is too long: at most 10 million characters.");
    const members = new Map(
      (await listMembersOfService(act.tx, service.id)).map((member) => [member.code, member]),
    );
    const shown = new Set(
      catalogue.rules.catalogue.criteria
        .filter(
          (criterion) => criterion.kind !== "quantitative_threshold" && criterion.screen !== "sanctions",
        )
        .map((criterion) => criterion.id),
    );
    const rows: (typeof evidence.$inferInsert)[] = [];
    for (const { line, cell } of readLines(input.csv, COLUMNS)) {
      const refuse = (column: string, message: string) =>
        invalid("csv", `Line ${line}, column ${column}: ${message} Nothing was stored.`);
      const day = (column: string) => {
        const text = cell(column);
        return isDate(text)
          ? text
          : refuse(column, `“${text.slice(0, 20)}” is no day: write it as YYYY-MM-DD.`);
      };
      const member = members.get(cell("member"));
      if (!member) return refuse("member", `“${cell("member").slice(0, 20)}” is no code of a member.`);
      const criterion = cell("criterion");
      if (!shown.has(criterion))
        refuse("criterion", `“${criterion.slice(0, 20)}” is nothing that is shown like this.`);
      const passed = cell("passed");
      if (passed !== "yes" && passed !== "no") refuse("passed", "Write yes or no.");
      const source = cell("source");
      if (source.length < 3 || source.length > 200)
        refuse("source", "Say where it comes from, in 3 to 200 characters.");
      rows.push({
        id: act.ids(),
        subjectId: member.id,
        firmId: member.firmId,
        criterion,
        passed: passed === "yes",
        issuedOn: day("issued_on"),
        validUntil: cell("valid_until") === "" ? null : day("valid_until"),
        source,
        detail: passed === "no" ? "It did not pass" : null,
        statement: null,
        documentId: null,
        needsReview: false,
        userId: act.viewer.id,
        knownOn: today,
        at: act.now,
      });
    }
    if (rows.length === 0) invalid("csv", "There is no line under the first one.");
    await insertEvidence(act.tx, rows);
    const subjects = [...new Set(rows.map((row) => row.subjectId))];
    return {
      done: { reports: rows.length, evaluated: subjects.length },
      events: [
        {
          kind: "evidence.imported",
          firmId: act.house.id,
          subjectId: service.id,
          facts: { lines: String(rows.length) },
        },
        ...(await restate(act.tx, subjects, today)),
      ],
    };
  },
});
