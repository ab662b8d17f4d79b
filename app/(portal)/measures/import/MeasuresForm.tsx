"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import type { MeasuresInput } from "#app/__generated__/graphql.ts";
import { Button } from "#app/_parts/Button.tsx";
import { DateInput } from "#app/_parts/form/DateInput.tsx";
import { type Option, Select } from "#app/_parts/form/Select.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { Failed } from "#app/_parts/message/Failed.tsx";
import { newKey, send } from "#app/send.ts";
import { upload } from "../../screening/import/upload.ts";
import { Looked, type Preview } from "./Looked.tsx";

const Look = graphql(`
  query PreviewMeasures($input: MeasuresInput!) {
    previewMeasures(input: $input) {
      refused
      lines
      scenarios
      totals {
        name
        total {
          amount
          currency
        }
      }
      faultCount
      faults {
        line
        column
        value
        message
      }
      questions {
        count
        told {
          message
        }
        against {
          key
          forDate
        }
      }
      known {
        same
        batch {
          id
          key
        }
      }
    }
  }
`);
const Import = graphql(`
  mutation ImportMeasures($input: ImportMeasuresInput!) {
    importMeasures(input: $input) {
      __typename
      ... on MeasuresImported {
        batch {
          id
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`);

/** The files and what they are of: uploaded, looked at with every fault and question, and only then brought in. */
export function MeasuresForm({ services }: { services: readonly Option[] }) {
  const router = useRouter();
  const [looking, setLooking] = useState(false);
  const [looked, setLooked] = useState<{ input: MeasuresInput; preview: Preview } | null>(null);
  const [failed, setFailed] = useState<string | null>(null);

  async function look(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (looking) return;
    const form = new FormData(event.currentTarget);
    setLooking(true);
    setFailed(null);
    setLooked(null);
    try {
      const input = await inputOf(form);
      const preview = (await send(Look, { input })).previewMeasures;
      if (preview.refused) setFailed(preview.refused);
      else setLooked({ input, preview });
    } catch (fault) {
      setFailed((fault as Error).message);
    }
    setLooking(false);
  }
  const ready = looked !== null && looked.preview.faultCount === 0 && looked.preview.known?.same !== false;
  return (
    <div className="flex max-w-[48rem] flex-col gap-5">
      <form onSubmit={look} onChange={() => setLooked(null)} className="flex flex-col gap-5">
        {services.length > 1 ? (
          <Select
            name="serviceId"
            label="Clearing service"
            hint="Its members, by their codes."
            options={services}
          />
        ) : (
          <input type="hidden" name="serviceId" value={services[0]!.value} />
        )}
        <TextInput
          name="key"
          label="Batch"
          hint="Your own name for it, such as EOD-2018-08-31. Each is given once."
          required
          maxLength={80}
        />
        <TextInput
          name="source"
          label="Source"
          hint="Who measured; as the rulebook names it, where it does."
          required
          maxLength={60}
        />
        <DateInput name="forDate" label="Measured on" hint="The day the figures are of." required />
        <TextInput
          type="file"
          name="documentId"
          label="File of measures"
          hint="Comma separated text, up to 40 MB."
          accept=".csv,text/csv,text/plain"
          required
        />
        <TextInput
          type="file"
          name="scenarioDocumentIds"
          label="Files of scenarios"
          hint="None, one or several, each with its own scenarios."
          accept=".csv,text/csv,text/plain"
          multiple
        />
        {failed && <Failed strong="The files were not looked at.">{failed}</Failed>}
        <div>
          <Button
            type="submit"
            tone={ready ? "outlined" : "primary"}
            busy={looking ? "Looking at it" : undefined}
          >
            Look at it
          </Button>
        </div>
      </form>
      {looked && <Looked looked={looked.preview} />}
      {ready && (
        <SendForm
          action="Bring in measures"
          busy="Bringing in measures"
          failed="No measure was brought in."
          note="They count once a second person has accepted them."
          newKey={newKey}
          send={async (idempotencyKey) =>
            (await send(Import, { input: { ...looked.input, idempotencyKey } })).importMeasures
          }
          done={({ batch }) => {
            router.push(`/measures/${batch.id}`);
            router.refresh();
          }}
        />
      )}
    </div>
  );
}

/** Hand in the files and say what they are of. */
async function inputOf(form: FormData): Promise<MeasuresInput> {
  const handIn = async (file: FormDataEntryValue) => {
    const uploaded = await upload(file as File);
    if ("id" in uploaded) return uploaded.id;
    throw new Error(uploaded.message);
  };
  const scenarios: string[] = [];
  for (const file of form.getAll("scenarioDocumentIds"))
    if ((file as File).size > 0) scenarios.push(await handIn(file));
  return {
    serviceId: textOf(form, "serviceId"),
    key: textOf(form, "key"),
    source: textOf(form, "source"),
    forDate: textOf(form, "forDate"),
    documentId: await handIn(form.get("documentId")!),
    ...(scenarios.length > 0 && { scenarioDocumentIds: scenarios }),
  };
}
