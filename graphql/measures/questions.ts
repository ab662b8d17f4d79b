import type { Tx } from "#db/client.ts";
import { type BatchRow, findNewestAccepted, readLines, readScenarios } from "#db/measures/queries.ts";
import type { MemberRow } from "#db/members/queries.ts";
import { decimal, ONE } from "#domain/reading.ts";
import type { MeasureQuestionKind } from "../__generated__/resolvers.ts";

/** Something a person looks at before a batch counts; before and after in minor units where it is an amount. */
export interface Question {
  kind: MeasureQuestionKind;
  /** The member's code. */
  code: string | null;
  /** The measure or the scenario. */
  name: string | null;
  before: bigint | null;
  after: bigint | null;
}

/** How many questions are told; all are counted. */
const TOLD = 100;

export interface Questions {
  count: number;
  told: Question[];
  /** The batch it was held against: the last one accepted of the same source; null where there is none. */
  against: BatchRow | null;
}

/** The same for the graph, with the currency of its amounts. */
export type ShownQuestions = Questions & { currency: string };

/** What a batch tells, read from a file or from what is stored. */
export interface ToQuestion {
  serviceId: string;
  source: string;
  names: readonly string[];
  lines: readonly { code: string; amounts: readonly bigint[] }[];
  scenarios: readonly { name: string; total: bigint }[];
}

/** Whose measures are expected. */
export const MEASURED: readonly MemberRow["status"][] = ["ACTIVE", "RESTRICTED", "SUSPENDED", "RESIGNING"];

/** What is to be asked about a batch: what is missing or new since the last accepted one, and what jumped by the rulebook. */
export async function questionsOf(
  tx: Tx,
  batch: ToQuestion & { id?: string },
  { members, jump }: { members: readonly MemberRow[]; jump: string },
): Promise<Questions> {
  const newest = await findNewestAccepted(tx, batch.serviceId, "9999-12-31", batch.source);
  const against = newest && newest.id !== batch.id ? newest : null;
  const found: Questions = { count: 0, told: [], against };
  const share = decimal(jump, "jump");
  const ask = (kind: MeasureQuestionKind, rest: Partial<Question>) => {
    found.count += 1;
    if (found.told.length < TOLD)
      found.told.push({ kind, code: null, name: null, before: null, after: null, ...rest });
  };
  const jumped = (before: bigint, after: bigint) =>
    (after > before ? after - before : before - after) * ONE > before * share;
  const lineOf = new Map(batch.lines.map((line) => [line.code, line]));
  const before = against ? await readLines(tx, against.id) : [];
  const lineBefore = new Map(before.map((line) => [line.code, line]));
  const expected = members.filter(({ status }) => MEASURED.includes(status)).map(({ code }) => code);
  for (const code of [...new Set([...expected, ...lineBefore.keys()])].sort())
    if (!lineOf.has(code)) ask("MEMBER_MISSING", { code });
  if (!against) return found;
  for (const name of against.names) if (!batch.names.includes(name)) ask("MEASURE_MISSING", { name });
  for (const name of batch.names) if (!against.names.includes(name)) ask("MEASURE_NEW", { name });
  for (const { code, amounts } of batch.lines) {
    const earlier = lineBefore.get(code);
    if (!earlier) ask("MEMBER_NEW", { code });
    for (const [at, name] of batch.names.entries()) {
      const [was, is] = [earlier?.amounts[against.names.indexOf(name)], amounts[at]!];
      if (was !== undefined && jumped(was, is)) ask("JUMP", { code, name, before: was, after: is });
    }
  }
  const totals = await totalsOfScenarios(tx, against);
  const names = new Set(batch.scenarios.map(({ name }) => name));
  for (const { name } of totals) if (!names.has(name)) ask("SCENARIO_MISSING", { name });
  const known = new Set(totals.map(({ name }) => name));
  for (const { name } of batch.scenarios) if (!known.has(name)) ask("SCENARIO_NEW", { name });
  const [was, is] = [worst(totals), worst(batch.scenarios)];
  if (was !== null && is !== null && jumped(was, is)) ask("WORST_SCENARIO", { before: was, after: is });
  return found;
}

/** The scenarios of a stored batch with the sum of all members' losses. */
export async function totalsOfScenarios(tx: Tx, batch: BatchRow): Promise<{ name: string; total: bigint }[]> {
  const totals: { name: string; total: bigint }[] = [];
  for await (const { name, losses } of readScenarios(tx, batch.id))
    totals.push({ name, total: losses.reduce((sum, loss) => sum + loss, 0n) });
  return totals;
}

const worst = (scenarios: readonly { total: bigint }[]): bigint | null =>
  scenarios.reduce<bigint | null>((most, { total }) => (most === null || total > most ? total : most), null);

/** The questions of a stored batch. */
export async function questionsOfBatch(
  tx: Tx,
  batch: BatchRow,
  rest: { members: readonly MemberRow[]; jump: string },
): Promise<Questions> {
  const { id, serviceId, source, names } = batch;
  const lines = await readLines(tx, id);
  return questionsOf(
    tx,
    { id, serviceId, source, names, lines, scenarios: await totalsOfScenarios(tx, batch) },
    rest,
  );
}

/** The sum of each measure over all members, in the order of the names. */
export const totalsOf = (names: readonly string[], lines: readonly { amounts: readonly bigint[] }[]) =>
  names.map((name, at) => ({ name, total: lines.reduce((sum, { amounts }) => sum + amounts[at]!, 0n) }));
