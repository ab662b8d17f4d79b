import { afterAll, beforeAll, expect, test } from "vitest";
import { prove } from "#db/prove/prove.ts";
import { formatAmount } from "#domain/money.ts";
import { recordPayment } from "#graphql/payments/recordPayment.ts";
import { type Opened, onEachEngine, rowsOf } from "../engines.ts";
import { issueDefault, type SmallWorld } from "../smallWorld.ts";
import { act } from "../world/actors.ts";
import { documentOf } from "../world/demonstration.ts";

/**
 * Every posting of the small world's life, as whoever keeps the books would write it: entry, account, whose it is, and minor
 * units, debits positive. The loss is 40,000,000.00: margin 1, defaulter 2, house 7, fund 20 and assessments 10 million.
 */
const POSTINGS = `
CAPITAL_SET_ASIDE    CASH           house        700000000
CAPITAL_SET_ASIDE    HOUSE_CAPITAL  house       -700000000
CONTRIBUTION_POSTED  CASH           house        200000000
CONTRIBUTION_POSTED  CASH           house        399999999
CONTRIBUTION_POSTED  CASH           house        600000001
CONTRIBUTION_POSTED  CASH           house       1000000000
CONTRIBUTION_POSTED  CONTRIBUTION   failing     -200000000
CONTRIBUTION_POSTED  CONTRIBUTION   fifth       -399999999
CONTRIBUTION_POSTED  CONTRIBUTION   half       -1000000000
CONTRIBUTION_POSTED  CONTRIBUTION   third       -600000001
LOSS                 CASH           house      -3900000000
LOSS                 DEFAULT_LOSS   default     3900000000
LAYER                CONTRIBUTION   failing      200000000
LAYER                DEFAULT_LOSS   default     -700000000
LAYER                DEFAULT_LOSS   default     -200000000
LAYER                HOUSE_CAPITAL  house        700000000
LOSS_ALLOCATION      CONTRIBUTION   fifth        399999999
LOSS_ALLOCATION      CONTRIBUTION   half        1000000000
LOSS_ALLOCATION      CONTRIBUTION   third        600000001
LOSS_ALLOCATION      DEFAULT_LOSS   default    -1000000000
LOSS_ALLOCATION      DEFAULT_LOSS   default     -600000001
LOSS_ALLOCATION      DEFAULT_LOSS   default     -399999999
ASSESSMENT           DEFAULT_LOSS   default     -500000000
ASSESSMENT           DEFAULT_LOSS   default     -third
ASSESSMENT           DEFAULT_LOSS   default     -fifth
ASSESSMENT           RECEIVABLE     fifth        fifth
ASSESSMENT           RECEIVABLE     half         500000000
ASSESSMENT           RECEIVABLE     third        third
REPLENISHMENT        CALLED         fifth       -399999999
REPLENISHMENT        CALLED         half       -1000000000
REPLENISHMENT        CALLED         third       -600000001
REPLENISHMENT        RECEIVABLE     fifth        399999999
REPLENISHMENT        RECEIVABLE     half        1000000000
REPLENISHMENT        RECEIVABLE     third        600000001
RECEIPT              CASH           house        500000000
RECEIPT              SUSPENSE       house       -500000000
RECEIPT              CASH           house        999999999
RECEIPT              SUSPENSE       house       -999999999
PAYMENT ASSESSMENT   SUSPENSE       house        500000000
PAYMENT ASSESSMENT   RECEIVABLE     half        -500000000
PAYMENT REPLENISHMENT CALLED        half         999999999
PAYMENT REPLENISHMENT SUSPENSE      house        999999999
PAYMENT REPLENISHMENT CONTRIBUTION  half        -999999999
PAYMENT REPLENISHMENT RECEIVABLE    half        -999999999
`;

