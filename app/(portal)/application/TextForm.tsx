"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { newKey, send } from "#app/send.ts";

const Answer = graphql(`
  mutation AnswerInformation($input: ApplicationTextInput!) {
    said: answerInformation(input: $input) {
      ...ApplicationSaid
    }
  }

  fragment ApplicationSaid on ApplicationResult {
    __typename
    ... on ApplicationChanged {
      application {
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
`);

const Withdraw = graphql(`
  mutation WithdrawApplication($input: ApplicationTextInput!) {
    said: withdrawApplication(input: $input) {
      ...ApplicationSaid
    }
  }
`);

const Appeal = graphql(`
  mutation AppealApplication($input: ApplicationTextInput!) {
    said: appealApplication(input: $input) {
      ...ApplicationSaid
    }
  }
`);

const forms = {
  answer: {
    document: Answer,
    label: "Your answer",
    hint: "The house reads your words as they stand. Change parts of the form or hand in documents first, where it asked for them.",
    action: "Send answer",
    busy: "Sending answer",
    failed: "The answer was not sent.",
    note: "The application goes back to the house with it.",
    tone: "primary",
  },
  withdraw: {
    document: Withdraw,
    label: "Why you take it back",
    hint: "The house reads your words as they stand.",
    action: "Withdraw application",
    busy: "Withdrawing application",
    failed: "The application was not withdrawn.",
    note: "This ends the application. Your firm can start another one.",
    tone: "danger",
  },
  appeal: {
    document: Appeal,
    label: "Why the rejection is wrong",
    hint: "Name the reason you hold to be wrong, and what shows it.",
    action: "Appeal",
    busy: "Appealing",
    failed: "The appeal was not made.",
    note: "People of the house decide on it who were no part of the first decision.",
    tone: "primary",
  },
} as const;

/** Something that is said of an application, in the firm's own words: an answer, a withdrawal, an appeal. */
export function TextForm({
  what,
  applicationId,
  here,
  back,
}: {
  what: keyof typeof forms;
  applicationId: string;
  here: string;
  back?: string | undefined;
}) {
  const router = useRouter();
  const { document, label, hint, ...words } = forms[what];
  return (
    <SendForm
      {...words}
      newKey={newKey}
      others={back && <LinkButton href={back}>Back</LinkButton>}
      send={async (idempotencyKey, form) => {
        const input = { idempotencyKey, applicationId, text: textOf(form, "text") };
        return (await send(document, { input })).said;
      }}
      done={() => {
        router.push(here);
        router.refresh();
      }}
    >
      {(error) => <TextArea name="text" label={label} hint={hint} rows={6} error={error("text")} required />}
    </SendForm>
  );
}
