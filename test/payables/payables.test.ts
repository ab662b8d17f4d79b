import { afterAll, beforeAll, expect, test } from "vitest";
import { globalId } from "#graphql/ids.ts";
import { acknowledgeObligation } from "#graphql/obligations/acknowledgeObligation.ts";
import { recordPayment } from "#graphql/payments/recordPayment.ts";
import { type Opened, onEachEngine } from "../engines.ts";
import { ask } from "../graph/ask.ts";
import { issueDefault, type SmallWorld } from "../smallWorld.ts";
import { act } from "../world/actors.ts";

const PAYABLES = `query P($id: ID!) { payables(serviceId: $id) { count outstanding { amount } bearing { rate }
  bands { band dueFrom dueTo } cells { kind state band count outstanding { amount } }
  latePayers { late oldest fellDue paidLate outstanding { amount } member { firm { name } } } } }`;
const LIST = `query L($kind: ObligationKind, $state: ObligationState, $from: Date, $to: Date, $service: String) {
  obligations(first: 100, kind: $kind, state: $state, open: true, service: $service, dueFrom: $from, dueTo: $to) {
    edges { node { state outstanding { amount } } } } }`;

type Sum = { count: number; outstanding: { amount: string } };
type Cell = Sum & { kind: string; state: string; band: string };
const cents = (amount: string) => BigInt(amount.replace(".", ""));

onEachEngine((engine) => {
  let at: Opened & { world: SmallWorld };
  beforeAll(async () => {
    at = await engine.small();
    // All of the fund is used: each of the three owes an assessment by Friday the 14th and a call by Monday the 17th.
    await issueDefault(at.world, "40000000.00");
  });
  afterAll(() => at?.close());

  const asked = async (document: string, variables: object) => {
    const { house, stage } = at.world;
    const answer = await ask(stage.portal, house.treasurer.credential, document, variables);
    if (!answer.data) throw new Error(answer.text);
    return answer.data;
  };
  const payablesAt = async (instant: string) => {
    at.world.stage.at(instant);
    return (await asked(PAYABLES, { id: globalId("ClearingService", at.world.serviceId) })).payables;
  };
  const obligationsOf = async (kind: string) => {
    const { data } = await ask(
      at.world.stage.portal,
      at.world.half.people[0]!.credential,
      `{ obligations(first: 50, kind: ${kind}) { edges { node { id number toPay { amount } } } } }`,
    );
    return data!.obligations.edges[0].node as { id: string; number: string; toPay: { amount: string } };
  };

  test("every cell is exactly what the list under its filters holds, by state as the domain tells it", async () => {
    const { world } = at;
    const call = await obligationsOf("REPLENISHMENT");
    const assessment = await obligationsOf("ASSESSMENT");
    world.stage.at("2018-09-14T07:00:00Z");
    await act(world.stage, world.half.people[0]!, acknowledgeObligation, { obligationId: call.id });
    await act(world.stage, world.house.treasurer, recordPayment, {
      number: assessment.number,
      amount: "1.00",
      currency: "EUR",
      valueOn: "2018-09-14",
      bankReference: "Part",
    });
    for (const instant of ["2018-09-14T08:00:00Z", "2018-09-17T12:00:00Z", "2018-09-20T12:00:00Z"]) {
      const { cells, bands, count, outstanding } = await payablesAt(instant);
      let [rows, sum] = [0, 0n];
      for (const cell of cells as Cell[]) {
        const band = bands.find((one: { band: string }) => one.band === cell.band);
        const list = await asked(LIST, {
          kind: cell.kind,
          state: cell.state,
          from: band.dueFrom,
          to: band.dueTo,
          service: "COM",
        });
        const found = list.obligations.edges.map((edge: { node: Sum }) => edge.node) as Sum[];
        expect(found.length).toBe(cell.count);
        expect(found.reduce((all, one) => all + cents(one.outstanding.amount), 0n)).toBe(
          cents(cell.outstanding.amount),
        );
        rows += cell.count;
        sum += cents(cell.outstanding.amount);
      }
      expect([rows, sum]).toEqual([count, cents(outstanding.amount)]);
      expect(count).toBe(6);
    }
    expect((await payablesAt("2018-09-14T08:00:00Z")).cells.map((cell: Cell) => cell.state).sort()).toEqual([
      "ACKNOWLEDGED",
      "ISSUED",
      "ISSUED",
      "PARTLY_PAID",
    ]);
  });

  test("ages go by days of the house, and who pays late is told with the oldest first", async () => {
    const { world } = at;
    const { cells, latePayers, bearing } = await payablesAt("2018-09-17T12:00:00Z");
    expect(cells.map(({ kind, band, state }: Cell) => `${kind} ${band} ${state}`)).toEqual([
      "ASSESSMENT 1 to 3 days OVERDUE",
      "REPLENISHMENT not due OVERDUE",
    ]);
    expect(bearing).toMatchObject({ rate: "0.08" });
    expect(
      latePayers.map(({ late, oldest, fellDue, paidLate }: Record<string, unknown>) => [
        late,
        oldest,
        fellDue,
        paidLate,
      ]),
    ).toEqual(Array.from({ length: 3 }, () => [2, "2018-09-14", 2, 2]));
    for (const kind of ["ASSESSMENT", "REPLENISHMENT"]) {
      const { number, toPay } = await obligationsOf(kind);
      await act(world.stage, world.house.treasurer, recordPayment, {
        number,
        amount:
          kind === "ASSESSMENT"
            ? toPay.amount.replace(/(\d+)\.00$/, (_, whole) => `${BigInt(whole) - 1n}.00`)
            : toPay.amount,
        currency: "EUR",
        valueOn: "2018-09-17",
        bankReference: kind,
      });
    }
    const after = await payablesAt("2018-09-18T12:00:00Z");
    expect(after.count).toBe(4);
    // The assessment came late, the call on its day.
    expect(after.latePayers.at(-1)).toMatchObject({
      late: 0,
      oldest: null,
      fellDue: 2,
      paidLate: 1,
      outstanding: { amount: "0.00" },
      member: { firm: { name: "Half Energi" } },
    });
  });

  test("a member may not ask, and of a service there is not there is nothing", async () => {
    const { stage, half } = at.world;
    const answer = await ask(stage.portal, half.people[0]!.credential, PAYABLES, {
      id: globalId("ClearingService", at.world.serviceId),
    });
    expect(answer.text).toContain("FORBIDDEN");
    expect(
      (await asked(PAYABLES, { id: globalId("ClearingService", stage.portal.ids()) })).payables,
    ).toBeNull();
  });
});
