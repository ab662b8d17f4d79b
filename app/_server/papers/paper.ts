import { createRequire } from "node:module";
import { dirname } from "node:path";
import pdfmake from "pdfmake";
import type { Content, TableCell, TDocumentDefinitions } from "pdfmake/interfaces.js";
import { DEMONSTRATION_WORDS } from "#app/_parts/shell/demonstration.ts";

const INK = "#11201F";
const QUIET = "#44545A";
const HAIRLINE = "#D5DCDD";
/** A sheet of A4 in points, less its margins. */
const WIDTH = 499;
const MARGIN = 48;

const require = createRequire(import.meta.url);
const fonts: Record<string, Record<string, string>> = require("pdfmake/fonts/Roboto.js");
pdfmake.setFonts(fonts as never);
const folder = dirname(fonts["Roboto"]!["normal"]!);
// A paper fetches nothing and reads nothing but its letters, whatever it is made of.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => dirname(path) === folder);

export interface Paper {
  /** What the document is called by whoever keeps it. */
  title: string;
  subject: string;
  author: string;
  software: string;
  /** The only time a paper knows: with it the same document is the same bytes. */
  issuedAt: Date;
  number: string;
  hash: string;
  demonstration: boolean;
  content: Content[];
}

/** A paper as bytes of PDF: letters within it, number, hash and page at the foot of every sheet. */
export function printed(paper: Paper): Promise<Buffer> {
  const definition: TDocumentDefinitions = {
    pageSize: "A4",
    pageMargins: [MARGIN, paper.demonstration ? 72 : MARGIN, MARGIN, 60],
    version: "1.7",
    language: "en",
    displayTitle: true,
    info: {
      title: paper.title,
      subject: paper.subject,
      author: paper.author,
      creator: paper.software,
      creationDate: paper.issuedAt,
      modDate: paper.issuedAt,
    },
    defaultStyle: { font: "Roboto", fontSize: 9.5, lineHeight: 1.2, color: INK },
    ...(paper.demonstration && { header: banner }),
    footer: (page, pages) => ({
      margin: [MARGIN, 12, MARGIN, 0],
      stack: [
        rule(0.5),
        {
          margin: [0, 5, 0, 0],
          fontSize: 7.5,
          color: QUIET,
          columns: [
            { width: "auto", text: `${paper.number}, SHA-256 ${paper.hash}` },
            { width: "*", alignment: "right", text: `page ${page} of ${pages}` },
          ],
        },
      ],
    }),
    content: paper.content,
  };
  return pdfmake.createPdf(definition).getBuffer();
}

const banner = (): Content => ({
  margin: [MARGIN, 24, MARGIN, 0],
  stack: [
    {
      fontSize: 8,
      text: [
        { text: "DEMONSTRATION  ", bold: true },
        { text: DEMONSTRATION_WORDS, color: QUIET },
      ],
    },
    rule(0.75, true),
  ],
});

const rule = (lineWidth: number, dashed = false): Content => ({
  margin: [0, 3, 0, 0],
  canvas: [
    {
      type: "line",
      x1: 0,
      y1: 0,
      x2: WIDTH,
      y2: 0,
      lineWidth,
      lineColor: dashed ? QUIET : INK,
      ...(dashed && { dash: { length: 3 } }),
    },
  ],
});

/** A section: the strong rule, its heading, its content. */
export const section = (heading: string, ...content: Content[]): Content => ({
  margin: [0, 18, 0, 0],
  stack: [rule(1.5), { text: heading, bold: true, fontSize: 11, margin: [0, 5, 0, 4] }, ...content],
});

/** On one sheet, however little is left of this one. */
export const whole = (content: Content): Content => ({ stack: [content], unbreakable: true });

export const heading = (text: string): Content => ({ text, bold: true, fontSize: 17, margin: [0, 6, 0, 2] });
export const quiet = (text: string): Content => ({ text, color: QUIET });

/** The one amount a paper is about: its code small, its figures large. */
export const statement = ({ currency, figures }: { currency: string; figures: string }): Content => ({
  margin: [0, 2, 0, 6],
  text: [
    { text: `${currency} `, fontSize: 11, color: QUIET },
    { text: figures, fontSize: 22 },
  ],
});

const HAIRLINES = {
  vLineWidth: () => 0,
  hLineColor: () => HAIRLINE,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

/** What a thing is called and what it is, one under the other. */
export const keyed = (lines: readonly (readonly [key: string, value: string])[]): Content => ({
  table: {
    widths: [122, "*"],
    dontBreakRows: true,
    body: lines.map(([key, value]) => [quiet(key), value] as TableCell[]),
  },
  layout: { ...HAIRLINES, hLineWidth: (at, { table }) => (at === 0 || at === table.body.length ? 0 : 0.5) },
});

export interface Column {
  head: string;
  width: number | "*" | "auto";
  right?: boolean;
}

/** A table by rules: one of ink under its head, hairlines between rows; `total` ends with the bookkeeper's double rule. */
export function ruled(
  columns: readonly Column[],
  rows: readonly (readonly Content[])[],
  total?: readonly Content[],
): Content {
  const cells = (row: readonly Content[], more: object = {}): TableCell[] =>
    row.map((cell, at) => ({
      stack: [cell],
      margin: [0, 0, at < row.length - 1 ? 10 : 0, 0],
      ...(columns[at]?.right && { alignment: "right" as const }),
      ...more,
    }));
  const head = columns.map((column) => quiet(column.head));
  const body = [cells(head, { fontSize: 8.5 }), ...rows.map((row) => cells(row))];
  if (total) body.push(cells(total, { bold: true }));
  const table: Content = {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: columns.map(({ width }) => width),
      body,
    },
    layout: {
      ...HAIRLINES,
      hLineWidth: (at) => (at === 0 ? 0 : at === 1 || (total && at >= body.length - 1) ? 0.75 : 0.5),
      hLineColor: (at) => (at === 1 || (total && at >= body.length - 1) ? INK : HAIRLINE),
    },
  };
  return total ? { stack: [table, { ...(rule(0.75) as object), margin: [0, 2, 0, 0] } as Content] } : table;
}
