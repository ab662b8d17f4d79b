import type { SectionName } from "#db/applications/queries.ts";
import type { ResultOf } from "../criteria/standing.ts";
import { type Contact, PARTS, type Sections } from "./sections.ts";

/** Something that is missing before an application can be handed in. */
export interface Missing {
  section: string;
  field: string;
  message: string;
}

const ASKED: { [Name in SectionName]?: Partial<Record<string, string>> } = {
  firm: {
    name: "the firm's full name",
    lei: "its LEI",
    bic: "its BIC",
    legalForm: "its legal form",
    country: "the country of its seat",
    address: "its address",
    regulator: "the authority that supervises it",
    licence: "its licence",
  },
  membership: { category: "the category of membership" },
  bank: { bank: "the settlement bank", bic: "the bank's BIC", iban: "the account", currency: "its currency" },
};

const PART_WORDS: Record<Contact["part"], string> = {
  PRIMARY: "a first contact",
  DEPUTY: "a deputy",
  NIGHT: "somebody who answers at night",
  SIGNATORY: "a signatory",
  OWNER: "an owner",
};

/** What is missing in the form, part by part, and what of the firm's own evidence is not handed in yet. */
export function missingIn(
  saved: Partial<Sections>,
  results: readonly ResultOf[],
  handedIn: ReadonlySet<string>,
): Missing[] {
  const missing: Missing[] = [];
  for (const [section, fields] of Object.entries(ASKED)) {
    const content = (saved[section as SectionName] ?? {}) as Record<string, string>;
    for (const [field, words] of Object.entries(fields))
      if (!content[field]) missing.push({ section, field, message: `Give ${words}.` });
  }
  const contacts = saved.people?.contacts ?? [];
  for (const part of PARTS.filter((one) => one !== "OWNER"))
    if (!contacts.some((contact) => contact.part === part))
      missing.push({ section: "people", field: part, message: `Name ${PART_WORDS[part]}.` });
  for (const [index, contact] of contacts.entries())
    for (const field of ["name", "email", "phone"] as const)
      if (!contact[field] && (contact.part !== "OWNER" || field === "name"))
        missing.push({
          section: "people",
          field: `contacts[${index}].${field}`,
          message: `Give the ${field} of ${contact.name || PART_WORDS[contact.part]}.`,
        });
  const periods = saved.figures?.periods ?? [];
  if (!periods.some((period) => period.period && period.asOf && Object.keys(period.values).length > 0))
    missing.push({
      section: "figures",
      field: "periods",
      message: "Give the figures of one period at least.",
    });
  for (const [index, period] of periods.entries())
    if (!period.period || !period.asOf)
      missing.push({
        section: "figures",
        field: `periods[${index}].${period.period ? "asOf" : "period"}`,
        message: `Say which ${period.period ? "day" : "period"} the figures are of.`,
      });
  // Before the category is known it is not known either what is asked for it.
  for (const { of, state, missing: lacking } of results)
    if (
      state === "UNKNOWN" &&
      !lacking?.includes("category") &&
      !handedIn.has(of.id) &&
      (of.kind === "boolean_attestation" || of.kind === "document_with_expiry")
    )
      missing.push({
        section: "evidence",
        field: of.id,
        message: of.kind === "boolean_attestation" ? `Sign: ${of.title}.` : `Hand in: ${of.title}.`,
      });
  return missing;
}
