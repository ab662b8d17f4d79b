"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { type Option, Select } from "#app/_parts/form/Select.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";

const Admit = graphql(`
  mutation AdmitMember($input: AdmitMemberInput!) {
    admitMember(input: $input) {
      __typename
      ... on DecisionPrepared {
        decision {
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

/** Service, firm, category and group of affiliates; leads to the decision. */
export function AdmitForm({ services }: { services: readonly Option[] }) {
  const router = useRouter();
  return (
    <SendForm
      action="Prepare admission"
      busy="Preparing admission"
      failed="The admission was not prepared."
      note="Another person confirms it. You can take it back until then."
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const input = {
          idempotencyKey,
          serviceId: textOf(form, "serviceId"),
          name: textOf(form, "name"),
          category: textOf(form, "category"),
          affiliates: textOf(form, "affiliates") || null,
        };
        return (await send(Admit, { input })).admitMember;
      }}
      done={({ decision }) => {
        router.push(`/decisions/${decision.id}`);
        router.refresh();
      }}
    >
      {(error) => (
        <>
          <Select
            name="serviceId"
            label="Clearing service"
            hint="Its fund is the one the member joins."
            error={error("serviceId")}
            options={services}
          />
          <TextInput
            name="name"
            label="Firm"
            hint="Its registered name. A firm the house knows by this name is taken."
            error={error("name")}
            required
          />
          <TextInput
            name="category"
            label="Category of membership"
            hint="As the rulebook calls it, for example “Direct clearing member”."
            error={error("category")}
            required
          />
          <TextInput
            name="affiliates"
            label="Group of affiliates (may be left empty)"
            hint="Firms of one group count together where the rulebook says so."
            error={error("affiliates")}
          />
        </>
      )}
    </SendForm>
  );
}
