"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { type Option, Select } from "#app/_parts/form/Select.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";

const Calculate = graphql(`
  mutation CalculateRun($input: CalculateRunInput!) {
    calculateRun(input: $input) {
      __typename
      ... on RunAskedFor {
        run {
          id
        }
      }
      ... on Refusal {
        message
      }
      ... on InvalidInput {
        field
      }
    }
  }
`);

/** Leads to the run, which shows how far it has come. */
export function CalculateForm({ services }: { services: readonly Option[] }) {
  const router = useRouter();
  return (
    <SendForm
      action="Calculate run"
      busy="Asking for the run"
      failed="No run was asked for."
      note="It is calculated in the background: you may leave the page and come back."
      newKey={newKey}
      send={async (idempotencyKey, form) =>
        (await send(Calculate, { input: { idempotencyKey, serviceId: textOf(form, "serviceId") } }))
          .calculateRun
      }
      done={({ run }) => {
        router.push(`/runs/${run.id}`);
        router.refresh();
      }}
    >
      {(error) => (
        <Select name="serviceId" label="Clearing service" options={services} error={error("serviceId")} />
      )}
    </SendForm>
  );
}
