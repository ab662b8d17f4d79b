import type { Content } from "pdfmake/interfaces.js";
import { figures } from "#app/_parts/amounts.ts";
import { dateText, dateTimeText } from "#app/_parts/dates.ts";
import { lineShown, sourceShown } from "#app/(portal)/obligations/lines.ts";
import { kindWords, titleForMember } from "#app/(portal)/obligations/words.ts";
import { heading, keyed, printed, quiet, ruled, section, statement, whole } from "./paper.ts";
import type { House, ObligationStored } from "./stored.ts";

/** An obligation as a paper to its member: what is to be done, how it was computed, and what it rests on. */
export function paperOf(obligation: ObligationStored, house: House): Promise<Buffer> {
  const { number, kind, content, service } = obligation;
  // As issued: a paper that says what to do does not change when it is done.
  const title = titleForMember({ kind, state: "ISSUED", default: content.default?.number });
  return printed({
    title: `${kindWords[kind]} ${number}`,
    subject: title,
    author: house.name,
    software: obligation.softwareVersion,
    issuedAt: new Date(obligation.issuedAt),
    number,
    hash: obligation.hash,
    demonstration: house.demonstration,
    content: [
      {
        columns: [
          { text: house.name, bold: true },
          { text: kindWords[kind], alignment: "right" },
        ],
      },
      heading(title),
      quiet(`To ${obligation.member.firm.name}, member of ${service.name}`),
      toPay(obligation, house),
      ...computed(obligation),
      ...layersOf(obligation).map(whole),
      whole(restsOn(obligation)),
    ],
  });
}

const isZero = (amount: string) => /^[0.]+$/.test(amount);

function toPay(obligation: ObligationStored, { timeZone }: House): Content {
  const { amount, toPay, dueAt, service } = obligation;
  const nothing = isZero(toPay.amount);
  const stated = nothing ? amount : toPay;
  const back = obligation.kind === "RETURN";
  const { called } = obligation.content;
  return section(
    nothing ? "Nothing to pay" : back ? "You receive" : "To pay",
    statement({ currency: stated.currency, figures: figures(stated.amount) }),
    keyed([
      ["Number", obligation.number],
      ["Issued", dateTimeText(obligation.issuedAt, timeZone)],
      ...(nothing
        ? ([["Payment", "none is due for it"]] as const)
        : ([
            ...(called ? ([["Open before it", figures(called)]] as const) : []),
            ...(dueAt ? ([[back ? "Paid by" : "Due", dateTimeText(dueAt, timeZone)]] as const) : []),
            ...(back
              ? []
              : ([
                  ["Pay to", service.payTo],
                  ["Reference", obligation.reference],
                ] as const)),
          ] as const)),
      ["Contest by", dateTimeText(obligation.contestBy, timeZone)],
    ]),
  );
}

/** The computation as on the page: numbered lines, an exact value on its own line, the result as the total. */
function computed({ computation, amount }: ObligationStored): Content[] {
  if (computation.length === 0) return [];
  const columns = [
    { head: "", width: 22 },
    { head: "Line", width: "*" as const },
    { head: "From", width: 120 },
    { head: amount.currency, width: "auto" as const, right: true },
  ];
  const rows = computation.map((line, at) => {
    const shown = lineShown(line);
    return [
      quiet(line.result ? "" : String(at + 1)),
      shown.note
        ? { stack: [shown.what, { text: shown.note, fontSize: 8, color: "#44545A", bold: false }] }
        : shown.what,
      { text: sourceShown(line.from), color: "#44545A", bold: false },
      { text: figures(shown.amount), noWrap: true },
    ] as Content[];
  });
  const last = computation.findIndex((line) => line.result);
  const lines = rows.filter((_, at) => at !== last);
  return [section("How it was computed", ruled(columns, lines, rows[last]))];
}

/** The layers as published, in their order. */
function layersOf({ content, amount: { currency } }: ObligationStored): Content[] {
  if (!content.layers?.length) return [];
  const figure = (amount: string): Content => ({ text: figures(amount), noWrap: true });
  return [
    section(
      `The layers, ${currency}`,
      ruled(
        [
          { head: "Rule", width: 36 },
          { head: "Layer", width: "*" },
          { head: "Size", width: "auto", right: true },
          { head: "Used", width: "auto", right: true },
          { head: "Loss left", width: "auto", right: true },
        ],
        content.layers.map((layer, at) => [
          quiet(String(at + 1)),
          layer.title,
          figure(layer.size),
          figure(layer.absorbed),
          figure(layer.remaining),
        ]),
      ),
    ),
  ];
}

function restsOn({ content, rulebook, softwareVersion, hash }: ObligationStored): Content {
  return section(
    "What it rests on",
    keyed([
      ...(content.default
        ? ([["Default", `${content.default.number} of ${dateText(content.default.on)}`]] as const)
        : []),
      ["Rulebook", rulebook.label],
      ["SHA-256 of the rulebook", rulebook.hash],
      ["Computed by", softwareVersion],
      ["SHA-256 of the content", hash],
    ]),
  );
}
