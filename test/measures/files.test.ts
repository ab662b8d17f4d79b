import { beforeAll, expect, test } from "vitest";
import { storeDocument } from "#graphql/documents/storeDocument.ts";
import { importMeasures } from "#graphql/measures/importMeasures.ts";
import { act, attempt } from "#test/world/actors.ts";
import { measuresOf } from "#test/world/measures.ts";
import { memoryPortal } from "#test/world/portal.ts";
import { batch, type MeasuringWorld, openMeasuringHouse, plain, preview, rowsOfMeasures } from "./house.ts";

/** Files as people and machines really send them: every fault by line and column, and nothing stored. */
let world: MeasuringWorld;
let codes: string[];

beforeAll(async () => {
  world = await openMeasuringHouse(await memoryPortal());
  codes = world.firms.map(({ code }) => code);
});

const input = (rest: object) => ({
  ...measuresOf(world, world.firms, { ...plain("2018-08-31"), scenarios: {} }),
  ...rest,
});

/** A, B and C stand for the members' codes. */
const filled = (text: string) => text.replace(/\b[ABC]\b/g, (letter) => codes["ABC".indexOf(letter)]!);

const GOOD = "member,margin,stress\nA,1,2\nB,3,4\nC,5,6\n";

const MEASURES: [what: string, csv: string, faults: string[]][] = [
  ["nothing at all", "", ["1  It is empty: the first line names the columns, member and the measures."]],
  [
    "blank lines alone",
    "\n\r\n\n",
    ["1  It is empty: the first line names the columns, member and the measures."],
  ],
  ["no lines", "member,margin\n", ["2  There is no line under the first one."]],
  ["no measures", "member\nA\n", ["1  No measure is named: give a column for each."]],
  ["another first column", "code,margin\nA,1\n", ["1 code The first column is called member."]],
  ["a measure twice", "member,margin,margin\nA,1,2\n", ["1 margin margin is named twice."]],
  [
    "names that are formulas, keys or nothing",
    'member,=1+1,__proto__,,"a b",\u202emargin\nA,1,2,3,4,5\n',
    ["=1+1", "__proto__", "4", "a b", "�margin"].map(
      (name) =>
        `1 ${name} Measures are named by letters, digits and underscores, at most 60, a letter first.`,
    ),
  ],
  [
    "an unknown member",
    "member,margin\nZZZZZZ,1\nA,1\n",
    ["2 member “ZZZZZZ” is no code of a member of this service."],
  ],
  [
    "a formula as a member",
    'member,margin\n"=cmd|x",1\n',
    ["2 member “=cmd|x” is no code of a member of this service."],
  ],
  [
    "a member with a space",
    "member,margin\n A,1\n",
    ["2 member “ A” is no code of a member of this service."],
  ],
  ["a member twice", "member,margin\nA,1\nB,2\nA,1\n", ["4 member A stands in line 2 already."]],
  ["an empty cell", "member,margin,stress\nA,1,\n", ["2 stress It is empty: give 0 where there is nothing."]],
  ["cells too many", "member,margin\nA,1,2\n", ["2  The line has 3 columns, the first line 2."]],
  ["cells too few", "member,margin,stress\nA,1\n", ["2  The line has 2 columns, the first line 3."]],
  ...[
    ["-1", "is no decimal number such as 1250.00"],
    ["+1", "is no decimal number such as 1250.00"],
    [" 1", "is no decimal number such as 1250.00"],
    ["1 000", "is no decimal number such as 1250.00"],
    ['"1,000"', "is no decimal number such as 1250.00"],
    ["1e3", "is no decimal number such as 1250.00"],
    ["1.", "is no decimal number such as 1250.00"],
    [".5", "is no decimal number such as 1250.00"],
    ["NaN", "is no decimal number such as 1250.00"],
    ["0x10", "is no decimal number such as 1250.00"],
    ["١", "is no decimal number such as 1250.00"],
    ["1.005", "has more than 2 decimals"],
    ["10000000000000000.01", "is more than the portal can hold"],
    ["=1+1", "is no decimal number such as 1250.00"],
  ].map(([cell, says]): [string, string, string[]] => [
    `the amount ${cell}`,
    `member,margin\nA,${cell}\n`,
    [`2 margin “${cell!.replaceAll('"', "")}” ${says}.`],
  ]),
  ["a NUL", "member,margin\nA,1\0\n", ["2 margin “1�” is no decimal number such as 1250.00."]],
  ["half a character", "member,margin\nA,\ud800\n", ["2 margin “�” is no decimal number such as 1250.00."]],
  [
    "a quote that is not closed",
    'member,margin\nA,1\nB,"2\nC,3\n',
    ['4  The quote is not closed or stands in the wrong place: within quotes write it as "".'],
  ],
  [
    "several faults at once",
    "member,margin\nX,1\nA,-\nB\n",
    [
      "2 member “X” is no code of a member of this service.",
      "3 margin “-” is no decimal number such as 1250.00.",
      "4  The line has 1 columns, the first line 2.",
    ],
  ],
  [
    "a fault after lines that are blank or quoted over two",
    'member,margin\n\nA,"1\n2"\nB,-1\n',
    [
      "3 margin “1�2” is no decimal number such as 1250.00.",
      "5 margin “-1” is no decimal number such as 1250.00.",
    ],
  ],
];

