import type { ObligationKind } from "#app/__generated__/graphql.ts";
import { figures } from "#app/_parts/amounts.ts";
import type { CheckLine } from "#app/_parts/CheckIt.tsx";
import { runCase } from "#domain/case.ts";
import { Refused } from "#domain/fault.ts";
import { hashOf } from "#domain/hash.ts";
import { type StatedInterest, statedInterest } from "#domain/interest.ts";
import { runShare } from "#domain/line.ts";
import { formatAmount, isCurrency, parseAmount } from "#domain/money.ts";

/** What was issued: the amount the page states, and the fingerprint of the case behind it. */
export interface Issued {
  kind: ObligationKind;
  amount: string;
  hash: string;
}

type Case = {
  currency: string;
  shares: { layer: string; amount: string; case: unknown }[];
  layers: { id: string; title: string }[];
  required?: string;
  posted?: string;
  called?: string;
  /** Of an invoice or return by a run. */
  requirement?: { amount: string; case: unknown };
};

/** The lines before anything is run: one for each own share, the sum, the fingerprint. */
export function linesToRun(text: string, issued: Issued): CheckLine[] {
  const content = read(text);
  const shares =
    typeof content === "string" ? [] : content.shares.map((share) => shareTitle(content, share.layer));
  const requirement = typeof content !== "string" && content.requirement ? [REQUIREMENT] : [];
  return [...shares, ...requirement, sumTitle(issued), HASH].map((what) => ({ what, state: "not-run" }));
}

/**
 * Run what stands in `text` again, in this browser and without any network: every own share by the domain module, the
 * sum of them, and the SHA-256 of the whole. Text may be anything a reader has typed; what is wrong with it is a line.
 */
export async function check(text: string, issued: Issued): Promise<CheckLine[]> {
  const content = read(text);
  if (typeof content === "string")
    return [{ what: "The case can be read", state: "differs", detail: content }];
  return [
    ...content.shares.map((share) => checkShare(content, share)),
    ...(content.requirement ? [checkRequirement(content, content.requirement)] : []),
    issued.kind === "INTEREST" ? checkInterest(content, issued) : checkSum(content, issued),
    await checkHash(text, issued),
  ];
}

const REQUIREMENT = "Your requirement, run again";
const HASH = "Case unchanged since issue";
const sumTitle = ({ kind }: Issued) =>
  kind === "REPLENISHMENT" ? "What is to be put back" : "The amount stated";
const titleOf = (content: Case, layer: string) =>
  content.layers.find(({ id }) => id === layer)?.title ?? layer;
const shareTitle = (content: Case, layer: string) => `${titleOf(content, layer)}, run again`;

/** The case as far as the lines need it, or what is wrong with it in a sentence. */
function read(text: string): Case | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (fault) {
    return `It is no JSON: ${(fault as Error).message}. Mend it, or put back the case as it was issued.`;
  }
  const content = (typeof value === "object" && value !== null ? value : {}) as Partial<Case>;
  if (typeof content.currency !== "string" || !isCurrency(content.currency))
    return "currency is no active currency: put back what was issued.";
  // A contribution has no default behind it, and so neither shares nor layers.
  content.shares ??= [];
  content.layers ??= [];
  const lists = { shares: content.shares, layers: content.layers };
  for (const [name, list] of Object.entries(lists))
    if (!Array.isArray(list) || !list.every((each: unknown) => typeof each === "object" && each !== null))
      return `${name} is no list of objects: put back what was issued.`;
  const bad = content.shares.findIndex(
    ({ layer, amount }) => typeof layer !== "string" || typeof amount !== "string",
  );
  return bad < 0
    ? (content as Case)
    : `shares[${bad}] has no layer or no amount as a text: put back what was issued.`;
}

function checkShare(content: Case, share: Case["shares"][number]): CheckLine {
  const what = shareTitle(content, share.layer);
  if (share.case === null)
    return {
      what,
      state: "unknown",
      detail:
        "This layer is taken in order of size, not shared by weight: there is no line of your own to run.",
    };
  try {
    const { amount, currency } = runShare(share.case);
    const line = compare(what, amount, share.amount, currency);
    return line.state === "agrees"
      ? { ...line, what: `${what}: ${figures(amount)}`, detail: "same module, in this browser" }
      : line;
  } catch (fault) {
    if (fault instanceof Refused)
      return {
        what,
        state: "differs",
        detail: `The module refuses the line: ${fault.fault.path} ${fault.fault.message}. ${REMEDY}`,
      };
    return { what, state: "differs", detail: `The line cannot be compared. ${REMEDY}` };
  }
}

