"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { Select } from "#app/_parts/form/Select.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { newKey, send } from "#app/send.ts";

const AskMutation = graphql(`
  mutation AskBalances($input: AskBalancesInput!) {
    askBalances(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on InvalidInput {
        field
      }
      ... on DecisionPrepared {
        decision {
          id
        }
      }
    }
  }
`);

/** Of which service and year; leads to the decision. */
export function AskForm({ services, last }: { services: { value: string; label: string }[]; last: number }) {
  const router = useRouter();
  return (
    <SendForm
      newKey={newKey}
      action="Prepare confirmations"
      busy="Preparing confirmations"
      failed="The confirmations were not prepared."
      note="Another person confirms it; then every member is told."
      others={<LinkButton href="/confirmations">Back</LinkButton>}
      send={async (idempotencyKey, values) => {
        const input = {
          idempotencyKey,
          serviceId: textOf(values, "serviceId"),
          year: Number(textOf(values, "year")),
        };
        return (await send(AskMutation, { input })).askBalances;
      }}
      done={({ decision }) => {
        router.push(`/decisions/${decision.id}`);
        router.refresh();
      }}
    >
      {(error) => (
        <>
          <Select name="serviceId" label="Clearing service" options={services} error={error("serviceId")} />
          <Select
            name="year"
            label="Year"
            hint="One that has ended."
            options={Array.from({ length: 5 }, (_, back) => String(last - back)).map((year) => ({
              value: year,
              label: year,
            }))}
            error={error("year")}
          />
        </>
      )}
    </SendForm>
  );
}
