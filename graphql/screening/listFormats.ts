import { isDate } from "#domain/calendar.ts";
import { unreadable } from "./unreadable.ts";
import type { Element } from "./xmlRecords.ts";

/**
 * One that is listed. The first name is the main one; weak aliases are names too, as leaving one out would be a miss.
 * `listedOn` is YYYY-MM-DD.
 */
export type ListedEntry = {
  reference: string;
  kind: "PERSON" | "ENTITY";
  names: string[];
  programme: string | null;
  listedOn: string | null;
};

/** A published list: how it is told by its root element, where its entries are and what they say. */
type ListFormat = {
  source: "UN" | "EU";
  title: string;
  root: string;
  /** The attribute of the root with the list's own date. */
  date: string;
  records: readonly string[];
  entryOf: (record: Element) => ListedEntry;
};

const MOST_NAME = 300;
const MOST_CODE = 100;

export const FORMATS: readonly ListFormat[] = [
  {
    source: "UN",
    title: "the consolidated list of the UN Security Council",
    root: "CONSOLIDATED_LIST",
    date: "dateGenerated",
    records: ["CONSOLIDATED_LIST/INDIVIDUALS/INDIVIDUAL", "CONSOLIDATED_LIST/ENTITIES/ENTITY"],
    entryOf: unEntry,
  },
  {
    source: "EU",
    title: "the consolidated financial sanctions list of the EU, XML 1.1",
    root: "export",
    date: "generationDate",
    records: ["export/sanctionEntity"],
    entryOf: euEntry,
  },
];

function unEntry(record: Element): ListedEntry {
  const text = (name: string) => record.children.find((child) => child.name === name)?.text ?? "";
  const aliases = record.children
    .filter(({ name }) => name === "INDIVIDUAL_ALIAS" || name === "ENTITY_ALIAS")
    .map((alias) => alias.children.find(({ name }) => name === "ALIAS_NAME")?.text ?? "");
  const main = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"].map(text).join(" ");
  return {
    reference: referenceOf(record, text("REFERENCE_NUMBER"), text("DATAID"), "REFERENCE_NUMBER"),
    kind: record.name === "INDIVIDUAL" ? "PERSON" : "ENTITY",
    names: namesOf(record, [main, ...aliases, text("NAME_ORIGINAL_SCRIPT")]),
    programme: codeOf(text("UN_LIST_TYPE")),
    listedOn: dayOf(text("LISTED_ON")),
  };
}

function euEntry(record: Element): ListedEntry {
  const { attributes, children, line } = record;
  const first = (name: string) => children.find((child) => child.name === name)?.attributes ?? {};
  const names = children
    .filter(({ name }) => name === "nameAlias")
    .map(({ attributes: { wholeName = "", firstName = "", middleName = "", lastName = "" } }) =>
      wholeName.trim() === "" ? [firstName, middleName, lastName].join(" ") : wholeName,
    );
  const { code = "", classificationCode = "" } = first("subjectType");
  const kind = KINDS.get(classificationCode.toLowerCase()) ?? KINDS.get(code.toLowerCase());
  const regulation = first("regulation");
  return {
    reference: referenceOf(
      record,
      attributes.euReferenceNumber ?? "",
      attributes.logicalId ?? "",
      "euReferenceNumber",
    ),
    kind:
      kind ??
      unreadable(
        `Line ${line}: this entry's subjectType is neither person nor enterprise: download the list again.`,
      ),
    names: namesOf(record, names),
    programme: codeOf(regulation.programme ?? ""),
    listedOn:
      dayOf(attributes.designationDate ?? "") ??
      dayOf(regulation.entryIntoForceDate ?? "") ??
      dayOf(regulation.publicationDate ?? ""),
  };
}

/** The EU's codes, as words and as the letters that stand for them. */
const KINDS = new Map<string, ListedEntry["kind"]>([
  ["person", "PERSON"],
  ["p", "PERSON"],
  ["enterprise", "ENTITY"],
  ["e", "ENTITY"],
]);

const plain = (text: string) => text.replace(/\s+/gu, " ").trim();

function referenceOf({ line }: Element, reference: string, id: string, field: string): string {
  const found = (plain(reference) || plain(id)).slice(0, MOST_CODE);
  return found === ""
    ? unreadable(`Line ${line}: this entry has no ${field}: download the list again.`)
    : found;
}

/** Each name once, in single spaces, cut where it is too long: what is cut off tells nobody apart. */
function namesOf({ line }: Element, texts: readonly string[]): string[] {
  const names = new Set(texts.map((text) => plain(plain(text).slice(0, MOST_NAME).toWellFormed())));
  names.delete("");
  return names.size === 0
    ? unreadable(`Line ${line}: this entry has no name: download the list again.`)
    : [...names];
}

const codeOf = (text: string) => plain(text).slice(0, MOST_CODE) || null;

/** The day that a date begins with, as lists write them with time zones or without; null where there is none. */
function dayOf(text: string): string | null {
  const day = text.trim().slice(0, 10);
  return isDate(day) ? day : null;
}
