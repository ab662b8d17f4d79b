import { forbidden } from "next/navigation";
import { graphql } from "#app/__generated__/gql.ts";
import { Empty } from "#app/_parts/message/Empty.tsx";
import { Section } from "#app/_parts/Section.tsx";
import { Sheet } from "#app/_parts/Sheet.tsx";
import { ask } from "#app/ask.ts";
import { MeasuresForm } from "./MeasuresForm.tsx";

const Query = graphql(`
  query ImportMeasuresPage {
    viewer {
      may
    }
    services {
      id
      code
      name
      measureTemplate
    }
  }
`);

export const metadata = { title: "Bring in measures" };

/** A day's measures from files: looked at line by line, asked about, and only then brought in. */
export default async function ImportMeasuresPage() {
  const { viewer, services } = await ask(Query);
  if (!viewer?.may.includes("importMeasures")) forbidden();
  return (
    <Sheet
      title="Bring in measures"
      crumbs={[{ label: "Measures", href: "/measures" }, { label: "Bring in" }]}
      lede="One file of measures and, where losses were stressed, one or more files of scenarios. All of it is brought in, or nothing."
      aside={
        <Section title="The files">
          <div className="flex flex-col gap-2 type-dense">
            {services.map(({ id, code, name, measureTemplate }) => (
              <p key={id}>
                <a
                  className="link"
                  download={`measures-${code}.csv`}
                  href={`data:text/csv;charset=utf-8,${encodeURIComponent(measureTemplate ?? "")}`}
                >
                  Download the members of {name}
                </a>
              </p>
            ))}
            <p>
              Measures: the first column is member, the member’s code; every other column is a measure by its
              name.
            </p>
            <p>
              Scenarios: the first column is scenario; every other column is a member’s code, with what it
              would lose.
            </p>
            <p className="text-ink-2">
              Amounts are digits with a point, not below zero, in the currency of the service. No cell is
              empty: 0 where there is nothing.
            </p>
          </div>
        </Section>
      }
    >
      {services.length === 0 ? (
        <Empty strong="There is no clearing service yet.">An administrator opens one.</Empty>
      ) : (
        <MeasuresForm services={services.map(({ id, name }) => ({ value: id, label: name }))} />
      )}
    </Sheet>
  );
}
