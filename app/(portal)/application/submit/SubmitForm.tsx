"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { newKey, send } from "#app/send.ts";

const Submit = graphql(`
  mutation SubmitApplication($input: ApplicationInput!) {
    submitApplication(input: $input) {
      ...ApplicationSaid
    }
  }
`);

/** One press, once everything is there. */
export function SubmitForm({ applicationId, back }: { applicationId: string; back: string }) {
  const router = useRouter();
  return (
    <SendForm
      action="Hand in application"
      busy="Handing in application"
      failed="The application was not handed in."
      note="From then on the form can be changed only where the house asks for it. You can withdraw until it is decided."
      others={<LinkButton href={back}>Back</LinkButton>}
      newKey={newKey}
      send={async (idempotencyKey) =>
        (await send(Submit, { input: { idempotencyKey, applicationId } })).submitApplication
      }
      done={() => {
        router.push(back);
        router.refresh();
      }}
    />
  );
}
