"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { figures, type Money } from "#app/_parts/amounts.ts";
import { dateText } from "#app/_parts/dates.ts";
import { AmountInput } from "#app/_parts/form/AmountInput.tsx";
import { DateInput } from "#app/_parts/form/DateInput.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { amountOf, textOf } from "#app/_parts/form/values.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { newKey, send } from "#app/send.ts";

const AnnounceMutation = graphql(`
  mutation AnnouncePayment($input: AnnouncePaymentInput!) {
    announcePayment(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on InvalidInput {
        field
      }
      ... on ObligationChanged {
        obligation {
          id
        }
      }
    }
  }
`);

/** How much and when it arrives; all that is left, today, unless said otherwise. */
export function AnnounceForm({
  obligation,
  today,
  announced,
}: {
  obligation: { id: string; number: string; left: Money };
  today: string;
  /** What was announced before, in words. */
  announced: readonly string[];
}) {
  const router = useRouter();
  const { id, left } = obligation;
  const here = `/obligations/${id}`;
  return (
    <SendForm
      newKey={newKey}
      action="Announce payment"
      busy="Announcing payment"
      failed="The payment was not announced."
      note="The announcement stands on the document with your name. What is owed changes when the money has arrived."
      others={<LinkButton href={here}>Back</LinkButton>}
      send={async (idempotencyKey, values) => {
        const amount = amountOf(values, "amount", left.currency);
        const input = { idempotencyKey, obligationId: id, amount, valueOn: textOf(values, "valueOn") };
        return (await send(AnnounceMutation, { input })).announcePayment;
      }}
      done={() => {
        router.push(here);
        router.refresh();
      }}
    >
      {(error) => (
        <>
          <AmountInput
            name="amount"
            label="Amount on its way"
            hint={`At most ${figures(left.amount)}, what is left to announce.${announced.length > 0 ? ` Announced before: ${announced.join("; ")}.` : ""}`}
            currency={left.currency}
            defaultValue={figures(left.amount)}
            error={error("amount")}
            required
          />
          <DateInput
            name="valueOn"
            label="Day it arrives"
            hint={`Today, ${dateText(today)}, or later.`}
            defaultValue={today}
            error={error("valueOn")}
            required
          />
        </>
      )}
    </SendForm>
  );
}
