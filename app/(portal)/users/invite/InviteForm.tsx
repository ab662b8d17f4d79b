"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import type { Role, Side } from "#app/__generated__/graphql.ts";
import { ChoiceGroup } from "#app/_parts/form/ChoiceGroup.tsx";
import { Select } from "#app/_parts/form/Select.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";
import { choicesOf, textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";
import { rolesOf } from "./roles.ts";

const Invite = graphql(`
  mutation InviteUser($input: InviteUserInput!) {
    inviteUser(input: $input) {
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

/** Firm, person, address and roles of the firm's side; leads to the decision. */
export function InviteForm({
  firms,
  chosen,
}: {
  firms: readonly { id: string; name: string; side: Side }[];
  chosen: string | undefined;
}) {
  const router = useRouter();
  const [firmId, setFirmId] = useState(firms.find(({ id }) => id === chosen)?.id ?? "");
  const side = firms.find(({ id }) => id === firmId)?.side;
  return (
    <SendForm
      action="Prepare invitation"
      busy="Preparing invitation"
      failed="The invitation was not prepared."
      note="Another person confirms it. You can take it back until then."
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const input = {
          idempotencyKey,
          firmId: textOf(form, "firmId"),
          name: textOf(form, "name"),
          email: textOf(form, "email"),
          roles: choicesOf(form, "roles") as Role[],
        };
        return (await send(Invite, { input })).inviteUser;
      }}
      done={({ decision }) => {
        router.push(`/decisions/${decision.id}`);
        router.refresh();
      }}
    >
      {(error) => (
        <>
          <Select
            name="firmId"
            label="Firm"
            hint="The one the user acts for. It decides which roles there are."
            error={error("firmId")}
            options={[
              { value: "", label: "Choose a firm" },
              ...firms.map(({ id, name, side }) => ({
                value: id,
                label: side === "HOUSE" ? `${name} (the house)` : name,
              })),
            ]}
            value={firmId}
            onChange={(event) => setFirmId(event.target.value)}
            required
          />
          <TextInput
            name="name"
            label="Name"
            hint="The person’s own, as it stands under what it does."
            error={error("name")}
            required
          />
          <TextInput
            name="email"
            type="email"
            label="E-mail address"
            hint="Where the link goes, and what the user signs in with."
            error={error("email")}
            required
          />
          {side ? (
            <ChoiceGroup
              key={side}
              kind="checkbox"
              name="roles"
              label="Roles"
              hint="At least one."
              error={error("roles")}
              choices={rolesOf(side)}
            />
          ) : (
            <p className="type-dense text-ink-2">
              Roles: choose the firm first, as the house and members have different ones.
            </p>
          )}
        </>
      )}
    </SendForm>
  );
}
