import { NEW, ONE, unguarded } from "./unguarded.ts";

/** Violations of what must hold of allocations, documents and the journal, by check. */

export const MONEY_PLANTS: Record<string, string[][]> = {
  I01a: [
    unguarded("layers", "update layers set remaining = remaining + 1 where rank = 2"),
    unguarded("losses", "update losses set amount = amount + 1"),
    unguarded("layers", "delete from layers"),
  ],
  I01b: [
    unguarded("layers", "update layers set absorbed = absorbed - 1 where layer_id = 'fund'"),
    unguarded(
      "obligations",
      "delete from obligations where kind = 'ASSESSMENT' and member_id in (select member_id from payments join obligations o on o.id = obligation_id where o.kind = 'ASSESSMENT')",
    ),
  ],
  I02: [unguarded("layers", "update layers set size = size + 1 where layer_id = 'fund'")],
  I03: [
    unguarded(
      "obligations",
      `update obligations set content = jsonb_set(content, '{shares,0,case,cap}', '"1.00"') where kind = 'LOSS_ALLOCATION'`,
    ),
  ],
  I05: [
    unguarded(
      "default_events",
      "update default_events set member_id = (select id from members where status = 'ACTIVE' limit 1)",
    ),
  ],
  A01: [
    unguarded(
      "allocations",
      `update allocations set "case" = jsonb_set("case", '{members,0,contribution}', '"1.00"')`,
    ),
    unguarded("allocations", "update allocations set software_version = 'mutua 9'"),
    unguarded("layers", "update layers set absorbed = absorbed - 1 where rank = 2"),
    unguarded(
      "obligations",
      "update obligations set amount = amount + 1, to_pay = to_pay + 1 where kind = 'ASSESSMENT'",
    ),
    unguarded("obligations", "delete from obligations where kind = 'LOSS_ALLOCATION'"),
  ],
  I06: [
    unguarded("payments", "update payments set amount = amount * 10 where bank_reference = 'REF 1'"),
    unguarded(
      "payments",
      `update payments set obligation_id = ${ONE("obligations", "kind = 'LOSS_ALLOCATION'")} where bank_reference = 'REF 1'`,
    ),
    // A receipt given out twice: to two obligations, and to an obligation and back to its sender.
    unguarded(
      "payments",
      "update payments set receipt_id = (select id from receipts where bank_reference = 'REF 2') where bank_reference = 'REF 1'",
    ),
    unguarded(
      "receipt_refunds",
      "update receipt_refunds set receipt_id = (select id from receipts where bank_reference = 'REF 1')",
    ),
  ],
  I06b: [
    unguarded("payments", "update payments set amount = amount + 1 where reverses is not null"),
    unguarded(
      "payments",
      "update payments set receipt_id = null, decision_id = (select id from decisions limit 1) where bank_reference = 'REF 1'",
    ),
  ],
  I04: [
    unguarded("obligations", "update obligations set sequence = 9 where kind = 'REPLENISHMENT'"),
    unguarded("obligation_register", "delete from obligation_register where number = 2"),
    unguarded("default_events", "update default_events set number = 2"),
  ],
  I10: [
    unguarded(
      "obligations",
      `update obligations set content = jsonb_set(content, '{loss}', '"1.00"') where kind = 'ASSESSMENT'`,
    ),
    unguarded(
      "obligations",
      `update obligations set amount = amount + 1, to_pay = to_pay + 1 where kind = 'ASSESSMENT'`,
    ),
    unguarded(
      "layers",
      `update layers set statement = '{"rate": "1/3", "cut": null}' where layer_id = 'call'`,
    ),
  ],
  I23: [
    unguarded(
      "obligations",
      "update obligations set due_at = due_at + interval '1 day' where kind = 'REPLENISHMENT'",
    ),
    unguarded("obligations", "update obligations set contest_by = contest_by - interval '1 minute'"),
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
  I26: [unguarded("obligations", "update obligations set currency = 'SEK' where kind = 'ASSESSMENT'")],
  I07: [
    unguarded("postings", `update postings set amount = amount + 1 where id = ${ONE("postings")}`),
    unguarded("postings", `delete from postings where entry_id = ${ONE("entries")}`),
  ],
  I08a: [
    unguarded(
      "entries",
      `update entries set document_id = ${NEW} where id = ${ONE("entries", "kind = 'PAYMENT'")}`,
    ),
    unguarded("payments", "update payments set amount = amount - 1 where bank_reference = 'REF 2'"),
    unguarded(
      "postings",
      "update postings set amount = amount + sign(amount)::bigint where entry_id in (select id from entries where kind = 'LOSS')",
    ),
    unguarded("clearing_services", "update clearing_services set capital = capital + 1"),
  ],
  I08b: [
    unguarded("fund_figures", "update fund_figures set posted = posted + 1"),
    unguarded("fund_figures", "update fund_figures set called = called + 1"),
    unguarded("requirements", "update requirements set amount = amount + 1"),
  ],
  I08c: [
    unguarded(
      "obligations",
      "update obligations set amount = amount + 1, to_pay = to_pay + 1 where kind = 'ASSESSMENT'",
    ),
  ],
  I08e: [
    unguarded("receipts", "update receipts set amount = amount + 1 where bank_reference = 'REF 3'"),
    unguarded("receipt_refunds", "delete from receipt_refunds"),
  ],
  I08d: [unguarded("layers", "update layers set remaining = remaining + 1")],
};