const SCENARIOS: [what: string, csv: string, faults: string[]][] = [
  ["nothing at all", "", ["1  It is empty: the first line names the columns, scenario and the members."]],
  ["no scenario", "scenario,A,B,C\n", ["2  There is no scenario under the first line."]],
  ["another first column", "name,A,B,C\nS,1,1,1\n", ["1 name The first column is called scenario."]],
  [
    "a member too few",
    "scenario,A,B\nS,1,1\n",
    ["1 C There is no column of C: give one, with 0 where it loses nothing."],
  ],
  [
    "a member too many",
    "scenario,A,B,C,ZZZZZZ\nS,1,1,1,1\n",
    ["1 ZZZZZZ “ZZZZZZ” is no member of the measures."],
  ],
  ["a member twice", "scenario,A,B,C,A\nS,1,1,1,1\n", ["1 A A is named twice."]],
  ["a scenario twice", "scenario,A,B,C\nS,1,1,1\nS,2,2,2\n", ["3 scenario S is named twice."]],
  ["no name", "scenario,A,B,C\n,1,1,1\n", ["2 scenario The scenario has no name: give one."]],
  [
    "a formula as a name",
    "scenario,A,B,C\n=1,1,1,1\n",
    ["2 scenario The name begins with =, +, - or @: a spreadsheet would calculate it."],
  ],
  [
    "a hidden character",
    "scenario,A,B,C\nS\u200b,1,1,1\n",
    ["2 scenario The name holds a hidden or broken character."],
  ],
  ["a negative loss", "scenario,A,B,C\nS,1,-1,1\n", ["2 B “-1” is no decimal number such as 1250.00."]],
];

test.each(MEASURES)("measures with %s are refused by line and column", async (_what, csv, faults) => {
  const seen = await preview(world, input({ csv: filled(csv) }));
  expect(seen.faults.map(told)).toEqual(faults.map(filled));
  expect(seen).toMatchObject({ faultCount: faults.length, hash: null, questions: null });
  await refusedAlike({ csv: filled(csv) }, faults);
});

test.each(SCENARIOS)("scenarios with %s are refused by line and column", async (_what, csv, faults) => {
  const files = { csv: filled(GOOD), scenariosCsv: filled(csv) };
  expect((await preview(world, input(files))).faults.map(told)).toEqual(faults.map(filled));
  await refusedAlike(files, faults);
});

const told = ({ line, column, message }: { line: number; column: string; message: string }) =>
  `${line} ${column} ${message}`;

/** The import says the same, and nothing was stored. Text that cannot be kept at all is refused before it is read. */
async function refusedAlike(files: object, faults: string[]) {
  const outcome = await attempt(
    world.stage,
    world.house.risk.credential,
    importMeasures,
    input(files) as never,
  );
  const refused = ("refused" in outcome ? outcome.refused : {}) as { __typename: string; lines?: never[] };
  const kept =
    !/[\0\ud800-\udfff]/u.test(JSON.stringify(files)) && !JSON.stringify(files).includes("\\u0000");
  if (kept && JSON.stringify(files).isWellFormed() && !JSON.stringify(files).includes("\\ud800")) {
    expect(refused).toMatchObject({ __typename: "BadLines", count: faults.length });
    expect(refused.lines!.map(told)).toEqual(faults.map(filled));
  } else expect(refused.__typename).toBe("InvalidInput");
  expect(await rowsOfMeasures(world.stage)).toBe(0);
}

test("of very many faults a hundred are named and all are counted", async () => {
  const csv = `member,margin\n${"X,1\n".repeat(2500)}`;
  const seen = await preview(world, input({ csv }));
  expect(seen.faultCount).toBe(2500);
  expect(seen.faults.length).toBe(100);
});

