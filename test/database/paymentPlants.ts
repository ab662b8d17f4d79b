import { unguarded } from "./unguarded.ts";

/** Violations in what came in, was assigned and went out, for the checks that must find them. */
export const PAYMENT_PLANTS: Record<string, string[][]> = {
  I06: [
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
  I08e: [
    unguarded("receipts", "update receipts set amount = amount + 1 where bank_reference = 'REF 3'"),
    unguarded("receipt_refunds", "delete from receipt_refunds"),
  ],
  I13b: [
    unguarded("receipt_refunds", "update receipt_refunds set bank_reference = 'REF 7'"),
    // A payment that was moved stands on another obligation than the one that was decided.
    unguarded(
      "payments",
      "update payments set obligation_id = o.id, firm_id = o.firm_id from obligations o where o.id not in (select obligation_id from payments where bank_reference = 'STRAY 1') and bank_reference = 'STRAY 1' and reverses is null and decision_id is not null",
    ),
  ],
  I13c: [unguarded("receipt_refunds", "delete from receipt_refunds")],
  I19: [unguarded("audit_events", "delete from audit_events where kind = 'payment.taken-back'")],
};
