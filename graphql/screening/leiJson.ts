import { COLUMNS, type LeiFields, type LeiRecord, leiRecordOf } from "./leiRecord.ts";
import { unreadable } from "./unreadable.ts";

/** JSON is read whole; files beyond this many characters are for the CSV. */
const MOST_JSON = 40 * 1024 * 1024;

/** Where the fields stand in answers of GLEIF's API, and in its golden copy. */
const API: LeiFields = {
  lei: "lei",
  legalName: "entity.legalName.name",
  country: "entity.legalAddress.country",
  entityStatus: "entity.status",
  registrationStatus: "registration.status",
  nextRenewalOn: "registration.nextRenewalDate",
};
const GOLDEN = Object.fromEntries(
  Object.entries(COLUMNS).map(([key, column]) => [key, `${column}.$`]),
) as LeiFields;

/** GLEIF's JSON, record by record, and at the end the date that an answer of the API gives for its data. */
export async function* leiJsonRecords(
  texts: AsyncIterable<string>,
): AsyncGenerator<LeiRecord, string | null> {
  const file = parsed(await whole(texts));
  const data = at(file, "data");
  const golden = at(file, "records");
  const records = data === undefined ? golden : [data].flat();
  if (!Array.isArray(records))
    return unreadable(
      "The JSON has neither “data” nor “records”: take an answer of GLEIF's API or its golden copy.",
    );
  for (const [index, record] of records.entries()) {
    const [own, paths] = data === undefined ? [record, GOLDEN] : [at(record, "attributes"), API];
    yield leiRecordOf(`Record ${index + 1}`, fieldsOf(own, paths));
  }
  const published = at(file, "meta.goldenCopy.publishDate");
  return typeof published === "string" ? published.slice(0, 40) : null;
}

async function whole(texts: AsyncIterable<string>): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for await (const text of texts) {
    length += text.length;
    if (length > MOST_JSON) unreadable("The JSON is larger than 40 MB: take GLEIF's CSV instead.");
    pieces.push(text);
  }
  return pieces.join("");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const [place = "at its end"] = /at position \d+( \(line \d+ column \d+\))?/.exec(String(error)) ?? [];
    return unreadable(`The JSON is broken or cut off ${place}: download the file again from GLEIF.`);
  }
}

const fieldsOf = (record: unknown, paths: LeiFields) =>
  Object.fromEntries(
    Object.entries(paths).map(([key, path]) => {
      const value = at(record, path);
      return [key, typeof value === "string" ? value : ""];
    }),
  ) as LeiFields;

/** What stands at a path of own properties; undefined where there is nothing. */
function at(value: unknown, path: string): unknown {
  let here = value;
  for (const name of path.split("."))
    here =
      typeof here === "object" && here !== null
        ? Object.getOwnPropertyDescriptor(here, name)?.value
        : undefined;
  return here;
}
