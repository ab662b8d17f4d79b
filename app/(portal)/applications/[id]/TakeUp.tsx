"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { newKey, send } from "#app/send.ts";

const Take = graphql(`
  mutation TakeUpApplication($input: ApplicationInput!) {
    takeUpApplication(input: $input) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`);

/** Take up an application that was handed in. */
export function TakeUp({ applicationId }: { applicationId: string }) {
  const router = useRouter();
  return (
    <SendForm
      action="Take up application"
      busy="Taking it up"
      failed="It was not taken up."
      newKey={newKey}
      send={async (idempotencyKey) =>
        (await send(Take, { input: { idempotencyKey, applicationId } })).takeUpApplication
      }
      done={() => router.refresh()}
    />
  );
}
