import { type DefaultRow, findAllocation, findDefaults, insertLoss } from "#db/defaults/queries.ts";
import { findServices } from "#db/house/queries.ts";
import type { EnterLossInput } from "../__generated__/resolvers.ts";
import { type Act, command } from "../command.ts";
import { rowOf } from "../ids.ts";
import { readAmount } from "../money.ts";
import { notFound, wrongMoment } from "../refusals.ts";
import { only } from "../rights.ts";
import { readText } from "../text.ts";

/** Enter the loss of a confirmed default. The last one entered is what an allocation is prepared from. */
export const enterLoss = command("enterLoss", {
  allow: only("RISK_MANAGER"),
  run: async (act, input: EnterLossInput) => {
    const { event, currency } = await findOpenDefault(act, rowOf("DefaultEvent", input.defaultEventId));
    const amount = readAmount("amount", input.amount, currency);
    const margin = readAmount("margin", input.margin, currency, { zero: true });
    const note =
      (input.note ?? "").trim() === "" ? "" : readText("note", input.note ?? "", { most: 2000, lines: true });
    await insertLoss(act.tx, {
      id: act.ids(),
      defaultId: event.id,
      kind: input.kind,
      amount,
      margin,
      note,
      enteredAt: act.now,
      enteredBy: act.viewer.id,
    });
    return {
      done: { defaultId: event.id },
      events: [
        {
          kind: "loss.entered",
          firmId: act.house.id,
          subjectId: event.id,
          facts: { number: `D${event.number}`, kind: input.kind, amount: input.amount, currency },
        },
      ],
    };
  },
});

/** A confirmed default whose loss is not yet allocated. */
export async function findOpenDefault(
  act: Act,
  id: string | null,
): Promise<{ event: DefaultRow; currency: string }> {
  const event = id ? (await findDefaults(act.tx, "HOUSE", [id]))[0] : undefined;
  if (!event) return notFound("default");
  if (!event.confirmedAt)
    wrongMoment(
      event.inside?.verdict
        ? `Default D${event.number} was dropped: there is no loss to share.`
        : `Default D${event.number} is not confirmed yet: a second person must confirm it first.`,
    );
  if (await findAllocation(act.tx, event.id))
    wrongMoment(`The loss of default D${event.number} is allocated already.`);
  const [service] = await findServices(act.tx, [event.serviceId]);
  return { event, currency: service!.currency };
}
