import { dateText } from "#app/_parts/dates.ts";
import type { KeyValueLine } from "#app/_parts/KeyValue.tsx";

const fields: Record<string, string> = {
  name: "Name",
  lei: "LEI",
  bic: "BIC",
  legalForm: "Legal form",
  country: "Country of its seat",
  address: "Address",
  regulator: "Supervised by",
  licence: "Licence",
  category: "Category",
  traits: "What it is",
  affiliates: "Group of affiliates",
  parent: "Parent",
  parentLei: "LEI of the parent",
  bank: "Bank",
  iban: "Account",
  currency: "Currency",
};

/** A part of the form as lines to read: each field by its name, an empty one said to be so. */
export function contentLines(content: unknown): KeyValueLine[] {
  const given = content as Record<string, unknown>;
  return Object.entries(fields).flatMap(([name, key]) =>
    name in given ? [{ key, value: shown(given[name]) }] : [],
  );
}

function shown(value: unknown): string {
  const text = Array.isArray(value) ? value.join(", ").replaceAll("_", " ") : String(value ?? "");
  return text === "" ? "not said" : text;
}

const parts: Record<string, string> = {
  PRIMARY: "First contact",
  DEPUTY: "Deputy",
  NIGHT: "Answers at night",
  SIGNATORY: "Signatory",
  OWNER: "Owner",
};

type Contact = { part: string; name: string; title: string; email: string; phone: string };

/** The people of the form: what each is, and how it is reached. */
export function peopleOf(content: unknown): { id: string; part: string; name: string; reached: string }[] {
  const { contacts = [] } = content as { contacts?: Contact[] };
  return contacts.map(({ part, name, title, email, phone }, at) => ({
    id: `${part} ${at}`,
    part: parts[part] ?? part,
    name: [name || "not said", title].filter(Boolean).join(", "),
    reached: [email, phone].filter(Boolean).join(", "),
  }));
}

type Period = { period: string; asOf: string; values: Record<string, string> };

/** The periods that figures were given for, as lines: "2018-Q2" is "of 30 Jun 2018, 6 figures". */
export function periodLines(content: unknown): KeyValueLine[] {
  const { periods = [] } = content as { periods?: Period[] };
  return periods.map(({ period, asOf, values }, at) => {
    const count = Object.keys(values).length;
    return {
      key: period || `Period ${at + 1}`,
      value: `${asOf ? `of ${dateText(asOf)}, ` : ""}${count} ${count === 1 ? "figure" : "figures"}`,
    };
  });
}
