"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { DateInput } from "#app/_parts/form/DateInput.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { LinkButton } from "#app/_parts/LinkButton.tsx";
import { newKey, send } from "#app/send.ts";
import { DocumentInput } from "./DocumentInput.tsx";
import { upload } from "./upload.ts";

const Submit = graphql(`
  mutation SubmitEvidence($input: SubmitEvidenceInput!) {
    submitEvidence(input: $input) {
      __typename
      ... on StandingChanged {
        standing {
          subjectId
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

/** A document for one criterion: the file, the day it is of and the last day it holds. Counts once the house has looked at it. */
export function DocumentForm({
  subjectId,
  criterion,
  back,
}: {
  subjectId: string;
  criterion: string;
  back: string;
}) {
  const router = useRouter();
  return (
    <SendForm
      action="Hand in document"
      busy="Handing in document"
      failed="The document was not handed in."
      note="The house looks at it before it counts. You see its answer here."
      others={<LinkButton href={back}>Back</LinkButton>}
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const uploaded = await upload(form.get("document") as File);
        if (!("id" in uploaded)) return uploaded;
        const input = {
          idempotencyKey,
          subjectId,
          criterion,
          documentId: uploaded.id,
          issuedOn: textOf(form, "issuedOn"),
          validUntil: textOf(form, "validUntil") || null,
        };
        return (await send(Submit, { input })).submitEvidence;
      }}
      done={() => {
        router.push(back);
        router.refresh();
      }}
    >
      {(error) => (
        <>
          <DocumentInput name="document" label="Document" error={error("document") ?? error("documentId")} />
          <DateInput
            name="issuedOn"
            label="Day the document is of"
            hint="When it was issued, signed or audited."
            error={error("issuedOn")}
            required
          />
          <DateInput
            name="validUntil"
            label="Last day it holds (may be left empty)"
            hint="Where the document names no last day, leave it empty."
            error={error("validUntil")}
          />
        </>
      )}
    </SendForm>
  );
}
