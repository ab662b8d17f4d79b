import type { Tx } from "#db/client.ts";
import { findDocuments, readDocument } from "#db/documents/queries.ts";
import { findHouse, findServices, type ServiceRow } from "#db/house/queries.ts";
import { listMembersOfService, type MemberRow } from "#db/members/queries.ts";
import { measuresHash, scenarioHash } from "#domain/contribution/measureHash.ts";
import { byId } from "#domain/order.ts";
import type { MeasuresInput } from "../__generated__/resolvers.ts";
import { rowOf } from "../ids.ts";
import { invalid, notFound } from "../refusals.ts";
import type { ContributionRules } from "../rulebooks/contributions.ts";
import { UnreadableFile } from "../screening/unreadable.ts";
import { readDay, readText } from "../text.ts";
import { BadLines } from "./badLines.ts";
import { type ReadLine, readMeasures, readScenarioTable } from "./readTable.ts";
import { rowsOf, type TableRow } from "./rowsOf.ts";
import { rulesOn } from "./rules.ts";

/** Measures as they were read, with what is wrong with them; scenarios are read again to be written. */
export interface Reading {
  service: ServiceRow;
  members: MemberRow[];
  rules: ContributionRules;
  key: string;
  source: string;
  forDate: string;
  names: string[];
  lines: ReadLine[];
  /** In order of name, with the sum of all members' losses. */
  scenarios: { name: string; hash: string; total: bigint }[];
  /** Empty where anything is wrong. */
  hash: string;
  bad: BadLines;
  channel: "CSV" | "GRAPH";
  /** The scenarios once more, in the order in which they came. */
  again(): AsyncGenerator<{ name: string; losses: bigint[] }>;
}

/** The longest text of a file that is given with the request; longer ones are uploaded. */
const MOST_TEXT = 1_000_000;
const MOST_SCENARIOS = 10_000;

/**
 * Read measures from files or typed lines, everything of it, so that every fault is told at once. Scenarios pass by one
 * after the other: what is kept of each is its name, its hash and its sum.
 */
export async function readBatch(tx: Tx, input: MeasuresInput, today: string): Promise<Reading> {
  const id = rowOf("ClearingService", input.serviceId);
  const [service] = id ? await findServices(tx, [id]) : [];
  if (!service) return notFound("clearing service");
  const rules = await rulesOn(tx, service, today);
  const key = readText("key", input.key, { most: 80 });
  const source = readText("source", input.source, { most: 60 });
  const { sources } = rules.measures;
  if (sources && !sources.names.includes(source))
    invalid("source", `The rulebook names ${sources.names.join(" and ")}: give one of them.`);
  const forDate = readDay("forDate", input.forDate);
  if (forDate > today)
    invalid("forDate", `${forDate} is to come: measures are of a day that is over, or of today.`);
  const members = await listMembersOfService(tx, service.id);
  const bad = new BadLines();
  const { currency } = service;
  const given = await tablesOf(tx, input);
  try {
    const known = new Map(members.map((member) => [member.code, member]));
    const { names, lines } = await readMeasures(given.measures(bad), { members: known, currency, bad });
    const codes = lines.map(({ member }) => member.code);
    const scenariosOf = async function* (faults: BadLines) {
      const seen = new Set<string>();
      for (const table of given.scenarios)
        yield* readScenarioTable(table(faults), { codes, currency, bad: faults, seen });
    };
    const scenarios: Reading["scenarios"] = [];
    // With lines missing every scenario would name members that are not there: first things first.
    if (bad.count === 0)
      for await (const { name, losses } of scenariosOf(bad)) {
        const total = losses.reduce((sum, loss) => sum + loss, 0n);
        scenarios.push({ name, hash: await scenarioHash(losses), total });
      }
    if (scenarios.length > MOST_SCENARIOS)
      invalid("scenarios", `There are ${scenarios.length} scenarios: at most ${MOST_SCENARIOS}.`);
    const inOrder = byId(scenarios, ({ name }) => name);
    const told = lines.map(({ member, amounts }) => ({ code: member.code, amounts }));
    const hash =
      bad.count > 0 ? "" : await measuresHash({ source, forDate, names, lines: told, scenarios: inOrder });
    return {
      ...{ service, members, rules, key, source, forDate, names, lines, hash, bad },
      scenarios: inOrder,
      channel: given.channel,
      again: () => scenariosOf(new BadLines()),
    };
  } catch (fault) {
    if (fault instanceof UnreadableFile) return invalid(given.field, fault.message);
    throw fault;
  }
}

