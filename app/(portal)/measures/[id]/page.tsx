import type { Metadata } from "next";
import { Amount } from "#app/_parts/Amount.tsx";
import { DateOnly } from "#app/_parts/DateOnly.tsx";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { one, type Params, paging } from "#app/_parts/list/paging.ts";
import { measureWords } from "#app/_parts/measureWords.ts";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { State } from "#app/_parts/State.tsx";
import { Asked } from "../Asked.tsx";
import { STATES } from "../words.ts";
import { findBatch } from "./find.ts";
import { Lines } from "./Lines.tsx";
import { OtherSource } from "./OtherSource.tsx";
import { Second } from "./Second.tsx";
import { Worst } from "./Worst.tsx";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Params> };

const find = async ({ params, searchParams }: Props) =>
  findBatch((await params).id, one((await searchParams)["after"]) ?? null);

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: `Measures ${(await find(props)).batch.key}` };
}

/** One batch of measures: its sums, what is asked about it, the other source beside it, and the second person. */
export default async function MeasureBatchPage(props: Props) {
  const { batch, zone, may } = await find(props);
  const { members } = batch;
  const pages = paging(
    `/measures/${batch.id}`,
    await props.searchParams,
    members.edges.length,
    members.pageInfo,
  );
  return (
    <Sheet
      title={`Measures ${batch.key}`}
      crumbs={[{ label: "Measures", href: "/measures" }, { label: batch.key }]}
      lede={
        <>
          What {batch.source} measured on <DateOnly date={batch.forDate} /> for {batch.service.name}.
        </>
      }
      first={<Second batch={batch} zone={zone} mayPropose={may.includes("proposeMeasures")} />}
      aside={<OtherSource batch={batch} />}
      foot={`${batch.key}, sha256 ${batch.hash}`}
    >
      <Section title="The batch">
        <KeyValue
          lines={[
            { key: "State", value: <State {...STATES[batch.state]} /> },
            { key: "Members", value: batch.lines },
            { key: "Scenarios", value: batch.scenarios },
            ...batch.totals.map(({ name, total }) => ({
              key: `${measureWords(name)}, all members`,
              value: <Amount money={total} code="small" />,
            })),
            {
              key: batch.channel === "CSV" ? "Brought in as files" : "Brought in by a system",
              value: (
                <>
                  <DateTime at={batch.importedAt} zone={zone} /> by {batch.importedBy}
                </>
              ),
            },
          ]}
        />
      </Section>
      {batch.state !== "SUPERSEDED" && batch.state !== "ACCEPTED" && (
        <Section title="Questions">
          <Asked questions={batch.questions} />
        </Section>
      )}
      <Worst batch={batch} />
      <Lines batch={batch} pages={pages} />
    </Sheet>
  );
}