onEachEngine((engine) => {
  let at: Opened & { world: SmallWorld };
  beforeAll(async () => {
    at = await engine.small();
  });
  afterAll(() => at?.close());

  const see = <R extends Record<string, unknown>>(statement: string) =>
    at.db.reading({ role: "mutua_reader" }, (tx) => rowsOf<R>(tx, statement));

  const pay = async (member: SmallWorld["half"], kind: "ASSESSMENT" | "REPLENISHMENT", amount?: string) => {
    const { stage, house } = at.world;
    const document = await documentOf(at.world, member, kind);
    await act(stage, house.treasurer, recordPayment, {
      number: document.number,
      amount: amount ?? document.amount,
      currency: "EUR",
      valueOn: "2018-09-13",
      bankReference: `${member.code} ${kind} ${amount ?? ""}`,
    });
  };

  test("each document posts what db/README.md says, to the cent", async () => {
    const { world } = at;
    await issueDefault(world, "40000000.00");
    await pay(world.half, "ASSESSMENT");
    await pay(world.half, "REPLENISHMENT", "9999999.99");
    const posted = await see<{ told: string }>(`
      select e.kind || coalesce(' ' || o.kind, '') || ' ' || a.kind || ' ' || case
          when a.kind = 'DEFAULT_LOSS' then 'default' when m.id is null then 'house'
          else lower(split_part(f.name, ' ', 1)) end || ' ' || p.amount as told
      from entries e join postings p on p.entry_id = e.id join accounts a on a.id = p.account_id
        left join members m on m.id = a.subject_id left join firms f on f.id = m.firm_id
        left join payments x on x.id = e.document_id left join obligations o on o.id = x.obligation_id`);
    // Half a cent each is left over of 3,000,000.005 and 1,999,999.995: the one unit goes to the smaller id.
    const first = world.third.code < world.fifth.code;
    const expected = POSTINGS.trim()
      .replaceAll(/(-?)third$/gm, `$1${first ? 300000001 : 300000000}`)
      .replaceAll(/(-?)fifth$/gm, `$1${first ? 199999999 : 200000000}`)
      .split("\n")
      .map((line) => line.replaceAll(/ +/g, " "));
    expect(posted.map(({ told }) => told).sort()).toEqual(expected.sort());
  });

  test("the accounts tell what is left: nothing of the loss, the fund nearly whole again, and who still owes", async () => {
    const balances = await see<{ kind: string; amount: string }>(
      "select a.kind, sum(p.amount)::text as amount from accounts a join postings p on p.account_id = a.id group by 1 order by 1",
    );
    expect(
      Object.fromEntries(balances.map(({ kind, amount }) => [kind, formatAmount(BigInt(amount), "EUR")])),
    ).toEqual({
      // 7 set aside and 22 posted, less 39 lost, and 5 and 9,999,999.99 paid in
      CASH: "4999999.99",
      CONTRIBUTION: "-9999999.99",
      CALLED: "-10000000.01",
      RECEIVABLE: "15000000.01",
      SUSPENSE: "0.00",
      DEFAULT_LOSS: "0.00",
      HOUSE_CAPITAL: "0.00",
    });
    expect((await prove(at.db)).filter((report) => !report.ok)).toEqual([]);
  });
});

onEachEngine((engine) => {
  test("the participant of whose contribution 5,000,000.00 was used has paid out exactly 5,000,000.00 over the whole life", async () => {
    const at = await engine.small();
    try {
      const { world } = at;
      const { half, stage, house } = world;
      const cash = async () => {
        const [row] = await at.db.reading({ role: "mutua_reader" }, (tx) =>
          rowsOf<Record<string, string>>(
            tx,
            `select sum(p.amount) filter (where a.kind in ('CASH', 'SUSPENSE'))::text as paid, (-sum(p.amount) filter (where a.kind = 'CONTRIBUTION'))::text as holds,
              coalesce(sum(p.amount) filter (where a.kind = 'RECEIVABLE'), 0)::text as owes
              from entries e join postings p on p.entry_id = e.id join accounts a on a.id = p.account_id where e.firm_id = '${half.firmId}'`,
          ),
        );
        return Object.fromEntries(
          Object.entries(row!).map(([name, minor]) => [name, formatAmount(BigInt(minor), "EUR")]),
        );
      };
      expect(await cash()).toEqual({ paid: "10000000.00", holds: "10000000.00", owes: "0.00" });
      await issueDefault(world);
      expect(await documentOf(world, half, "LOSS_ALLOCATION")).toMatchObject({ amount: "5000000.00" });
      expect(await cash()).toEqual({ paid: "10000000.00", holds: "5000000.00", owes: "5000000.00" });
      const call = await documentOf(world, half, "REPLENISHMENT");
      for (const amount of ["1999999.99", "3000000.01"])
        await act(stage, house.treasurer, recordPayment, {
          number: call.number,
          amount,
          currency: "EUR",
          valueOn: "2018-09-13",
          bankReference: `HALF ${amount}`,
        });
      // What it paid in after the default is what was used: 5,000,000.00, once, and it holds what it held.
      expect(await cash()).toEqual({ paid: "15000000.00", holds: "10000000.00", owes: "0.00" });
    } finally {
      await at.close();
    }
  });
});
