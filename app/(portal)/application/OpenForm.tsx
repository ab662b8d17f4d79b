"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { type Option, Select } from "#app/_parts/form/Select.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";

const Open = graphql(`
  mutation OpenApplication($input: OpenApplicationInput!) {
    openApplication(input: $input) {
      ...ApplicationSaid
    }
  }
`);

/** A member's application for another clearing service. */
export function OpenForm({ services }: { services: readonly Option[] }) {
  const router = useRouter();
  return (
    <SendForm
      action="Start application"
      busy="Starting application"
      failed="The application was not started."
      tone="outlined"
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const input = { idempotencyKey, serviceId: textOf(form, "serviceId") };
        return (await send(Open, { input })).openApplication;
      }}
      done={({ application }) => {
        router.push(`/application?of=${encodeURIComponent(application.id)}`);
        router.refresh();
      }}
    >
      {(error) => (
        <Select
          name="serviceId"
          label="Clearing service"
          hint="The criteria of each service are its own."
          error={error("serviceId")}
          options={services}
        />
      )}
    </SendForm>
  );
}
