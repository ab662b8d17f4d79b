"use client";

import { useRouter } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import type { OutsideListKind } from "#app/__generated__/graphql.ts";
import { ChoiceGroup } from "#app/_parts/form/ChoiceGroup.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { newKey, send } from "#app/send.ts";
import { upload } from "./upload.ts";

const Import = graphql(`
  mutation ImportList($input: ImportListInput!) {
    importList(input: $input) {
      __typename
      ... on ListImported {
        matches
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

/** What the file holds, and the file; all names are checked against it at once. */
export function ImportForm() {
  const router = useRouter();
  return (
    <SendForm
      action="Bring in list"
      busy="Checking every name"
      failed="The list was not brought in."
      note="All members and applicants are checked at once."
      newKey={newKey}
      send={async (idempotencyKey, form) => {
        const uploaded = await upload(form.get("documentId") as File);
        if (!("id" in uploaded))
          return { __typename: "InvalidInput", field: "documentId", message: uploaded.message };
        const input = {
          idempotencyKey,
          kind: textOf(form, "kind") as OutsideListKind,
          documentId: uploaded.id,
        };
        return (await send(Import, { input })).importList;
      }}
      done={() => {
        router.push("/screening");
        router.refresh();
      }}
    >
      {(error) => (
        <>
          <ChoiceGroup
            kind="radio"
            name="kind"
            label="What it holds"
            error={error("kind")}
            defaultValue={["SANCTIONS"]}
            choices={[
              {
                value: "SANCTIONS",
                label: "People and firms under sanctions",
                hint: "The consolidated list of the UN or of the EU, XML.",
              },
              {
                value: "LEI",
                label: "Legal entity identifiers and their standing",
                hint: "Records of the register, CSV or JSON.",
              },
            ]}
          />
          <TextInput
            type="file"
            name="documentId"
            label="File"
            hint="As its publisher gives it, unchanged: it is kept with its fingerprint."
            error={error("documentId")}
            accept=".xml,.csv,.json,application/xml,text/xml,text/csv,application/json"
            required
          />
        </>
      )}
    </SendForm>
  );
}