test("a file that is no text of ours is refused as a whole", async () => {
  const { stage, house } = world;
  const upload = async (name: string, bytes: Uint8Array) =>
    (await act(stage, house.risk, storeDocument, { name, sha256: "x", bytes: () => bytes })).documentId;
  const latin = await upload("latin.csv", Buffer.from("member,margin\n\xe9,1\n", "latin1"));
  const refusal = async (rest: object) => {
    const all = { ...input({}), csv: undefined, ...rest };
    const outcome = await attempt(stage, house.risk.credential, importMeasures, all as never);
    const refused = ("refused" in outcome ? outcome.refused : {}) as { __typename: string; field?: string };
    return `${refused.__typename} ${refused.field ?? ""}`.trim();
  };
  expect(await refusal({ documentId: latin })).toBe("InvalidInput documentId");
  expect(await refusal({ documentId: "x" })).toBe("NotFound");
  expect(await refusal({})).toBe("InvalidInput csv");
  expect(await refusal({ csv: "", documentId: latin })).toBe("InvalidInput csv");
  expect(await refusal({ csv: "x".repeat(1_000_001) })).toBe("InvalidInput csv");
  expect(await refusal({ csv: filled(GOOD), scenariosCsv: "", scenarios: [] })).toBe(
    "InvalidInput scenariosCsv",
  );
});

test("the same figures are the same batch, as text, as uploaded files in another order, or typed", async () => {
  const { stage, house } = world;
  const key = "the same";
  const csv = filled("\ufeffmember,margin,stress\r\nC,5,6.00\r\nA,1.0,2\r\nB,3,4\r\n");
  const scenariosCsv = filled('scenario,B,A,C\n"S, two",1,0,0\nS one,0,2.50,0\n');
  const { batchId } = await act(
    stage,
    house.risk,
    importMeasures,
    input({ key, csv, scenariosCsv }) as never,
  );
  const before = await rowsOfMeasures(stage);
  expect(before).toBe(1 + 3 + 2);
  const upload = async (name: string, text: string) =>
    (await act(stage, house.risk, storeDocument, { name, sha256: name, bytes: () => Buffer.from(text) }))
      .documentId;
  const files = {
    csv: undefined,
    documentId: await upload("m.csv", filled("member,stress,margin\nA,2,1\nB,4,3\nC,6,5\n")),
    scenarioDocumentIds: [
      await upload("one.csv", filled("scenario,A,B,C\nS one,2.5,0,0\n")),
      await upload("two.csv", filled('scenario,C,B,A\n"S, two",0,1,0\n')),
    ],
  };
  const typed = {
    csv: undefined,
    lines: ["C 5 6", "B 3 4", "A 1 2"].map((text) => {
      const [member, margin, stress] = filled(text).split(" ");
      return {
        member,
        measures: [
          { name: "margin", amount: margin },
          { name: "stress", amount: stress },
        ],
      };
    }),
    scenarios: ["S, two|0 1 0", "S one|2.5 0 0"].map((text) => {
      const [name, losses] = text.split("|");
      return { name, losses: losses!.split(" ").map((amount, index) => ({ member: codes[index], amount })) };
    }),
  };
  for (const other of [files, typed]) {
    expect((await preview(world, input({ key, ...other }))).known).toEqual({ same: true, batch: { key } });
    expect(await act(stage, house.risk, importMeasures, input({ key, ...other }) as never)).toEqual({
      batchId,
    });
  }
  expect(await rowsOfMeasures(stage)).toBe(before);
  // Under another key it is a batch of its own, with the same hash.
  const again = await act(stage, house.risk, importMeasures, input({ key: "typed", ...typed }) as never);
  const seen = await batch(world, again.batchId, "hash channel worstScenarios { name }");
  expect(seen).toEqual({
    hash: (await batch(world, batchId, "hash")).hash,
    channel: "GRAPH",
    worstScenarios: [{ name: "S one" }, { name: "S, two" }],
  });
});

test("typed lines are refused by their place in the list", async () => {
  const lines = [
    { member: codes[0], measures: [{ name: "margin", amount: "1" }] },
    {
      member: codes[1],
      measures: [
        { name: "margin", amount: "1" },
        { name: "stress", amount: "1" },
      ],
    },
    { member: codes[2], measures: [] },
  ];
  expect((await preview(world, input({ csv: undefined, lines }))).faults.map(told)).toEqual([
    "2 stress The first line does not name it: every line tells the same.",
    "3 margin It is empty: give 0 where there is nothing.",
  ]);
});
