import type { Content } from "pdfmake/interfaces.js";
import { figures } from "#app/_parts/amounts.ts";
import { dateText } from "#app/_parts/dates.ts";
import { hashOf } from "#domain/hash.ts";
import { softwareVersion } from "#graphql/software.ts";
import { heading, keyed, printed, quiet, ruled, section } from "./paper.ts";
import type { House } from "./stored.ts";

/** A member's accounts as papers call them. */
export const ACCOUNT_NAMES = [
  { name: "posted", title: "Posted" },
  { name: "called", title: "Called" },
  { name: "owed", title: "Owed by the member" },
  { name: "payable", title: "Owed to the member" },
] as const;

interface Money {
  amount: string;
  currency: string;
}

export type Balances = Record<(typeof ACCOUNT_NAMES)[number]["name"], Money>;

export interface Line {
  title: string;
  bookedOn: string;
  number: string | null;
  moved: Balances;
  balance: Balances;
}

export interface Stated {
  member: { code: string; firm: { name: string }; service: { name: string; currency: string } };
  opening: Balances;
  closing: Balances;
  lines: Line[];
}

const figure = (amount: string): Content => ({ text: figures(amount), noWrap: true });
const isZero = (amount: string) => /^[0.]+$/.test(amount);

/** A statement of account as a paper: where the accounts stood, what moved, and where they stand. */
export async function statementPaper(
  statement: Stated,
  house: House,
  { from, to }: { from: string; to: string },
): Promise<Buffer> {
  const { member, opening, closing, lines } = statement;
  const hash = await hashOf({ from, to, member: member.code, opening, closing, lines });
  const number = `${member.code} ${from} to ${to}`;
  const words = `${dateText(from)} to ${dateText(to)}`;
  return printed({
    title: `Statement of account ${number}`,
    subject: `Statement of ${member.firm.name}, ${words}`,
    author: house.name,
    software: softwareVersion,
    // The same period with the same entries is the same paper, whenever it is asked for.
    issuedAt: new Date(`${to}T12:00:00Z`),
    number,
    hash,
    demonstration: house.demonstration,
    content: [
      {
        columns: [
          { text: house.name, bold: true },
          { text: "Statement of account", alignment: "right" },
        ],
      },
      heading(`${words}`),
      quiet(`${member.firm.name}, member of ${member.service.name}`),
      section(
        `Where the accounts stood, ${member.service.currency}`,
        ruled(
          [
            { head: "Account", width: "*" },
            { head: `Before ${dateText(from)}`, width: "auto", right: true },
            { head: `After ${dateText(to)}`, width: "auto", right: true },
          ],
          ACCOUNT_NAMES.map(({ name, title }) => [
            title,
            figure(opening[name].amount),
            figure(closing[name].amount),
          ]),
        ),
      ),
      section(
        `What moved, ${member.service.currency}`,
        lines.length === 0 ? quiet("Nothing moved in this period.") : moved(lines),
      ),
    ],
  });
}

/** A row an entry: what it moved, and in grey under it where the account stood then. */
const moved = (lines: readonly Line[]): Content =>
  ruled(
    [
      { head: "Booked on", width: 52 },
      { head: "What", width: "*" },
      ...ACCOUNT_NAMES.map(({ title }) => ({ head: title, width: "auto" as const, right: true })),
    ],
    lines.map((line) => [
      { text: line.bookedOn, fontSize: 8, noWrap: true },
      {
        stack: [
          { text: line.title, fontSize: 8 },
          { text: line.number ?? "", fontSize: 7, color: "#44545A" },
        ],
      },
      ...ACCOUNT_NAMES.map(
        ({ name }): Content => ({
          fontSize: 8,
          stack: [
            { text: isZero(line.moved[name].amount) ? " " : figures(line.moved[name].amount), noWrap: true },
            { text: figures(line.balance[name].amount), fontSize: 7, color: "#44545A", noWrap: true },
          ],
        }),
      ),
    ]),
  );

/** What a member was asked to confirm. */
export interface Confirmed {
  year: number;
  asOf: string;
  issuedAt: string;
  hash: string;
  member: Stated["member"];
  balances: Balances;
}

/** A balance confirmation as a paper: only what was stored when it was asked, so that it is the same each time. */
export const confirmationPaper = (asked: Confirmed, house: House): Promise<Buffer> =>
  printed({
    title: `Balance confirmation ${asked.member.code} ${asked.year}`,
    subject: `Balances of ${asked.member.firm.name} at the end of ${asked.year}`,
    author: house.name,
    software: softwareVersion,
    issuedAt: new Date(asked.issuedAt),
    number: `${asked.member.code} ${asked.year}`,
    hash: asked.hash,
    demonstration: house.demonstration,
    content: [
      {
        columns: [
          { text: house.name, bold: true },
          { text: "Balance confirmation", alignment: "right" },
        ],
      },
      heading(`Balances at the end of ${dateText(asked.asOf)}`),
      quiet(`To ${asked.member.firm.name}, member of ${asked.member.service.name}`),
      section(
        `By the journal of the house, ${asked.member.service.currency}`,
        ruled(
          [
            { head: "Account", width: "*" },
            { head: "Balance", width: "auto", right: true },
          ],
          ACCOUNT_NAMES.map(({ name, title }) => [title, figure(asked.balances[name].amount)]),
        ),
      ),
      section(
        "To be answered",
        keyed([
          ["Where", "on the portal, once, by a treasurer or signatory"],
          ["SHA-256 of what is confirmed", asked.hash],
        ]),
      ),
    ],
  });
