"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { graphql } from "#app/__generated__/gql.ts";
import type { PreviewFiguresQuery } from "#app/__generated__/graphql.ts";
import { Button } from "#app/_parts/Button.tsx";
import { Field } from "#app/_parts/form/Field.tsx";
import { type Option, Select } from "#app/_parts/form/Select.tsx";
import { SendForm } from "#app/_parts/form/SendForm.tsx";
import { TextArea } from "#app/_parts/form/TextArea.tsx";
import { Failed } from "#app/_parts/message/Failed.tsx";
import { Message } from "#app/_parts/message/Message.tsx";
import { newKey, send } from "#app/send.ts";
import { Faults } from "./Faults.tsx";

const Preview = graphql(`
  query PreviewFigures($serviceId: ID!, $csv: String!) {
    previewFigures(serviceId: $serviceId, csv: $csv) {
      reports
      figures
      faults {
        line
        column
        message
      }
    }
  }
`);
const Import = graphql(`
  mutation ImportFigures($input: ImportFiguresInput!) {
    importFigures(input: $input) {
      __typename
      ... on FiguresImported {
        reports
        evaluated
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

type Looked = PreviewFiguresQuery["previewFigures"];

/** A file of figures: read or pasted, looked at line by line, and only then brought in, all or nothing. */
export function FiguresForm({ services }: { services: readonly Option[] }) {
  const router = useRouter();
  const [serviceId, setServiceId] = useState(services[0]?.value ?? "");
  const [csv, setCsv] = useState("");
  const [looking, setLooking] = useState(false);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [done, setDone] = useState<{ reports: number; evaluated: number } | null>(null);

  function change(text: string) {
    setCsv(text);
    setLooked(null);
    setFailed(null);
    setDone(null);
  }
  async function look() {
    setLooking(true);
    setFailed(null);
    try {
      setLooked((await send(Preview, { serviceId, csv })).previewFigures);
    } catch (fault) {
      setFailed((fault as Error).message);
    }
    setLooking(false);
  }
  const ready = looked !== null && looked.faults.length === 0;
  return (
    <div className="flex max-w-[48rem] flex-col gap-5">
      {services.length > 1 && (
        <Select
          name="serviceId"
          label="Clearing service"
          hint="Its members, by their codes."
          options={services}
          value={serviceId}
          onChange={(event) => {
            setServiceId(event.target.value);
            change(csv);
          }}
        />
      )}
      <Field
        name="file"
        label="File"
        hint="Comma separated text. It is read in this browser; nothing is sent yet."
      >
        <input
          id="file"
          type="file"
          accept=".csv,text/csv,text/plain"
          aria-describedby="file-hint"
          className="field"
          onChange={async (event) => change((await event.target.files?.[0]?.text()) ?? "")}
        />
      </Field>
      <TextArea
        name="csv"
        label="Or its text"
        hint="The first line names the columns: member, period, as_of, and the figures."
        rows={10}
        mono
        spellCheck={false}
        value={csv}
        onChange={(event) => change(event.target.value)}
      />
      {failed && <Failed strong="The file was not looked at.">{failed}</Failed>}
      <div>
        <Button
          tone={ready ? "outlined" : "primary"}
          busy={looking ? "Looking at it" : undefined}
          blocked={csv.trim() === "" ? "There is no text yet: choose a file or paste its text." : undefined}
          onClick={look}
        >
          Look at it
        </Button>
      </div>
      {looked && <Faults looked={looked} />}
      {ready && !done && (
        <SendForm
          action="Bring in figures"
          busy="Bringing in figures"
          failed="No figure was brought in."
          note="All or nothing. They count at once, and every firm in the file is measured anew."
          newKey={newKey}
          send={async (idempotencyKey) =>
            (await send(Import, { input: { idempotencyKey, serviceId, csv } })).importFigures
          }
          done={(answer) => {
            setDone(answer);
            router.refresh();
          }}
        />
      )}
      {done && (
        <Message edge="moss" strong="The figures are in." role="status">
          {done.reports} {done.reports === 1 ? "report" : "reports"}; {done.evaluated}{" "}
          {done.evaluated === 1 ? "firm was" : "firms were"} measured anew.
        </Message>
      )}
    </div>
  );
}
