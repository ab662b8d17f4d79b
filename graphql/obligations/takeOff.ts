import { book } from "#db/journal/queries.ts";
import { insertAdjustment, type ObligationRow } from "#db/obligations/queries.ts";
import { formatAmount } from "#domain/money.ts";
import type { Act } from "../command.ts";
import { readAmount } from "../money.ts";
import { invalid, wrongMoment } from "../refusals.ts";
import { dayIn } from "../time.ts";

/** Whether anything can be taken off a document of this kind: not off a notice, an assessment or a return. */
export const canTakeOff = ({ kind }: Pick<ObligationRow, "kind">) =>
  kind === "CONTRIBUTION" || kind === "REPLENISHMENT" || kind === "INTEREST";

/** Refuse to take anything off what stands or falls as a whole. */
export function mustAllowTakingOff(obligation: ObligationRow): void {
  if (canTakeOff(obligation)) return;
  const { number, kind } = obligation;
  wrongMoment(
    kind === "RETURN"
      ? `${number} is money for the member: nothing is taken off it.`
      : `${number} is a share of a loss, and an allocation is corrected as a whole: nothing is taken off one share.`,
  );
}

/** An amount to take off: above zero, and at most what is left by `most`. */
export function readTakenOff(
  text: string,
  { currency, number }: ObligationRow,
  most: bigint,
  what: string,
): bigint {
  const amount = readAmount("amount", text, currency);
  if (amount > most)
    invalid(
      "amount",
      `${currency} ${text} is more than the ${currency} ${formatAmount(most, currency)} ${what} ${number}.`,
    );
  return amount;
}

/** Take an amount off what is asked: the adjustment, and its entry in the journal. The document itself stays as it is. */
export async function takeOff(
  act: Act,
  obligation: ObligationRow,
  part: { code: "CONTEST_UPHELD" | "CORRECTION"; amount: bigint; reason: string; decisionId: string },
): Promise<void> {
  const id = act.ids();
  const { firmId, serviceId, currency } = obligation;
  await insertAdjustment(act.tx, { id, obligationId: obligation.id, firmId, ...part, at: act.now });
  const own = { subjectId: obligation.memberId, firmId };
  const bookedOn = dayIn(act.now, act.house.timeZone);
  await book(act.tx, { serviceId, currency, bookedOn, at: act.now, ids: act.ids }, [
    {
      kind: "ADJUSTMENT",
      firmId,
      documentId: id,
      sides: [
        {
          account:
            obligation.kind === "INTEREST"
              ? { kind: "INTEREST", subjectId: serviceId, firmId: act.house.id }
              : { kind: "CALLED", ...own },
          amount: part.amount,
        },
        { account: { kind: "RECEIVABLE", ...own }, amount: -part.amount },
      ],
    },
  ]);
}
