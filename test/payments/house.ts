import { sql } from "drizzle-orm";
import { findServices } from "#db/house/queries.ts";
import { book } from "#db/journal/queries.ts";
import { findLastSequences, insertObligations } from "#db/obligations/queries.ts";
import { obligations } from "#db/obligations/tables.ts";
import { CHECKS, proveWithin } from "#db/prove/prove.ts";
import { formatAmount, parseAmount } from "#domain/money.ts";
import { command } from "#graphql/command.ts";
import { publishFund } from "#graphql/contributions/fund.ts";
import { globalId } from "#graphql/ids.ts";
import { recordPayment } from "#graphql/payments/recordPayment.ts";
import { only } from "#graphql/rights.ts";
import { type Opened, rowsOf } from "../engines.ts";
import type { SmallWorld } from "../smallWorld.ts";
import { act } from "../world/actors.ts";
import type { Joined } from "../world/house.ts";

export type Small = Opened & { world: SmallWorld };

/** Record money that came in on 13 September; answers the ids of the graph. */
export async function receive(
  { stage, house }: SmallWorld,
  amount: string,
  bankReference: string,
  number?: string,
): Promise<{ receiptId: string; paymentId: string | null }> {
  const { receiptId, paymentId } = await act(stage, house.treasurer, recordPayment, {
    amount,
    currency: "EUR",
    valueOn: "2018-09-13",
    bankReference,
    ...(number && { number }),
  });
  return {
    receiptId: globalId("Receipt", receiptId),
    paymentId: paymentId && globalId("Payment", paymentId),
  };
}

/** What the books say is not assigned, and what is left of the receipts: always the same. */
export async function suspense(at: Opened): Promise<{ booked: string; left: string }> {
  const [row] = await at.db.reading({ role: "mutua_reader" }, (tx) =>
    rowsOf<{ booked: string; left: string }>(
      tx,
      `select (select coalesce(-sum(p.amount), 0)::text from postings p join accounts a on a.id = p.account_id where a.kind = 'SUSPENSE') as booked,
        ((select coalesce(sum(amount), 0) from receipts) - (select coalesce(sum(amount), 0) from payments where receipt_id is not null)
          - (select coalesce(sum(amount), 0) from receipt_refunds))::text as left`,
    ),
  );
  return {
    booked: formatAmount(BigInt(row!.booked), "EUR"),
    left: formatAmount(BigInt(row!.left), "EUR"),
  };
}

const OF_MONEY = ["I06", "I06b", "I07", "I08a", "I08b", "I08c", "I08e", "I13b", "I13c", "I26"];

/** The standing checks that look at money, and what they found wrong. */
export const brokenBooks = (at: Opened) =>
  at.db.reading({ role: "mutua_reader" }, async (tx) =>
    (
      await proveWithin(
        tx,
        CHECKS.filter(({ id }) => OF_MONEY.includes(id)),
      )
    ).filter(({ ok }) => !ok),
  );

/** Issue a return of what a member has posted, as a contribution run does: the document and its entry. */
const issueReturn = command("issueReturn", {
  allow: only("HOUSE_TREASURER"),
  run: async (own, input: { idempotencyKey: string; memberId: string; amount: string }) => {
    const { tx, now, ids } = own;
    const [like] = await tx.select().from(obligations).where(sql`member_id = ${input.memberId}::uuid`);
    const sequence = (await findLastSequences(tx, [like!.memberId], 2018)).get(like!.memberId)! + 1;
    const id = ids();
    const number = `${like!.number.slice(0, 12)}${String(sequence).padStart(4, "0")}`;
    const amount = parseAmount(input.amount, "EUR");
    const unlike = { defaultId: null, layerId: null, kind: "RETURN" as const, amount, toPay: amount };
    await insertObligations(tx, [
      { ...like!, ...unlike, id, sequence, number, issuedAt: now, dueAt: new Date("2018-09-20T10:00:00Z") },
    ]);
    const account = { subjectId: like!.memberId, firmId: like!.firmId };
    await book(tx, { serviceId: like!.serviceId, currency: "EUR", bookedOn: "2018-09-13", at: now, ids }, [
      {
        kind: "RETURN",
        firmId: like!.firmId,
        documentId: id,
        sides: [
          { account: { kind: "CONTRIBUTION", ...account }, amount },
          { account: { kind: "PAYABLE", ...account }, amount: -amount },
        ],
      },
    ]);
    await publishFund(own, (await findServices(tx, [like!.serviceId]))[0]!, "Contribution returned");
    return { done: { obligationId: id }, events: [] };
  },
});

/** A return of one million to this member. */
export async function returnTo({ stage, house }: SmallWorld, { memberId }: Joined): Promise<string> {
  const { obligationId } = await act(stage, house.treasurer, issueReturn, { memberId, amount: "1000000.00" });
  return globalId("Obligation", obligationId);
}