type Table = (bad: BadLines) => AsyncIterable<TableRow> | Iterable<TableRow>;

/** The tables that were given: as the text of files, as uploaded files, or typed. */
async function tablesOf(
  tx: Tx,
  input: MeasuresInput,
): Promise<{ measures: Table; scenarios: Table[]; channel: "CSV" | "GRAPH"; field: string }> {
  const { csv, documentId, lines, scenariosCsv, scenarioDocumentIds, scenarios } = input;
  if ([csv, documentId, lines].filter((one) => one != null).length !== 1)
    invalid("csv", "Give the measures once: as csv, as documentId, or as lines.");
  if ([scenariosCsv, scenarioDocumentIds, scenarios].filter((one) => one != null).length > 1)
    invalid(
      "scenariosCsv",
      "Give the scenarios once: as scenariosCsv, as scenarioDocumentIds, or as scenarios.",
    );
  const house = await findHouse(tx);
  const uploaded = async (field: string, given: string): Promise<Table> => {
    const id = rowOf("Document", given);
    const [document] = id ? await findDocuments(tx, [id]) : [];
    if (!document || document.firmId !== house?.id) return notFound("document");
    if (document.mediaType !== "text/plain") invalid(field, `${document.name} is no comma separated text.`);
    return (bad) => rowsOf(readDocument(tx, document.id), bad);
  };
  const typed = (field: string, text: string): Table => {
    if (text.length > MOST_TEXT)
      invalid(field, `The text has more than ${MOST_TEXT} characters: upload it as a file.`);
    return (bad) => rowsOf(inOnePiece(text), bad);
  };
  const measures = lines
    ? tableOfLines(lines)
    : csv != null
      ? typed("csv", csv)
      : await uploaded("documentId", documentId!);
  const files: Table[] = [];
  if (scenarios) files.push(tableOfScenarios(scenarios));
  if (scenariosCsv != null) files.push(typed("scenariosCsv", scenariosCsv));
  for (const given of scenarioDocumentIds ?? []) files.push(await uploaded("scenarioDocumentIds", given));
  return {
    measures,
    scenarios: files,
    channel: lines ? "GRAPH" : "CSV",
    field: documentId ? "documentId" : "csv",
  };
}

async function* inOnePiece(text: string): AsyncGenerator<string> {
  yield text;
}

/** Typed lines as the table a file would have: what the first one names are the columns. */
function tableOfLines(lines: NonNullable<MeasuresInput["lines"]>): Table {
  return (bad) =>
    tableOf(
      "member",
      lines.map(({ member, measures }) => ({
        first: member,
        cells: measures.map(({ name, amount }) => [name, amount] as const),
      })),
      bad,
    );
}

function tableOfScenarios(scenarios: NonNullable<MeasuresInput["scenarios"]>): Table {
  return (bad) =>
    tableOf(
      "scenario",
      scenarios.map(({ name, losses }) => ({
        first: name,
        cells: losses.map(({ member, amount }) => [member, amount] as const),
      })),
      bad,
    );
}

function* tableOf(
  corner: string,
  typed: readonly { first: string; cells: (readonly [string, string])[] }[],
  bad: BadLines,
): Generator<TableRow> {
  const head = typed[0]?.cells.map(([name]) => name) ?? [];
  yield { line: 1, first: corner, cells: head };
  for (const [index, { first, cells }] of typed.entries()) {
    const line = index + 1; // of the list, as its sender counts
    const values = new Map<string, string>();
    for (const [name, value] of cells) {
      if (!head.includes(name))
        bad.add(line, name, value, "The first line does not name it: every line tells the same.");
      else if (values.has(name) && index > 0) bad.add(line, name, value, "It is told twice.");
      values.set(name, value);
    }
    yield { line, first, cells: head.map((name) => values.get(name) ?? "") };
  }
}
