import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { book } from "#db/journal/queries.ts";
import {
  added,
  findStandingAt,
  listStatementLines,
  NOTHING,
  type Place,
  type Standing,
} from "#db/statements/queries.ts";
import { findUsers } from "#db/users/queries.ts";
import { addDays } from "#domain/calendar.ts";
import { type Opened, onEachEngine, undone } from "#test/engines.ts";
import type { SmallWorld } from "#test/smallWorld.ts";

const START = "2018-10-01";
const KINDS = ["CONTRIBUTION", "CALLED", "RECEIVABLE", "PAYABLE"] as const;
type Entry = { day: number; debit: number; credit: number; amount: bigint };

/** Any entries on any days of a month, between any two of the member's accounts, or one of them and the house's cash. */
const entries = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 30 }),
    debit: fc.integer({ min: 0, max: 3 }),
    credit: fc.integer({ min: 0, max: 4 }),
    amount: fc.bigInt({ min: 1n, max: 10n ** 15n }),
  }),
  { maxLength: 12 },
);
const cuts = fc.tuple(
  fc.integer({ min: 0, max: 32 }),
  fc.integer({ min: 0, max: 32 }),
  fc.integer({ min: 1, max: 5 }),
);

onEachEngine((engine) => {
  let at: Opened & { world: SmallWorld };
  beforeAll(async () => {
    at = await engine.small();
  });
  afterAll(() => at?.close());

  test("opening and movements make the closing balance for any entries, and statements of adjoining periods chain", async () => {
    await fc.assert(
      fc.asyncProperty(entries, cuts, async (list, [one, two, first]) => {
        await undone(at, async (tx) => {
          const { half, serviceId, house, stage } = at.world;
          const own = { subjectId: half.memberId, firmId: half.firmId };
          for (const { day, debit, credit, amount } of list.filter((entry) => entry.debit !== entry.credit))
            await book(
              tx,
              {
                serviceId,
                currency: "EUR",
                bookedOn: addDays(START, day),
                at: new Date(),
                ids: stage.portal.ids,
              },
              [
                {
                  kind: "PAYMENT",
                  firmId: half.firmId,
                  documentId: stage.portal.ids(),
                  sides: [
                    { account: { kind: KINDS[debit]!, ...own }, amount },
                    {
                      account:
                        credit < 4
                          ? { kind: KINDS[credit]!, ...own }
                          : {
                              kind: "CASH",
                              subjectId: serviceId,
                              firmId: await houseFirm(tx, house.first.userId),
                            },
                      amount: -amount,
                    },
                  ],
                },
              ],
            );
          const before = (day: string) => findStandingAt(tx, half.memberId, { before: day });
          const [from, middle, end] = [
            START,
            ...[one, two].sort((a, b) => a - b).map((day) => addDays(START, day)),
          ] as [string, string, string];
          const period = async (start: string, after: string): Promise<Standing> => {
            let sum = NOTHING;
            let place: Place | null = null;
            const last = addDays(after, -1);
            const opening = await before(start);
            for (;;) {
              const lines = await listStatementLines(
                tx,
                half.memberId,
                { from: start, to: last },
                { first, after: place },
              );
              for (const line of lines.slice(0, first)) {
                sum = added(sum, line.moved);
                place = { day: line.bookedOn, entryId: line.id };
                // The running balance of a page that begins here is what was added up to here.
                expect(await findStandingAt(tx, half.memberId, place)).toEqual(added(opening, sum));
              }
              if (lines.length <= first) return sum;
            }
          };
          const [left, right, both] = [
            await period(from, middle),
            await period(middle, end),
            await period(from, end),
          ];
          expect(added(await before(from), left)).toEqual(await before(middle));
          expect(added(await before(middle), right)).toEqual(await before(end));
          expect(both).toEqual(added(left, right));
          const naive = list
            .filter(({ debit, credit, day }: Entry) => debit !== credit && addDays(START, day) < end)
            .reduce(
              (sum, { debit, credit, amount }) =>
                sum + (debit === 2 ? amount : 0n) - (credit === 2 ? amount : 0n),
              0n,
            );
          expect(both.owed).toBe(naive);
        });
      }),
      { numRuns: 25 },
    );
  });
});

/** The firm of the house, as its people have it. */
async function houseFirm(tx: Parameters<typeof book>[0], userId: string): Promise<string> {
  return (await findUsers(tx, [userId]))[0]!.firmId;
}
