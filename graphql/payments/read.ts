import { findServices, listServices, type ServiceRow } from "#db/house/queries.ts";
import { findPayments, type PaymentRow } from "#db/payments/queries.ts";
import { findReceipts, isCounted, isPaidOut, type ReceiptRow } from "#db/payments/receipts.ts";
import type { RecordPaymentInput } from "../__generated__/resolvers.ts";
import type { Act } from "../command.ts";
import { rowOf } from "../ids.ts";
import { readAmount } from "../money.ts";
import { invalid, notFound } from "../refusals.ts";
import { readDay, readText } from "../text.ts";
import { dayIn } from "../time.ts";

/** The receipt a request is about. */
export async function findReceipt(act: Act, receiptId: string): Promise<ReceiptRow> {
  const id = rowOf("Receipt", receiptId);
  return (id ? (await findReceipts(act.tx, [id]))[0] : undefined) ?? notFound("receipt");
}

/** The payment a request is about. */
export async function findPayment(act: Act, paymentId: string): Promise<PaymentRow> {
  const id = rowOf("Payment", paymentId);
  return (id ? (await findPayments(act.tx, [id]))[0] : undefined) ?? notFound("payment");
}

/** The service whose account the money came to: the one named, that of the obligation, or the only one in its currency. */
export async function readService(
  act: Act,
  input: RecordPaymentInput,
  obligation: { serviceId: string; number: string } | undefined,
): Promise<ServiceRow> {
  const id = input.serviceId ? rowOf("ClearingService", input.serviceId) : obligation?.serviceId;
  if (id !== undefined) {
    const service = id === null ? undefined : (await findServices(act.tx, [id]))[0];
    if (!service) return notFound("clearing service");
    if (service.currency !== input.currency)
      invalid(
        "currency",
        `${input.serviceId ? service.name : obligation!.number} is in ${service.currency}: money in “${input.currency.slice(0, 10)}” cannot be for it.`,
      );
    return service;
  }
  const [only, ...more] = (await listServices(act.tx)).filter(({ currency }) => currency === input.currency);
  if (!only)
    return invalid(
      "currency",
      `No clearing service is in “${input.currency.slice(0, 10)}”: check the currency.`,
    );
  if (more.length > 0)
    invalid("serviceId", `Several clearing services are in ${input.currency}: say to which the money came.`);
  return only;
}

/** Money as the bank told of it, looked over; a bank's reference counts once. */
export async function readReceipt(act: Act, service: ServiceRow, input: RecordPaymentInput) {
  const amount = readAmount("amount", input.amount, service.currency);
  const valueOn = readPastDay(act, input.valueOn);
  const bankReference = readText("bankReference", input.bankReference, { least: 3, most: 140 });
  if (await isCounted(act.tx, service.id, bankReference))
    invalid("bankReference", `The receipt ${bankReference} is recorded already: a receipt counts once.`);
  const reference = readOptional("number", input.number);
  const sender = readOptional("sender", input.sender);
  return { serviceId: service.id, amount, valueOn, bankReference, reference, sender };
}

const readOptional = (field: string, text: string | null | undefined) =>
  text?.trim() ? readText(field, text, { most: 140 }) : null;

/** Money that went out, as the bank told of it: its reference counts once too. */
export async function readOutgoing(
  act: Act,
  serviceId: string,
  input: { valueOn: string; bankReference: string },
) {
  const valueOn = readPastDay(act, input.valueOn);
  const bankReference = readText("bankReference", input.bankReference, { least: 3, most: 140 });
  if (await isPaidOut(act.tx, serviceId, bankReference))
    invalid("bankReference", `Money went out as ${bankReference} already: a reference counts once.`);
  return { valueOn, bankReference };
}

function readPastDay(act: Act, text: string): string {
  const valueOn = readDay("valueOn", text);
  const today = dayIn(act.now, act.house.timeZone);
  if (valueOn > today) invalid("valueOn", `${valueOn} is to come: give today, ${today}, or an earlier day.`);
  return valueOn;
}
