import { textOf } from "#app/_parts/form/values.ts";

/** The parts of the form as they are kept: decimal text for figures, "" for what is not there. */
export type FirmContent = Record<(typeof firmFields)[number], string>;
export const firmFields = [
  "name",
  "lei",
  "bic",
  "legalForm",
  "country",
  "address",
  "regulator",
  "licence",
] as const;

export type MembershipContent = {
  category: string;
  traits: string[];
  affiliates: string;
  parent: string;
  parentLei: string;
};

export const contactParts = [
  { value: "PRIMARY", label: "First contact" },
  { value: "DEPUTY", label: "Deputy" },
  { value: "NIGHT", label: "Answers at night" },
  { value: "SIGNATORY", label: "Signatory" },
  { value: "OWNER", label: "Owner" },
] as const;
export type Contact = { part: string; name: string; title: string; email: string; phone: string };
export type PeopleContent = { contacts: Contact[] };

export type Period = { period: string; asOf: string; values: Record<string, string> };
export type FiguresContent = { periods: Period[] };

export type BankContent = Record<(typeof bankFields)[number], string>;
export const bankFields = ["bank", "bic", "iban", "currency"] as const;

/** Fields of these names, as they were typed. */
export function textsOf<Name extends string>(form: FormData, names: readonly Name[]): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, textOf(form, name)])) as Record<Name, string>;
}