/** What must be held, by the member's own measures and the published statement. */
function checkRequirement(
  { currency, required }: Case,
  { amount, case: own }: { amount: string; case: unknown },
) {
  const run = runCase(own);
  if (!run.ok || run.result.result !== "requirement/1")
    return {
      what: REQUIREMENT,
      state: "differs" as const,
      detail: `The module refuses the case${run.ok ? "" : `: ${run.fault.path} ${run.fault.message}`}. ${REMEDY}`,
    };
  try {
    const line = compare(REQUIREMENT, run.result.amount, amount, currency);
    if (line.state === "agrees" && required !== amount)
      return compare(REQUIREMENT, run.result.amount, required ?? "", currency);
    return line.state === "agrees"
      ? { ...line, what: `${REQUIREMENT}: ${figures(amount)}`, detail: "same module, in this browser" }
      : line;
  } catch {
    return {
      what: REQUIREMENT,
      state: "differs" as const,
      detail: `An amount in the case cannot be read. ${REMEDY}`,
    };
  }
}

/** Interest by its segments: days and principals as they stand in the case, rounded once. */
function checkInterest(content: Case, issued: Issued): CheckLine {
  const what = sumTitle(issued);
  try {
    const total = statedInterest(content as unknown as StatedInterest);
    return compare(`${what}: ${figures(total)}`, total, issued.amount, content.currency);
  } catch {
    return { what, state: "differs", detail: `A segment in the case cannot be read. ${REMEDY}` };
  }
}

/** required − (posted − used) − called for a contribution and a call to restore it, the other way round for a return; the sum of the shares for anything else. */
function checkSum(content: Case, issued: Issued): CheckLine {
  const what = sumTitle(issued);
  const { currency } = content;
  try {
    const used = content.shares.reduce((sum, share) => sum + parseAmount(share.amount, currency), 0n);
    const text = (amount: bigint) => figures(formatAmount(amount, currency));
    const back = issued.kind === "RETURN" && content.required !== undefined;
    if (issued.kind !== "REPLENISHMENT" && issued.kind !== "CONTRIBUTION" && !back)
      return compare(`${what}: ${text(used)}`, formatAmount(used, currency), issued.amount, currency);
    const [required, posted] = [
      parseAmount(content.required ?? "", currency),
      parseAmount(content.posted ?? "", currency),
    ];
    const called = parseAmount(content.called ?? "0", currency);
    const due = back ? posted - required : required - (posted - used) - called;
    const line = compare(`${what}: ${text(due)}`, formatAmount(due, currency), issued.amount, currency);
    return line.state === "agrees"
      ? {
          ...line,
          detail: back
            ? `${text(posted)} − ${text(required)}`
            : `${text(required)} − (${text(posted)} − ${text(used)})${called > 0n ? ` − ${text(called)}` : ""}`,
        }
      : line;
  } catch {
    return {
      what,
      state: "differs",
      detail: `An amount in the case is no decimal number such as 1250.00. ${REMEDY}`,
    };
  }
}

/** Over what stands in the text, as JSON: how it is laid out does not matter, every character of a value does. */
async function checkHash(text: string, { hash }: Issued): Promise<CheckLine> {
  if (!globalThis.crypto?.subtle)
    return {
      what: HASH,
      state: "unknown",
      detail:
        "This browser computes no SHA-256 over plain http: open the portal by https, or run the case offline.",
    };
  try {
    const found = await hashOf(JSON.parse(text));
    return found === hash
      ? { what: HASH, state: "agrees", detail: `sha256 ${short(found)}` }
      : {
          what: HASH,
          state: "differs",
          detail: `This is sha256 ${short(found)}, issued was ${short(hash)}. ${REMEDY}`,
        };
  } catch {
    return {
      what: HASH,
      state: "differs",
      detail: `A character in the case has no canonical form. ${REMEDY}`,
    };
  }
}

function compare(what: string, found: string, stated: string, currency: string): CheckLine {
  const difference = parseAmount(found, currency) - parseAmount(stated, currency);
  if (difference === 0n) return { what, state: "agrees" };
  const by = `${currency}\u00a0${figures(formatAmount(difference < 0n ? -difference : difference, currency))}`;
  const detail = `Found ${figures(found)}, stated ${figures(stated)}. ${REMEDY}`;
  return { what, state: "differs", difference: by, detail };
}

const REMEDY = "If you did not change the case, contest it and send the house this line.";
const short = (hash: string) => `${hash.slice(0, 4)} ${hash.slice(4, 8)} … ${hash.slice(-4)}`;
