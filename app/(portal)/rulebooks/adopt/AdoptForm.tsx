"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { dateText } from "#app/_parts/dates.ts";
import { DateInput } from "#app/_parts/form/DateInput.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { newKey, send } from "#app/send.ts";

const AdoptMutation = graphql(`
  mutation AdoptRulebook($input: AdoptRulebookInput!) {
    adoptRulebook(input: $input) {
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

/** Label, day and text of a version. What is wrong within the text is told with its path, at the text. */
export function AdoptForm({
  service,
  last,
  start,
  today,
}: {
  service: { id: string; name: string; currency: string };
  last: { label: string; effectiveFrom: string } | null;
  /** The text to start from. */
  start: string;
  today: string;
}) {
  const router = useRouter();
  return (
    <SendForm
      newKey={newKey}
      action="Prepare version"
      busy="Preparing version"
      failed="The version was not prepared."
      note="It waits for a second person, who approves exactly this text by its hash. From its day on it governs what happens then; what happened before stays as it was."
      others={<LinkButton href="/rulebooks">Back</LinkButton>}
      send={async (idempotencyKey, values) => {
        const { adoptRulebook } = await send(AdoptMutation, {
          input: {
            idempotencyKey,
            serviceId: service.id,
            label: textOf(values, "label"),
            effectiveFrom: textOf(values, "effectiveFrom"),
            content: textOf(values, "rules"),
          },
        });
        // Anything within the text belongs to the one field that holds it; the message begins with the path. The field
        // is not called content: that is the id of the page's own main part.
        return "field" in adoptRulebook && adoptRulebook.field.startsWith("content")
          ? { ...adoptRulebook, field: "rules" }
          : adoptRulebook;
      }}
      done={({ decision }) => {
        router.push(`/decisions/${decision.id}`);
        router.refresh();
      }}
    >
      {(error) => (
        <>
          <TextInput
            name="label"
            label={`What the version of ${service.name} is called`}
            hint={
              last
                ? `At most 40 characters, another than those before. The last one is ${last.label}.`
                : "At most 40 characters, such as 2018-1."
            }
            error={error("label")}
            required
          />
          <DateInput
            name="effectiveFrom"
            label="In effect from"
            hint={
              last
                ? `Today, ${dateText(today)}, or later, and after ${dateText(last.effectiveFrom)}, when ${last.label} began.`
                : `Today, ${dateText(today)}, or later.`
            }
            defaultValue={today}
            error={error("effectiveFrom")}
            required
          />
          <TextArea
            name="rules"
            label="The rules, as JSON"
            hint={`Layers in order, deadlines, holidays; amounts in ${service.currency}. ${last ? `Starts as ${last.label} stands.` : "Starts as an example."} Limits may name the house’s own money as “capital”.`}
            rows={24}
            mono
            spellCheck={false}
            autoComplete="off"
            defaultValue={start}
            error={error("rules")}
            required
          />
        </>
      )}
    </SendForm>
  );
}
