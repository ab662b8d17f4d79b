import { ONE, unguarded } from "./unguarded.ts";

/** The same of corrections, interest and balances. */
export const ACCOUNT_PLANTS: Record<string, string[][]> = {
  I13c: [
    unguarded(
      "balance_confirmations",
      "alter table balance_answers disable trigger all",
      "delete from balance_answers",
      "delete from balance_confirmations",
    ),
  ],
  I27: [
    unguarded("adjustments", "update adjustments set amount = amount - 1 where code = 'CONTEST_UPHELD'"),
    unguarded(
      "adjustments",
      `update adjustments set decision_id = ${ONE("decisions", "kind = 'MATCH_PAYMENT'")} where code = 'CORRECTION'`,
    ),
    unguarded("adjustments", "update adjustments set reason = 'for another reason'"),
  ],
  I28: [
    unguarded(
      "obligations",
      "update obligations set amount = amount + 1, to_pay = to_pay + 1 where kind = 'INTEREST'",
    ),
    unguarded("payments", "update payments set value_on = value_on - 1 where bank_reference = 'REF 8'"),
    unguarded(
      "obligations",
      `update obligations set content = jsonb_set(content, '{rate}', '"0.09"') where kind = 'INTEREST'`,
    ),
  ],
  I29: [
    unguarded("entries", "update entries set booked_on = '2019-01-01' where kind = 'ADJUSTMENT'"),
    unguarded(
      "balance_confirmations",
      `update balance_confirmations set content = jsonb_set(content, '{owed}', '"1.00"')`,
    ),
  ],
};
