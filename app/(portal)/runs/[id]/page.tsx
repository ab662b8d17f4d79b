import type { Metadata } from "next";
import { Amount } from "#app/_parts/Amount.tsx";
import { amountText, type Money } from "#app/_parts/amounts.ts";
import { DateTime } from "#app/_parts/DateTime.tsx";
import { dateText, wallClock } from "#app/_parts/dates.ts";
import { KeyValue } from "#app/_parts/KeyValue.tsx";
import { Life, type LifeStep } from "#app/_parts/Life.tsx";
import { one, oneOf, type Params } from "#app/_parts/list/paging.ts";
import { Message } from "#app/_parts/message/Message.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { State } from "#app/_parts/State.tsx";
import { TextLink } from "#app/_parts/TextLink.tsx";
import { STATES } from "../words.ts";
import { findRun, type Result, type Run } from "./find.ts";
import { FILTERS, Lines, SORTS } from "./Lines.tsx";
import { Progress } from "./Progress.tsx";
import { Second } from "./Second.tsx";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Params> };

async function find({ params, searchParams }: Props) {
  const asked = await searchParams;
  const chosen = {
    sort: oneOf(asked["sort"], SORTS) ?? ("CHANGE" as const),
    only: oneOf(asked["only"], FILTERS) ?? null,
    search: (one(asked["q"]) ?? "").trim().slice(0, 100) || null,
  };
  const after = one(asked["after"]) ?? null;
  return { ...(await findRun({ id: (await params).id, after, ...chosen })), chosen, asked };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: `Contribution run ${(await find(props)).run.number}` };
}

/** One run: its life, the size of the fund and why, what changed for whom, and the second person. */
export default async function RunPage(props: Props) {
  const { run, zone, may, chosen, asked } = await find(props);
  const { result } = run;
  return (
    <Sheet
      title={`Contribution run ${run.number}`}
      crumbs={[{ label: "Contribution runs", href: "/runs" }, { label: `Run ${run.number}` }]}
      lede={result ? sentence(result) : `On the measures of ${dateText(run.forDate)}.`}
      life={<LifeOfRun run={run} zone={zone} />}
      first={<Second run={run} zone={zone} mayPropose={may.includes("proposeRun")} />}
      aside={result && <Covered result={result} />}
      foot={result ? `Run ${run.number}, sha256 ${result.hash}` : undefined}
    >
      {run.state === "CALCULATING" && (
        <Progress done={run.progress?.done ?? null} of={run.progress?.of ?? null} />
      )}
      {run.state === "FAILED" && (
        <Message edge="madder" strong="The run could not be calculated.">
          {run.progress?.failure} <TextLink href="/runs/calculate">Ask for another</TextLink>
        </Message>
      )}
      <Basis run={run} zone={zone} />
      {result && <Lines run={run} result={result} chosen={chosen} params={asked} />}
    </Sheet>
  );
}

/** The size, and the scenario that governs it. */
function sentence({ size, governing }: Result): string {
  if (!governing) return `The fund is ${amountText(size)}, its floor: no scenario was measured.`;
  const groups = governing.groups.map((firms) => firms.join(" with ")).join(" and ");
  return `The fund is ${amountText(size)}. ${governing.name} governs: ${groups || "nobody"} would lose ${amountText(governing.loss)} in it.`;
}

function LifeOfRun({ run, zone }: { run: Run; zone: string }) {
  const day = (at: string) => {
    const { day: number, month } = wallClock(at, zone);
    return `${number} ${month}`;
  };
  const { result } = run;
  const steps: LifeStep[] = [
    { label: "Asked for", when: day(run.requestedAt), is: "done" },
    result
      ? { label: "Calculated", when: day(result.calculatedAt), is: "done" }
      : { label: "Calculated", is: run.state === "CALCULATING" ? "now" : "coming" },
    {
      label: "Proposed",
      when: run.decision ? day(run.decision.preparedAt) : undefined,
      is: run.issuedAt || run.state === "WAITING" ? "done" : "coming",
    },
    run.issuedAt
      ? { label: "Issued", when: day(run.issuedAt), is: "done" }
      : {
          label: "Issued",
          when: run.state === "WAITING" ? "when another confirms" : undefined,
          is: "coming",
        },
  ];
  return <Life label={`Life of contribution run ${run.number}`} steps={steps} />;
}

function Basis({ run, zone }: { run: Run; zone: string }) {
  const { result, previous } = run;
  const against = (change: Money | null | undefined) =>
    change && previous ? (
      <span className="type-small block text-ink-2">
        <Amount money={change} code="none" /> against{" "}
        <TextLink href={`/runs/${previous.id}`}>{`run ${previous.number}`}</TextLink>
      </span>
    ) : null;
  return (
    <Section title="The run">
      <KeyValue
        lines={[
          { key: "State", value: <State {...STATES[run.state]} /> },
          { key: "Measures", value: `${run.batchKey} of ${dateText(run.forDate)}, by ${run.source}` },
          {
            key: "Rulebook",
            value: <TextLink href={`/rulebooks/${run.rulebook.id}`}>{run.rulebook.label}</TextLink>,
          },
          {
            key: "Asked for",
            value: (
              <>
                <DateTime at={run.requestedAt} zone={zone} /> by{" "}
                {run.cause === "SCHEDULE" ? "the schedule" : run.requestedBy}
              </>
            ),
          },
          ...(result
            ? [
                {
                  key: "Size of the fund",
                  value: (
                    <>
                      {amountText(result.size)}
                      {against(result.sizeChange)}
                    </>
                  ),
                },
                {
                  key: "All requirements",
                  value: (
                    <>
                      {amountText(result.total)}
                      {against(result.totalChange)}
                    </>
                  ),
                },
                { key: "Invoices", value: `${result.invoices}, together ${amountText(result.called)}` },
                { key: "Returns", value: `${result.returns}, together ${amountText(result.returned)}` },
                { key: "Taken off open calls", value: amountText(result.credited) },
                {
                  key: "Held back",
                  value: `${amountText(result.held)}${result.holdReason ? `. ${result.holdReason}` : ""}`,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

/** What the fund covers, and how much of it few members carry. */
function Covered({ result }: { result: Result }) {
  return (
    <Section title="Coverage">
      <KeyValue
        lines={[
          { key: "Largest group’s loss", value: amountText(result.coverOne) },
          { key: "Two largest groups", value: amountText(result.coverTwo) },
          { key: "Largest requirement", value: amountText(result.largest) },
          { key: "Five largest", value: amountText(result.largestFive) },
          { key: "K_CCP", value: result.kccp ? amountText(result.kccp) : "not told" },
          { key: "Members", value: result.members },
        ]}
      />
    </Section>
  );
}
