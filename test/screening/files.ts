/** Published files in their own formats, of any length, with invented names only. */
import { leiCheckDigits } from "#domain/lei.ts";

/** One to be written into a list. */
export type Entry = { names: string[]; kind: "PERSON" | "ENTITY" };

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The UN Security Council's list. The main name is spread over its four fields, as published. */
export function unFile(entries: readonly Entry[]): string {
  const entry = ({ names: [main = "", ...aliases], kind }: Entry, index: number) => {
    const [tag, alias] = kind === "PERSON" ? ["INDIVIDUAL", "INDIVIDUAL_ALIAS"] : ["ENTITY", "ENTITY_ALIAS"];
    const [first = "", second = "", third = "", ...rest] = kind === "PERSON" ? main.split(" ") : [main];
    const fields = [
      ["DATAID", String(6_900_000 + index)],
      ["VERSIONNUM", "1"],
      ["FIRST_NAME", first],
      ["SECOND_NAME", second],
      ["THIRD_NAME", third],
      ["FOURTH_NAME", rest.join(" ")],
      ["UN_LIST_TYPE", "Invented"],
      ["REFERENCE_NUMBER", `INi.${String(index + 1).padStart(3, "0")}`],
      ["LISTED_ON", "2011-01-21"],
    ].map(([name, text]) => (text === "" ? `<${name} />` : `<${name}>${escaped(text!)}</${name}>`));
    const others = aliases.map(
      (name) =>
        `<${alias}><QUALITY>Good</QUALITY><ALIAS_NAME>${escaped(name)}</ALIAS_NAME><NOTE/></${alias}>`,
    );
    return `<${tag}>\n${[...fields, ...others].join("\n")}\n</${tag}>`;
  };
  const numbered = entries.map((one, index) => [one.kind, entry(one, index)] as const);
  const of = (kind: Entry["kind"]) =>
    numbered.flatMap(([own, text]) => (own === kind ? [text] : [])).join("\n");
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<CONSOLIDATED_LIST xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" dateGenerated="2026-11-20T04:00:01.5Z">\n' +
    `<INDIVIDUALS>\n${of("PERSON")}\n</INDIVIDUALS>\n<ENTITIES>\n${of("ENTITY")}\n</ENTITIES>\n</CONSOLIDATED_LIST>\n`
  );
}

/** The EU's list, XML 1.1. */
export function euFile(entries: readonly Entry[]): string {
  const entry = ({ names, kind }: Entry, index: number) => {
    const [code, letter] = kind === "PERSON" ? ["person", "P"] : ["enterprise", "E"];
    const aliases = names.map(
      (name, at) =>
        `<nameAlias firstName="" middleName="" lastName="" wholeName="${escaped(name)}" strong="${at === 0}" logicalId="${at}"/>`,
    );
    return (
      `<sanctionEntity designationDetails="" euReferenceNumber="EU.${index + 1}.9" logicalId="${index}">\n` +
      `<remark>invented</remark>\n` +
      `<regulation publicationDate="2014-03-17" entryIntoForceDate="2014-03-18" programme="INV"><publicationUrl>x</publicationUrl></regulation>\n` +
      `<subjectType code="${code}" classificationCode="${letter}"/>\n${aliases.join("\n")}\n</sanctionEntity>`
    );
  };
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-11-19T17:10:00.000+02:00" globalFileId="1">\n' +
    `${entries.map(entry).join("\n")}\n</export>\n`
  );
}

/** The LEI of an invented firm, with right check digits. */
export function inventedLei(index: number): string {
  const first18 = `9999INVENTED${String(index).padStart(6, "0")}`;
  return first18 + leiCheckDigits(first18);
}

/** The header of a row of GLEIF's golden copy, in part, with a column that nobody reads. */
export const HEADER = [
  "LEI",
  "Entity.LegalName",
  "Entity.LegalName.xmllang",
  "Entity.LegalAddress.Country",
  "Entity.EntityStatus",
  "Registration.RegistrationStatus",
  "Registration.NextRenewalDate",
];

/** Rows of GLEIF's golden copy: every value in quotes, as published. */
export function gleifCsv(
  names: readonly string[],
  { header = HEADER, newLine = "\n", leis = [] as string[] } = {},
) {
  const row = (name: string, index: number): Record<string, string> => ({
    LEI: leis[index] ?? inventedLei(index),
    "Entity.LegalName": name,
    "Entity.LegalName.xmllang": "en",
    "Entity.LegalAddress.Country": "NO",
    "Entity.EntityStatus": "ACTIVE",
    "Registration.RegistrationStatus": "ISSUED",
    "Registration.NextRenewalDate": "2027-03-01T00:00:00Z",
  });
  const line = (fields: readonly string[]) =>
    fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(",") + newLine;
  return (
    line(header) +
    names.map((name, index) => line(header.map((column) => row(name, index)[column] ?? ""))).join("")
  );
}

/** An answer of GLEIF's API. */
export function gleifApi(names: readonly string[]): string {
  const data = names.map((name, index) => ({
    type: "lei-records",
    id: inventedLei(index),
    attributes: {
      lei: inventedLei(index),
      entity: { legalName: { name, language: "en" }, legalAddress: { country: "NO" }, status: "ACTIVE" },
      registration: { status: "ISSUED", nextRenewalDate: "2027-03-01T00:00:00Z" },
    },
  }));
  return JSON.stringify({ meta: { goldenCopy: { publishDate: "2026-11-20T08:00:00Z" } }, data }, null, 1);
}

/** GLEIF's golden copy as JSON. */
export function gleifGolden(names: readonly string[]): string {
  const records = names.map((name, index) => ({
    LEI: { $: inventedLei(index) },
    Entity: {
      LegalName: { "@xml:lang": "en", $: name },
      LegalAddress: { Country: { $: "NO" } },
      EntityStatus: { $: "ACTIVE" },
    },
    Registration: { RegistrationStatus: { $: "ISSUED" }, NextRenewalDate: { $: "2027-03-01T00:00:00Z" } },
  }));
  return JSON.stringify({ records });
}

/** A text as bytes in chunks of a size. */
export async function* inChunks(text: string | Uint8Array, size = 1_000): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** All that a reader gives, and what it ends in. */
export async function all<Item, Header>(
  reader: AsyncGenerator<Item, Header>,
): Promise<{ items: Item[]; header: Header }> {
  const items: Item[] = [];
  for (;;) {
    const { value, done } = await reader.next();
    if (done) return { items, header: value };
    items.push(value);
  }
}
