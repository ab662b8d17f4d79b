import { validateBIC, validateIBAN } from "ibantools";
import { z } from "zod";
import type { SectionName } from "#db/applications/queries.ts";
import { isDate } from "#domain/calendar.ts";
import { DECIMAL, PERIOD } from "../criteria/figures.ts";
import { readLei, TRAITS } from "../members/identity.ts";
import { invalid } from "../refusals.ts";
import { readEmail, readText } from "../text.ts";

/** The parts of an application form as they are kept. A draft may leave any text empty. */
export interface Sections {
  firm: {
    name: string;
    lei: string;
    bic: string;
    legalForm: string;
    country: string;
    address: string;
    regulator: string;
    licence: string;
  };
  membership: {
    category: string;
    traits: string[];
    affiliates: string;
    parent: string;
    parentLei: string;
  };
  people: { contacts: Contact[] };
  figures: { periods: { period: string; asOf: string; values: Record<string, string> }[] };
  bank: { bank: string; bic: string; iban: string; currency: string };
}

export const PARTS = ["PRIMARY", "DEPUTY", "NIGHT", "SIGNATORY", "OWNER"] as const;
export interface Contact {
  part: (typeof PARTS)[number];
  name: string;
  title: string;
  email: string;
  phone: string;
}

const text = z.string();

const FORMS = {
  firm: z.strictObject({
    name: text,
    lei: text,
    bic: text,
    legalForm: text,
    country: text,
    address: text,
    regulator: text,
    licence: text,
  }),
  membership: z.strictObject({
    category: text,
    traits: z.array(z.enum(TRAITS)).max(TRAITS.length),
    affiliates: text,
    parent: text,
    parentLei: text,
  }),
  people: z.strictObject({
    contacts: z
      .array(z.strictObject({ part: z.enum(PARTS), name: text, title: text, email: text, phone: text }))
      .max(60),
  }),
  figures: z.strictObject({
    periods: z
      .array(z.strictObject({ period: text, asOf: text, values: z.record(z.string().max(60), text) }))
      .max(8),
  }),
  bank: z.strictObject({ bank: text, bic: text, iban: text, currency: text }),
};

/** What a rulebook knows that a form may name. */
export interface Known {
  categories: readonly string[];
  figures: ReadonlySet<string>;
  currency: string;
  today: string;
}

/** Read a part of the form from JSON text: what is filled in must be right, what is empty may be filled in later. */
export function readSection<Name extends SectionName>(
  name: Name,
  json: string,
  known: Known,
): Sections[Name] {
  if (json.length > 100_000) invalid("content", "The form is too long.");
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    invalid("content", "content is no JSON: check brackets, quotes and commas.");
  }
  const read = FORMS[name].safeParse(value);
  if (!read.success) {
    const issue = read.error.issues[0]!;
    const path = issue.path
      .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
      .join("");
    const what = issue.message.replace(/, received (undefined|null)$/, ", and there is none");
    return invalid(`content${path}`, `content${path}: ${what}.`);
  }
  return CLEAN[name](read.data as never, known) as Sections[Name];
}

const compact = (value: string) => value.replace(/[\s-]/g, "").toUpperCase();

/** A text that may be empty, in its one form. */
const line = (field: string, value: string, most = 200) =>
  value.trim() === "" ? "" : readText(field, value, { most });

const lei = (field: string, value: string) => (value.trim() === "" ? "" : readLei(field, value));

function bic(field: string, value: string): string {
  const clean = compact(value);
  return clean === "" || validateBIC(clean).valid
    ? clean
    : invalid(field, `“${value.slice(0, 20)}” is no BIC: 8 or 11 letters and digits, such as NDEASESS.`);
}

const NAMES = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

function country(field: string, value: string): string {
  const code = compact(value);
  if (code === "") return code;
  return /^[A-Z]{2}$/.test(code) && NAMES.of(code) !== undefined
    ? code
    : invalid(field, `“${value.slice(0, 20)}” is no country code: two letters, such as SE.`);
}

const CLEAN: { [Name in SectionName]: (read: Sections[Name], known: Known) => Sections[Name] } = {
  firm: (read) => ({
    name: line("content.name", read.name, 120),
    lei: lei("content.lei", read.lei),
    bic: bic("content.bic", read.bic),
    legalForm: line("content.legalForm", read.legalForm, 80),
    country: country("content.country", read.country),
    address: line("content.address", read.address, 300),
    regulator: line("content.regulator", read.regulator),
    licence: line("content.licence", read.licence),
  }),
  membership: (read, known) => {
    if (read.category !== "" && !known.categories.includes(read.category))
      invalid(
        "content.category",
        `“${read.category.slice(0, 20)}” is no category: ${known.categories.join(", ")}.`,
      );
    return {
      category: read.category,
      traits: [...new Set(read.traits)].sort(),
      affiliates: line("content.affiliates", read.affiliates, 120),
      parent: line("content.parent", read.parent, 120),
      parentLei: lei("content.parentLei", read.parentLei),
    };
  },
  people: (read) => ({
    contacts: read.contacts.map((contact, index) => {
      const at = `content.contacts[${index}]`;
      return {
        part: contact.part,
        name: line(`${at}.name`, contact.name, 100),
        title: line(`${at}.title`, contact.title, 100),
        email: contact.email.trim() === "" ? "" : readEmail(`${at}.email`, contact.email),
        phone: phone(`${at}.phone`, contact.phone),
      };
    }),
  }),
  figures: (read, known) => ({
    periods: read.periods.map((period, index) => {
      const at = `content.periods[${index}]`;
      if (period.period !== "" && !PERIOD.test(period.period))
        invalid(`${at}.period`, `“${period.period.slice(0, 20)}” is no period: one such as 2018-Q2.`);
      if (period.asOf !== "" && !isDate(period.asOf))
        invalid(`${at}.asOf`, `“${period.asOf.slice(0, 20)}” is no day: give one as YYYY-MM-DD.`);
      if (period.asOf > known.today) invalid(`${at}.asOf`, `${period.asOf} is to come.`);
      const values: Record<string, string> = {};
      for (const [name, value] of Object.entries(period.values)) {
        if (!known.figures.has(name))
          invalid(`${at}.values.${name}`, `“${name}” is no figure that a firm reports.`);
        if (value.trim() === "") continue;
        if (!DECIMAL.test(value.trim()))
          invalid(
            `${at}.values.${name}`,
            `“${value.slice(0, 30)}” is no number: digits with at most 6 decimals, such as 41200000.00.`,
          );
        values[name] = value.trim();
      }
      return { period: period.period, asOf: period.asOf, values };
    }),
  }),
  bank: (read, known) => {
    const iban = compact(read.iban);
    if (iban !== "" && !validateIBAN(iban).valid)
      invalid(
        "content.iban",
        `“${read.iban.slice(0, 40)}” is no IBAN: check its digits, a slip shows in its check number.`,
      );
    if (read.currency !== "" && read.currency !== known.currency)
      invalid("content.currency", `The service settles in ${known.currency}: give an account in it.`);
    return {
      bank: line("content.bank", read.bank, 120),
      bic: bic("content.bic", read.bic),
      iban,
      currency: read.currency,
    };
  },
};

function phone(field: string, value: string): string {
  const clean = value.replace(/[\s()-]/g, "");
  return clean === "" || /^\+[1-9]\d{6,14}$/.test(clean)
    ? clean
    : invalid(
        field,
        `“${value.slice(0, 30)}” is no number that can be dialled from abroad: begin with + and the country.`,
      );
}
