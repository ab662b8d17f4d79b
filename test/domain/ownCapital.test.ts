/** A member's own hypothetical capital from what is published is that of the whole case. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { ownCapital, runCapital } from "#domain/capital.ts";
import { formatAmount, parseAmount } from "#domain/money.ts";

const amounts = fc.bigInt({ min: 0n, max: 10n ** 15n });
const text = (minor: bigint) => formatAmount(minor, "EUR");
const minor = (amount: string) => parseAmount(amount, "EUR");

/** The house's K_CCP, and of each member its K_CM by the whole case and by itself. */
function both(
  members: readonly { contribution: bigint; exposure: bigint }[],
  ownFunds: bigint,
  terms: { riskWeight: string; capitalRatio: string },
) {
  const result = runCapital({
    case: "capital/1",
    currency: "EUR",
    ownFunds: text(ownFunds),
    ...terms,
    members: members.map(({ contribution, exposure }, at) => ({
      id: `M${String(at).padStart(3, "0")}`,
      contribution: text(contribution),
      exposure: text(exposure),
    })),
  });
  const kccp = minor(result.kccp);
  const prefunded = members.reduce((sum, { contribution }) => sum + contribution, ownFunds);
  return members.map(({ contribution }, at) => ({
    whole: minor(result.members[at]!.kcm),
    own: ownCapital({ kccp, contribution, prefunded }),
  }));
}

const world = fc.tuple(
  fc.array(fc.record({ contribution: amounts, exposure: amounts }), { minLength: 1, maxLength: 8 }),
  amounts,
);

test("where K_CCP comes out in whole minor units, to the unit", () => {
  fc.assert(
    fc.property(world, ([members, ownFunds]) => {
      for (const { whole, own } of both(members, ownFunds, { riskWeight: "1", capitalRatio: "1" }))
        expect(own).toBe(whole);
    }),
  );
});

test("where K_CCP was rounded up, the same or one unit more", () => {
  fc.assert(
    fc.property(world, ([members, ownFunds]) => {
      for (const { whole, own } of both(members, ownFunds, { riskWeight: "0.2", capitalRatio: "0.08" }))
        expect([whole, whole + 1n]).toContain(own);
    }),
  );
});
