/** Published lists and records: what is read from them, and that a file of another kind is refused in plain words. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { leiStanding } from "#graphql/screening/leiRecord.ts";
import { readLeiRecords } from "#graphql/screening/readLeiRecords.ts";
import { readSanctions } from "#graphql/screening/readSanctions.ts";
import { UnreadableFile } from "#graphql/screening/unreadable.ts";
import {
  all,
  type Entry,
  euFile,
  gleifApi,
  gleifCsv,
  gleifGolden,
  HEADER,
  inChunks,
  inventedLei,
  unFile,
} from "./files.ts";

const ENTRIES: Entry[] = [
  { names: ["Viktor Andreevich Belagorin", "Виктор Белагорин", "V. “Bel” & Søn"], kind: "PERSON" },
  { names: ["Zelenograf Invest 𝔘𝔫𝔬", "Зеленограф <Инвест>"], kind: "ENTITY" },
];
const lists = { un: unFile(ENTRIES), eu: euFile(ENTRIES) };
const NAMES = ['Kestrelbank "Nord" AB', "Søner,\nFjord & Co", "Łódź Towarzystwo 𝔘"];

const sanctions = (file: string | Uint8Array, size?: number) => all(readSanctions(inChunks(file, size)));
const leis = (file: string | Uint8Array, size?: number) => all(readLeiRecords(inChunks(file, size)));
const refusal = async (reading: Promise<unknown>) => {
  const fault = await reading.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(UnreadableFile);
  return (fault as UnreadableFile).message;
};

test("the UN's list: people and firms with their names, programme and day", async () => {
  expect(await sanctions(lists.un)).toEqual({
    items: [
      { ...ENTRIES[0], reference: "INi.001", programme: "Invented", listedOn: "2011-01-21" },
      { ...ENTRIES[1], reference: "INi.002", programme: "Invented", listedOn: "2011-01-21" },
    ],
    header: { source: "UN", version: "2026-11-20T04:00:01.5Z" },
  });
});

test("the EU's list: the same, from attributes; names in parts and prefixes are read too", async () => {
  const expected = {
    items: [
      { ...ENTRIES[0], reference: "EU.1.9", programme: "INV", listedOn: "2014-03-18" },
      { ...ENTRIES[1], reference: "EU.2.9", programme: "INV", listedOn: "2014-03-18" },
    ],
    header: { source: "EU", version: "2026-11-19T17:10:00.000+02:00" },
  };
  expect(await sanctions(lists.eu)).toEqual(expected);
  const prefixed = lists.eu
    .replace(/<(\/?)(\w)/g, "<$1e:$2")
    .replace("xmlns=", "xmlns:e=")
    .replaceAll('classificationCode="P"', 'classificationCode="person"')
    .replace('lastName="" wholeName="Viktor Andreevich Belagorin"', 'lastName=" Belagorin" wholeName=""')
    .replace('firstName="" middleName=""', 'firstName="Viktor" middleName="Andreevich"');
  expect(await sanctions(prefixed)).toEqual(expected);
});

test("however a file is cut, also inside of characters, the same is read", async () => {
  for (const file of [lists.un, lists.eu]) {
    const whole = await sanctions(file, 1_000_000);
    for (let size = 1; size < 40; size++) expect(await sanctions(file, size)).toEqual(whole);
  }
  for (const file of [
    gleifCsv(NAMES),
    gleifCsv(NAMES, { newLine: "\r\n" }),
    gleifApi(NAMES),
    gleifGolden(NAMES),
  ]) {
    const whole = await leis(file, 1_000_000);
    for (let size = 1; size < 40; size++) expect(await leis(file, size)).toEqual(whole);
  }
});

test("cut in two at every byte, a list stays the same", async () => {
  const bytes = new TextEncoder().encode(
    unFile([{ names: ["Ωß𝔘 Белов"], kind: "ENTITY" }]).replaceAll("\n", "\r\n"),
  );
  const whole = await sanctions(bytes, bytes.length);
  expect(whole.items[0]!.names).toEqual(["Ωß𝔘 Белов"]);
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: bytes.length }), async (at) => {
      const halves = async function* () {
        yield bytes.subarray(0, at);
        yield bytes.subarray(at);
      };
      expect(await all(readSanctions(halves()))).toEqual(whole);
    }),
    { numRuns: 2_000 },
  );
});

test("text chunks, a byte order mark, and Windows line ends are read", async () => {
  const pieces = async function* () {
    for (const letter of `\ufeff${lists.un.replaceAll("\n", "\r\n")}`.split("")) yield letter;
  };
  expect(await all(readSanctions(pieces()))).toEqual(await sanctions(lists.un));
  expect(await leis(`\ufeff${gleifCsv(NAMES)}`)).toEqual(await leis(gleifCsv(NAMES)));
  expect(await leis(`\ufeff \n${gleifApi(NAMES)}`)).toEqual(await leis(gleifApi(NAMES)));
});

test("ten thousand entries come one by one, and leaving early is no trouble", async () => {
  const many = Array.from(
    { length: 10_000 },
    (_, at): Entry => ({ names: [`Invented Firm ${at}`], kind: "ENTITY" }),
  );
  const file = unFile(many);
  expect((await sanctions(file, 65_536)).items).toHaveLength(10_000);
  for await (const entry of readSanctions(inChunks(file))) {
    expect(entry.names).toEqual(["Invented Firm 0"]);
    break;
  }
  for await (const record of readLeiRecords(inChunks(gleifCsv(many.map(({ names }) => names[0]!))))) {
    expect(record.legalName).toBe("Invented Firm 0");
    break;
  }
});

const LAUGHS = `<?xml version="1.0"?>\n<!DOCTYPE export [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>\n<export generationDate="&b;"/>`;
const deep = (depth: number) =>
  lists.un.replace("<VERSIONNUM>1<", `<X>${"<y>".repeat(depth)}${"</y>".repeat(depth)}</X><VERSIONNUM>1<`);

test.each<[string, string | Uint8Array, RegExp]>([
  [
    "a DOCTYPE",
    lists.un.replace("?>", '?><!DOCTYPE x SYSTEM "https://list.example/x">'),
    /Line 1, .*DOCTYPE/,
  ],
  ["a billion laughs", LAUGHS, /Line 2, column \d+: the file has a DOCTYPE/],
  ["a DOCTYPE without end", `<!DOCTYPE x [${"<!-- -->".repeat(20_000)}`, /nothing ends/],
  ["an unknown entity", lists.un.replace("Zelenograf", "&constructor;"), /undefined entity/],
  ["another root", '<?xml version="1.0"?><html/>', /begins with html\. Read are .*CONSOLIDATED_LIST.*export/],
  ["no XML at all", "LEI,Name\n1,2\n", /no well-formed XML/],
  ["an empty file", "", /no well-formed XML/],
  ["a list without its date", lists.eu.replace("generationDate", "date"), /Line 2: .*generationDate/],
  ["a list without entries", unFile([]), /no entries/],
  ["a cut list", lists.un.slice(0, 900), /Line \d+, column \d+: .*cut off/],
  [
    "a list cut inside a letter",
    new TextEncoder().encode(`${lists.un.slice(0, 700)}é`).slice(0, -1),
    /no UTF-8/,
  ],
  [
    "bytes of Latin 1",
    Buffer.from(lists.un.replace("Invest", "Invést"), "latin1"),
    /line 1 on the file is no UTF-8/,
  ],
  ["another encoding by its own word", lists.un.replace("UTF-8", "ISO-8859-1"), /says it is ISO-8859-1/],
  ["elements nested deep", deep(40), /more than 40 deep/],
  ["a text too long", lists.un.replace("Zelenograf", "x".repeat(10_001)), /FIRST_NAME has more than 10000/],
  [
    "an attribute too long",
    lists.eu.replace("invented", "").replace('logicalId="0"', `logicalId="${"1".repeat(10_001)}"`),
    /attribute has more than 10000/,
  ],
  ["a comment without end", lists.un.replace("<VERSIONNUM>", `<!--${" ".repeat(100_000)}`), /nothing ends/],
  ["an entry without a name", unFile([{ names: [" "], kind: "ENTITY" }]), /Line 7: this entry has no name/],
  [
    "an entry of no kind",
    lists.eu.replace('code="person" classificationCode="P"', 'code="x"'),
    /subjectType/,
  ],
  [
    "an entry without a reference",
    lists.eu.replace('euReferenceNumber="EU.1.9" logicalId="0"', ""),
    /no euReferenceNumber/,
  ],
])("a list is refused for %s", async (_, file, message) => {
  expect(await refusal(sanctions(file))).toMatch(message);
});

test("names are trimmed, told once and cut at 300 characters; forty deep is read", async () => {
  const file = unFile([
    { names: [`  Long   ${"name".repeat(100)}`, "Long\n One", "Long One", "—"], kind: "ENTITY" },
  ]);
  const [entry] = (await sanctions(file)).items;
  expect(entry!.names).toEqual([`Long ${"name".repeat(100)}`.slice(0, 300), "Long One", "—"]);
  expect((await sanctions(deep(35))).items).toHaveLength(2);
});

test("GLEIF's records, from CSV, the API's JSON and the golden copy's JSON", async () => {
  const items = NAMES.map((name, index) => ({
    lei: inventedLei(index),
    legalName: name.replace("\n", " "),
    country: "NO",
    entityStatus: "ACTIVE",
    registrationStatus: "ISSUED",
    nextRenewalOn: "2027-03-01",
  }));
  const header = { source: "GLEIF", version: null };
  expect(await leis(gleifCsv(NAMES))).toEqual({ items, header });
  expect(await leis(gleifCsv(NAMES, { header: HEADER.toReversed(), newLine: "\r\n" }))).toEqual({
    items,
    header,
  });
  expect(await leis(gleifGolden(NAMES))).toEqual({ items, header });
  expect(await leis(gleifApi(NAMES))).toEqual({
    items,
    header: { source: "GLEIF", version: "2026-11-20T08:00:00Z" },
  });
});

const wrongLei = inventedLei(2).replace(/.$/, (digit) => String((Number(digit) + 1) % 10));

test.each<[string, string | Uint8Array, RegExp]>([
  [
    "missing columns",
    gleifCsv(NAMES, { header: HEADER.filter((name) => !/Country|Next/.test(name)) }),
    /Line 1: the column Entity.LegalAddress.Country, Registration.NextRenewalDate is missing/,
  ],
  [
    "wrong check digits, after a name of two lines",
    gleifCsv(NAMES, { leis: [inventedLei(0), inventedLei(1), wrongLei] }),
    /^Line 5, LEI: .*check digits/,
  ],
  [
    "wrong check digits in JSON",
    gleifApi(NAMES).replaceAll(inventedLei(2), wrongLei),
    /^Record 3, LEI: .*check digits/,
  ],
  ["an empty name", gleifCsv(["A", " "]), /^Line 3, Entity.LegalName: it is empty/],
  ["a name too long", gleifCsv(["x".repeat(501)]), /more than 500/],
  ["no country", gleifCsv(["A"]).replace('"NO"', '"Norway"'), /“Norway” is no country code/],
  ["no status", gleifCsv(["A"]).replace('"ACTIVE"', '"very active"'), /“very active” is no status/],
  ["no date", gleifCsv(["A"]).replace("2027-03-01", "2027-02-30"), /“2027-02-30T00:00:00Z” is no date/],
  ["a row of other length", `${gleifCsv(["A"])}"x","y"\n`, /Line 3: 2 columns instead of 7/],
  ["quotes that do not close", gleifCsv(["A"]).slice(0, -8), /CSV is broken/],
  ["a record without end", `"${"x".repeat(300_000)}`, /CSV is broken/],
  ["bad UTF-8", Buffer.from(gleifCsv(["Ægir"]), "latin1"), /no UTF-8/],
  ["an empty file", " \n ", /empty/],
  ["spaces only", " ".repeat(200_000), /nothing but spaces/],
  ["broken JSON", gleifApi(NAMES).slice(0, 500), /JSON is broken or cut off/],
  ["other JSON", '{"rows":[]}', /neither “data” nor “records”/],
  ["JSON of other records", '{"data":[null, 3]}', /Record 1, LEI/],
  ["names of what all objects have", '{"records":[{"LEI":{"__proto__":{"$":"x"}}}]}', /Record 1, LEI/],
])("a register file is refused for %s", async (_, file, message) => {
  expect(await refusal(leis(file))).toMatch(message);
});

test("an LEI stands while it is issued, active and not due", () => {
  const record = {
    lei: inventedLei(1),
    legalName: "Kestrelbank AB",
    country: "SE",
    entityStatus: "ACTIVE",
    registrationStatus: "ISSUED",
    nextRenewalOn: "2026-11-22",
  };
  expect(leiStanding(record, "2026-11-22")).toEqual({ passed: true });
  const faults = [
    leiStanding(record, "2026-11-23"),
    leiStanding({ ...record, nextRenewalOn: null }, "2026-11-22"),
    leiStanding({ ...record, entityStatus: "INACTIVE" }, "2026-11-22"),
    ...["LAPSED", "RETIRED", "MERGED", "ANNULLED", "DUPLICATE", "PENDING_VALIDATION"].map(
      (registrationStatus) => leiStanding({ ...record, registrationStatus }, "2026-11-22"),
    ),
  ];
  expect(faults.every(({ passed, detail }) => !passed && /[^.]$/.test(detail ?? ""))).toBe(true);
  expect(faults[0]!.detail).toBe("the renewal was due on 2026-11-22");
  expect(new Set(faults.map(({ detail }) => detail)).size).toBe(faults.length);
});
